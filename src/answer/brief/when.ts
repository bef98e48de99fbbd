/** Several days as prose has them. */
import { whenWords } from '../../claim/dates-in-words.ts';
import { dayNumber, dayRange } from '../../claim/edtf.ts';

/** Days on which several pages spoke: 'on 3 March 2020', 'between 27 February and 14 April 2020'. @param days ISO days, ascending, not empty */
export function whenAll(days: readonly string[]): string {
  const first = days[0]!;
  const last = days.at(-1)!;
  return whenWords(first === last ? first : `${first}/${last}`);
}

/** True where the whole of an EDTF date lies before a day. */
export function isPast(edtf: string, asOf: string): boolean {
  const range = dayRange(edtf);
  return range !== null && dayNumber(range.last) < dayNumber(Temporal.PlainDate.from(asOf));
}
