/** How likely a sentence tells a fate: logistic regression on its features, one for each fate and one for its denial. */
import type { Analysis } from '../analysis.ts';
import type { Sentence } from '../sentences/sentence.ts';
import shipped from './fate-weights.json' with { type: 'json' };
import { featuresOf, seeFeatures, settingOf, type Term, termsOf } from './features.ts';
import { chanceOf, SCALE } from './model.ts';
import { Tally } from './tally.ts';

export const FATES = ['renewed', 'cancelled', 'ending', 'undecided'] as const;
/** The fates, and that the sentence denies one. */
export const OUTCOMES = [...FATES, 'denied'] as const;
export type Fate = (typeof FATES)[number];
export type Outcome = (typeof OUTCOMES)[number];

const TALLY = new Tally(shipped);

/** @returns the probability of each outcome */
export function weighFates(sentence: Sentence, analysis: Analysis, terms: readonly Term[]): Readonly<Record<Outcome, number>> {
  TALLY.begin();
  for (const key of settingOf(sentence, analysis)) TALLY.see(TALLY.numberOf(key));
  seeFeatures(terms, TALLY);
  const odds = {} as Record<Outcome, number>;
  for (const [at, outcome] of OUTCOMES.entries()) odds[outcome] = chanceOf((TALLY.scores[at] as number) / SCALE);
  return odds;
}

/** The features of a sentence, each once. */
export function keysOf(sentence: Sentence, analysis: Analysis, terms: readonly Term[] = termsOf(sentence, analysis)): Set<string> {
  const keys = settingOf(sentence, analysis);
  for (const key of featuresOf(terms)) keys.add(key);
  return keys;
}

/** The stretch of a sentence that speaks most for an outcome, what a reader would quote: tokens from `from` up to `to`. There must be a term. */
export function evidenceOf(terms: readonly Term[], outcome: Outcome): { readonly from: number; readonly to: number } {
  const column = OUTCOMES.indexOf(outcome);
  const votes = new Float64Array(terms.length);
  const vote = (weight: number, places: readonly number[]): void => {
    for (const at of places) votes[at] = (votes[at] as number) + weight / places.length;
  };
  let before = TALLY.numberOf('^');
  for (const [at, { text }] of terms.entries()) {
    const here = TALLY.numberOf(text);
    vote(TALLY.weightOf(column, here), [at]);
    vote(TALLY.weightOf(column, before, here), at === 0 ? [at] : [at - 1, at]);
    before = here;
  }
  vote(TALLY.weightOf(column, before, TALLY.numberOf('$')), [terms.length - 1]);
  const { first, last } = heaviest(votes);
  return { from: (terms[first] as Term).from, to: (terms[last] as Term).to };
}

/** The stretch of the greatest sum. */
function heaviest(votes: Float64Array): { readonly first: number; readonly last: number } {
  let best = { first: 0, last: 0, sum: Number.NEGATIVE_INFINITY };
  let first = 0;
  let sum = 0;
  for (let at = 0; at < votes.length; at++) {
    if (sum <= 0) {
      first = at;
      sum = 0;
    }
    sum += votes[at] as number;
    if (sum > best.sum) best = { first, last: at, sum };
  }
  return best;
}
