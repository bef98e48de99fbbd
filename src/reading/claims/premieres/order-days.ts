/** Days on which a season was ordered, and not those on which it comes: 'renewed for a fourth season back in October, before season 3 premiered'. */
import type { Analysis } from '../../analysis.ts';
import { isOrderedSeason } from '../../binding/ordered-season.ts';
import { mentionsWithin } from '../../mentions/find-mentions.ts';
import type { Frame } from '../../rows.ts';
import type { SeasonSpan } from '../../seasons/season-span.ts';
import type { DateSpan, Sentence } from '../../sentences/sentence.ts';
import { wordSet } from '../../words/lexis.ts';
import { isMark } from '../../words/stretch.ts';
import type { Tokens } from '../../words/tokens.ts';

/** Between an order and its day, beside the season and the series that it is of. */
const LEADING = wordSet('for a an the its of on in back early late last this way only just more another further both and at once together');
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

/** @returns the season that is ordered ahead of such a day: of 'renewed for a second season ahead of its August 8 debut' the second, so that the first has its debut */
export function orderedAheadOf({ from: day }: DateSpan, sentence: Sentence, tokens: Tokens): SeasonSpan | null {
  const { word } = tokens;
  const ordered = sentence.seasons.findLast(
    (span) =>
      span.to < day &&
      span.relation === 'numbered' &&
      !span.soft &&
      (span.numbers[0] as number) > 1 &&
      isOrderedSeason(span, sentence, tokens),
  );
  if (ordered === undefined) return null;
  for (let at = ordered.to; at < day - 1; at++) {
    const behind =
      AHEAD.has(word[at] as number) && OF.has(word[at + 1] as number) ? at + 2 : BEFORE.has(word[at] as number) ? at + 1 : null;
    if (behind !== null && ITS.has(word[behind] as number)) return ordered;
  }
  return null;
}
const AHEAD = wordSet('ahead');
const OF = wordSet('of');
const BEFORE = wordSet('before');
const ITS = wordSet('its the their');
