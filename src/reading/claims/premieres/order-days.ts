/** Days on which a season was ordered, and not those on which it comes: 'renewed for a fourth season back in October, before season 3 premiered'. */
import type { Analysis } from '../../analysis.ts';
import { mentionsWithin } from '../../mentions/find-mentions.ts';
import type { Frame } from '../../rows.ts';
import type { DateSpan, Sentence } from '../../sentences/sentence.ts';
import { wordSet } from '../../words/lexis.ts';
import { isMark } from '../../words/stretch.ts';

/** Between an order and its day, beside the season and the series that it is of. */
const LEADING = wordSet('for a an the its of on in back early late last this way only just more another further both and');
const MOST_BETWEEN = 12;
const DECISIONS: ReadonlySet<Frame> = new Set(['order', 'cancel']);

/** True of a past day right behind an order and what it orders, and of one that heads a line about a decision: 'June 3: X is renewed'. */
export function isOfOrder(
  { from, to: end, date }: DateSpan,
  { cues, seasons, view }: Sentence,
  { mentions, view: { tokens } }: Analysis,
): boolean {
  if (from - view.first <= 1 && isMark(tokens, end, ':') && cues.some(({ row }) => DECISIONS.has(row.frame) && row.returns !== true))
    return true;
  if (date.direction !== 'past') return false;
  return cues.some(({ row, match: { to } }) => {
    if (row.frame !== 'order' || row.returns === true || to > from || from - to > MOST_BETWEEN) return false;
    const objects = [...seasons, ...mentionsWithin(mentions, { first: to, limit: Math.min(from, view.limit) })];
    for (let at = to; at < from; at++)
      if (!LEADING.has(tokens.word[at] as number) && !objects.some((span) => at >= span.from && at < span.to)) return false;
    return true;
  });
}
