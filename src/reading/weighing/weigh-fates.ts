/** How likely a sentence tells a fate: logistic regression on its features, one for each fate and one for its denial. */
import type { Analysis } from '../analysis.ts';
import type { Sentence } from '../sentence.ts';
import shipped from './fate-weights.json' with { type: 'json' };
import { featuresOf, settingOf, type Term, termsOf } from './features.ts';
import { modelOf, oddsOf } from './model.ts';

export const FATES = ['renewed', 'cancelled', 'ending', 'undecided'] as const;
/** The fates, and that the sentence denies one. */
export const OUTCOMES = [...FATES, 'denied'] as const;
export type Fate = (typeof FATES)[number];
export type Outcome = (typeof OUTCOMES)[number];

const MODEL = modelOf(shipped);

/** @returns the probability of each outcome */
export function weighFates(sentence: Sentence, analysis: Analysis, terms: readonly Term[]): Readonly<Record<Outcome, number>> {
  const odds = oddsOf(keysOf(sentence, analysis, terms), MODEL);
  return Object.fromEntries(OUTCOMES.map((outcome, at) => [outcome, odds[at]])) as Record<Outcome, number>;
}

/** The features of a sentence, each once. */
export function keysOf(sentence: Sentence, analysis: Analysis, terms: readonly Term[] = termsOf(sentence, analysis)): Set<string> {
  const keys = settingOf(sentence, analysis);
  for (const { key } of featuresOf(terms)) keys.add(key);
  return keys;
}

/** The stretch of a sentence that speaks most for an outcome, what a reader would quote: tokens from `from` up to `to`. There must be a term. */
export function evidenceOf(terms: readonly Term[], outcome: Outcome): { readonly from: number; readonly to: number } {
  const column = OUTCOMES.indexOf(outcome);
  const votes = new Float64Array(terms.length);
  for (const { key, first, last } of featuresOf(terms)) {
    const weight = (MODEL.rows.get(key)?.[column] ?? 0) / (last - first + 1);
    for (let at = first; at <= last; at++) votes[at] = (votes[at] as number) + weight;
  }
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
