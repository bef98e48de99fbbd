/** Words by which a sentence guesses rather than states. */
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
