/** Claims that stand in a text as plain statements: what a contradiction may rest on. */
import type { ClaimFor, Predicate } from '../claim/claim.ts';
import { HEDGES } from './absences.ts';
import type { Checked, CheckedSentence } from './checked.ts';
import { Phrases } from './phrases.ts';

export interface Stated<P extends Predicate> {
  readonly claim: ClaimFor<P>;
  readonly sentence: CheckedSentence;
}

/** Words of a sentence that tells how things changed, or how they were planned: it holds no statement of how they stand. */
export const NARRATED = new Phrases<'narrated'>({
  narrated: [
    'originally|initially|earlier|previously|formerly|instead|eventually|subsequently|rather',
    '(had|was|were) (to|been|supposed|meant|due|slated|planned|scheduled|going)',
    '~delay|~postpone|~push|~move|~reverse|~revive|~save|~rescue|~scrap|~shift|~slip|~correct|~update|~change|~extend|~expand',
    '(years|year|months|month|weeks) (ago|later|earlier|before)',
  ],
});

/** Certain claims in sentences that neither hedge, ask nor tell of a change, and that name no other season than the claim's. */
export function stated<P extends Predicate>(checked: Checked, predicate: P): readonly Stated<P>[] {
  return checked.claims(predicate).flatMap((claim): Stated<P>[] => {
    const sentence = checked.sentenceAt(claim.span[0]);
    if (sentence === null || claim.certainty !== 'certain' || claim.season === null || sentence.asks) return [];
    if (sentence.firmSeasons.some((season) => season !== claim.season)) return [];
    if (HEDGES.has(checked, sentence) || NARRATED.has(checked, sentence)) return [];
    return [{ claim, sentence }];
  });
}

/** Each with the first statement about the same season, where the two clash: linear in their number. */
export function clashesOf<S extends Stated<Predicate>>(all: readonly S[], clash: (left: S, right: S) => boolean): (readonly [S, S])[] {
  const firsts = new Map<string, S>();
  return all.flatMap((right) => {
    const key = `${right.claim.series}|${right.claim.season}`;
    const left = firsts.get(key);
    if (left === undefined) firsts.set(key, right);
    return left !== undefined && left.sentence !== right.sentence && clash(left, right) ? [[left, right] as const] : [];
  });
}
