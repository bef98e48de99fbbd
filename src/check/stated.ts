/** Sentences that state how things stand: what a contradiction may rest on. */
import type { ClaimFor, Predicate } from '../claim/claim.ts';
import { restsOnWeight } from '../reading/claims/rests-on-weight.ts';
import type { Checked, CheckedSentence } from './checked.ts';
import { isHedged, isHedgedAt } from './hedges.ts';
import { Phrases } from './phrases.ts';
import { subjectsOf } from './subjects.ts';

/** Words of a sentence that tells how things changed, or how they were planned: it holds no statement of how they stand. */
const NARRATED = new Phrases<'narrated'>({
  narrated: [
    'originally|initially|earlier|previously|formerly|instead|eventually|subsequently|rather',
    '^at once',
    '(to|will|may|it) (shift|shifts)',
    '(had|was|were) (to|been|supposed|meant|due|slated|planned|scheduled|going)',
    '~delay|~postpone|~push|~move|~reverse|~revive|~save|~rescue|~scrap|shifted|shifting|~slip|~correct|~update|~change|~extend|~expand',
    '(years|year|months|month|weeks) (ago|later|earlier|before)',
  ],
});

/** Tells of a change, in words that are no title's. */
export const isNarrated = (checked: Checked, sentence: CheckedSentence): boolean =>
  NARRATED.in(checked, sentence).some(({ span }) => !subjectsOf(checked).isInTitle(sentence, span));

/** Neither asks, hedges nor tells of a change. */
export const isStatement = (checked: Checked, sentence: CheckedSentence): boolean =>
  !sentence.asks && !isHedged(checked, sentence) && !isNarrated(checked, sentence);

interface Stated<P extends Predicate> {
  readonly claim: ClaimFor<P>;
  readonly sentence: CheckedSentence;
}

/** Certain claims that no word of their clause weakens, in sentences that tell of no change and name no other season than the claim's. */
export const stated = <P extends Predicate>(checked: Checked, predicate: P): readonly Stated<P>[] =>
  certain(checked, predicate).filter(({ claim, sentence }) => !isHedgedAt(checked, sentence, claim.span));

/** The same, also where the clause hedges something else: a figure is a figure in 'you could watch its ten episodes in a day'. */
export function certain<P extends Predicate>(checked: Checked, predicate: P): readonly Stated<P>[] {
  return checked.claims(predicate).flatMap((claim): Stated<P>[] => {
    const sentence = checked.sentenceAt(claim.span[0]);
    if (sentence === null || claim.certainty !== 'certain' || restsOnWeight(claim)) return [];
    if (sentence.asks || isNarrated(checked, sentence)) return [];
    return sentence.firmSeasons.some((season) => season !== claim.season) ? [] : [{ claim, sentence }];
  });
}
