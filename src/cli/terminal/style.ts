/** Colour and weight for a terminal; every function returns its text unchanged where colours are off. */
import type { Fate } from '../../claim/verdict.ts';

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  italic: [3, 23],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  grey: [90, 39],
} as const;
export type Colour = keyof typeof CODES;
export type Paint = (colour: Colour, text: string) => string;

/** One hue a fate, the same on every edge. */
export const FATE_COLOURS: Readonly<Record<Fate, Colour>> = {
  renewed: 'green',
  undecided: 'yellow',
  cancelled: 'red',
  ending: 'grey',
  released: 'blue',
};

export const plain: Paint = (_colour, text) => text;
export const coloured: Paint = (colour, text) => `\u001b[${CODES[colour][0]}m${text}\u001b[${CODES[colour][1]}m`;

/**
 * Whether a stream gets colours: FORCE_COLOR and NO_COLOR decide where they are set, else whether it is a terminal.
 * @see https://no-color.org and https://force-color.org: any value but the empty one counts; FORCE_COLOR=0 means no
 */
export function wantsColour(stream: { readonly isTTY?: boolean }, env: Readonly<Record<string, string | undefined>>): boolean {
  const force = env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}
