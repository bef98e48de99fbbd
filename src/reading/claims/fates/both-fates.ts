/** Headings that name two fates and no series: 'Cancelled and renewed at Netflix this month', 'What has been renewed or axed so far'. They tell none. */
import type { Analysis } from '../../analysis.ts';
import { mentionsWithin } from '../../mentions/find-mentions.ts';
import type { Cue } from '../../patterns/bank.ts';
import type { Sentence } from '../../sentences/sentence.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsWord, isMark } from '../../words/stretch.ts';

export function isOfBothFates({ match }: Cue, { view, chart }: Sentence, { mentions, view: { tokens } }: Analysis): boolean {
  const { word } = tokens;
  const { first, limit } = view;
  for (let at = first + 1; at + 1 < limit; at++) {
    if (!JOINS.has(word[at] as number) && !isMark(tokens, at, '/&,')) continue;
    const [left, right] = [word[at - 1] as number, word[at + 1] as number];
    if (!(RENEWED.has(left) && CANCELLED.has(right)) && !(CANCELLED.has(left) && RENEWED.has(right))) continue;
    if (match.from > at + 1 || match.to < at || mentionsWithin(mentions, view).length > 0) return false;
    // 'it was renewed and cancelled' has a subject; a heading begins with the two, or asks which
    if (at - first <= MOST_BEFORE) return !hasSubject(chart, first, at);
    return holdsWord(tokens, first, at, WHICH);
  }
  return false;
}

const hasSubject = (chart: Sentence['chart'], first: number, limit: number): boolean => {
  for (let at = first; at < limit; at++) if (['pronoun', 'anaphor'].some((kind) => chart.endsFrom(kind, at).length > 0)) return true;
  return false;
};

const JOINS = wordSet('and or');
const RENEWED = wordSet('renewed saved returning ordered recommissioned renewals renewal');
const CANCELLED = wordSet('cancelled canceled axed ending dropped scrapped cancellations cancellation');
const WHICH = wordSet('what which who every all shows series dramas comedies everything');
const MOST_BEFORE = 2;
