/** Our own ids: readable, stable, safe in an address. */
import { foldWords } from './fold.ts';

const SIGNS: Readonly<Record<string, string>> = { '%': 'percent', '+': 'plus' };

/**
 * @returns the folded words joined by hyphens, with the year where it is known: 'the-society-2019'; letters outside a to z and digits are
 * written as code points, so that no two titles fold to nothing
 */
export function slugOf(title: string, year: number | null): string {
  const words = foldWords(title).replaceAll(' ', '-');
  const ascii = words.replace(/[^a-z0-9-]/g, (sign) => SIGNS[sign] ?? `u${sign.codePointAt(0)!.toString(16)}`);
  const base = ascii === '' ? [...title].map((char) => `u${char.codePointAt(0)!.toString(16)}`).join('-') : ascii;
  return year === null ? base : `${base}-${year}`;
}

/** What may stand behind the year of an id: the country, and a number where series share even that. */
const YEAR = /-((?:19|20)\d\d)(?:-[a-z]{2})?(?:-\d{1,2})?$/;

/** @returns the year in an id, which is that of the first episode; null where it has none */
export function yearOfSlug(id: string): number | null {
  const found = YEAR.exec(id);
  return found === null ? null : Number(found[1]);
}
