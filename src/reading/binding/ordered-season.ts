/** The season that an order is of: the second of 'has renewed X for a second season'. */
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { wordSet } from '../words/lexis.ts';
import type { Tokens } from '../words/tokens.ts';
import { SKIPPED } from './before-season.ts';

/** True where a cue of ordering holds the season, or ends before the 'for' that leads up to it. */
export function isOrderedSeason({ from, to }: SeasonSpan, { cues, seasons }: Sentence, { word }: Tokens): boolean {
  const lead = SKIPPED.has(word[from - 1] as number) ? from - 2 : from - 1;
  return cues.some(({ row, match }) => {
    if (row.frame !== 'order' || match.from >= to) return false;
    if (match.to > from) return true;
    const between = seasons.some((other) => other.from >= match.to && other.to <= from);
    return FOR.has(word[lead] as number) && lead - match.to <= MOST_TO_FOR && !between;
  });
}
const FOR = wordSet('for');
const MOST_TO_FOR = 6; // tokens, past what is left of a title
