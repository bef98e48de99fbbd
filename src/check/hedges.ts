/** Words by which a sentence guesses rather than states. */
import type { Span } from '../claim/claim.ts';
import type { Checked, CheckedSentence } from './checked.ts';
import { Phrases } from './phrases.ts';

const HEDGES = new Phrases<'hedge'>({
  hedge: [
    "could|might|may|would|wouldn't|perhaps|maybe|possibly|probably|likely|presumably|hopefully|if|expect|expected|expecting|hope|hopes|hoping|rumour|rumor|rumours|rumors|rumoured|rumored|speculate|speculation|seems|seem|appears|bet|guess|guessing|predict|prediction|estimate|assume|assuming|unless|should|potential|potentially|tentative|suggest|suggests|theory|theories|reportedly|supposedly|apparently|ballpark|wager|reckon|pencilled|penciled|unconfirmed|optimistic|earliest|tipster|wish|gut|hunch|imagine|fingers|logic|pattern|ideally|aiming|hopeful",
    '(chances|odds) are',
    '(some|other|several) (sites|sources|reports|outlets|fans|people)',
    '(i|we|we would|fans) (think|believe|imagine|suspect)',
  ],
});

/** True where some word weakens what the sentence says. The May of a date is no guess. */
export const isHedged = (checked: Checked, sentence: CheckedSentence): boolean =>
  HEDGES.in(checked, sentence).some(({ span }) => !sentence.dates.some(({ start, end }) => start <= span[0] && span[1] <= end));

/** Ends a clause: a hedge behind it leaves what stands before it as it is. */
const CLAUSE_END = /[;:()–—]|\b(?:but|though|although|while)\b|, (?:and|so|which|where|with|who|after)\b/;

/** True where a word of the same clause weakens what stands at a place of the sentence. */
export const isHedgedAt = (checked: Checked, sentence: CheckedSentence, [start, end]: Span): boolean =>
  HEDGES.in(checked, sentence).some(({ span }) => {
    if (sentence.dates.some((date) => date.start <= span[0] && span[1] <= date.end)) return false;
    const between = span[0] >= end ? checked.text.slice(end, span[0]) : checked.text.slice(Math.min(span[1], start), start);
    return !CLAUSE_END.test(between);
  });
