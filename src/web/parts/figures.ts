/** Numbers as pages have them. */

const FIGURE = new Intl.NumberFormat('en');

/** '1,150' */
export const figure = (number: number): string => FIGURE.format(number);

/** '1 publisher', '1,150 publishers'. @param many where it is not `one` with an s */
export function figureOf(number: number, one: string, many = `${one}s`): string {
  return `${figure(number)} ${number === 1 ? one : many}`;
}
