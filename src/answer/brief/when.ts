/** Dates as prose has them: shorter than on a label where the year would stand twice. */
import { dayNumber, dayRange } from '../../claim/edtf.ts';
import { dateWords, whenWords } from '../dates-in-words.ts';

/** 'on 27 February 2020', 'in 2021', 'between March and May 2027', 'in the first half of 2027'. */
export function when(edtf: string): string {
  const [from, to] = edtf.split('/') as [string, string | undefined];
  if (to === undefined || from.slice(0, 4) !== to.slice(0, 4) || from.length !== to.length) return whenWords(edtf);
  const named = NAMED[`${from.slice(5)}/${to.slice(5)}`];
  const shared = from.length === 10 && from.slice(0, 7) === to.slice(0, 7) ? / .*/ : / \d{4}$/; // month and year, or the year alone
  return named?.(from.slice(0, 4)) ?? `between ${dateWords(from).replace(shared, '')} and ${dateWords(to)}`;
}

/** Stretches of months with a name of their own. */
const NAMED: Readonly<Record<string, (year: string) => string>> = {
  '01/06': (year) => `in the first half of ${year}`,
  '07/12': (year) => `in the second half of ${year}`,
  '01/12': (year) => `in ${year}`,
};

/** Days on which several pages spoke: 'on 3 March 2020', 'between 27 February and 14 April 2020'. @param days ISO days, ascending, not empty */
export function whenAll(days: readonly string[]): string {
  const first = days[0]!;
  const last = days.at(-1)!;
  return when(first === last ? first : `${first}/${last}`);
}

/** True where the whole of an EDTF date lies before a day. */
export function isPast(edtf: string, asOf: string): boolean {
  const range = dayRange(edtf);
  return range !== null && dayNumber(range.last) < dayNumber(Temporal.PlainDate.from(asOf));
}
