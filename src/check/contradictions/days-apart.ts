/** Whether two dates of one event can both hold. */
import { agreement, dayRange } from '../../claim/edtf.ts';

/** No day is in both. The same day of two years is one day, whose year the text left out. */
export function areApart(left: string, right: string): boolean {
  const isSameDay = left.length === 10 && left.slice(4) === right.slice(4);
  return !isSameDay && dayRange(left) !== null && dayRange(right) !== null && agreement(left, right) === 0;
}
