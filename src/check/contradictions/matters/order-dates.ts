/** A season that was ordered after it came out. */
import { whenWords } from '../../../claim/dates-in-words.ts';
import { dayRange } from '../../../claim/edtf.ts';
import type { Checked } from '../../checked.ts';
import { type Draft, draftAt } from '../../rule.ts';
import { stated } from '../../stated.ts';
import { subjectsOf } from '../../subjects.ts';
import { PREMIERES } from './premieres.ts';

/** Characters from an order to the date that is its own. */
const MOST_BETWEEN = 60;

export function orderedAfter(checked: Checked): Draft[] {
  const subjects = subjectsOf(checked);
  const orders = stated(checked, 'status').filter(
    ({ claim, sentence }) => claim.value === 'renewed' && claim.season !== null && sentence.dates.length === 1,
  );
  if (orders.length === 0) return [];
  const premieres = PREMIERES.find(checked);
  return orders.flatMap(({ claim, sentence }): Draft[] => {
    const date = sentence.dates.find(({ start }) => start >= claim.span[1] && start - claim.span[1] < MOST_BETWEEN);
    // a date right behind the order is the order's: 'ordered the first season in May 2022'
    if (date?.edtf == null || date.kind !== 'date' || date.edtf.length < 7 || !/\d{4}/.test(checked.text.slice(date.start, date.end)))
      return [];
    const ordered = dayRange(date.edtf);
    const out = premieres.find(({ about, value, sentence: other }) => {
      const range = dayRange(value.edtf);
      return (
        other !== sentence &&
        about === `${subjects.called(claim.series)}|${claim.season}` &&
        ordered !== null &&
        range !== null &&
        Temporal.PlainDate.compare(range.last, ordered.first) < 0
      );
    });
    if (out === undefined) return [];
    const message = `Season ${claim.season} is ordered ${whenWords(date.edtf)} here, and came out ${whenWords(out.value.edtf)} elsewhere in the text.`;
    return [draftAt(checked, claim.span, message, out.sentence.span)];
  });
}
