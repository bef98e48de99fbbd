/** What the words of a sentence make likely: fates, days of premieres, counts of episodes, credits. */
import type { Analysis } from '../analysis.ts';
import { stretchesOf } from '../credits/by-weight.ts';
import { castOf } from '../credits/cast.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { seriesStretches } from '../sentences/series-stretches.ts';
import { termsOf } from '../weighing/features.ts';
import { weighCounts } from '../weighing/weigh-counts.ts';
import { creditWeigher } from '../weighing/weigh-credits.ts';
import { weighDates } from '../weighing/weigh-dates.ts';
import { evidenceOf, FATES, weighFates } from '../weighing/weigh-fates.ts';

/** Something likely, with the tokens that speak for it most or that it is said of. */
export interface Likely {
  readonly told: string;
  readonly probability: number;
  readonly from: number;
  readonly to: number;
}

/** Least probability at which it is shown. */
const WORTH_SHOWING = 0.3;

/** @param index of a sentence in the document */
export function likelyIn(index: number, analysis: Analysis): Likely[] {
  const sentence = analysis.sentences[index] as Sentence;
  return [
    ...seriesStretches(sentence, analysis).flatMap((stretch) => fates(stretch.sentence, analysis)),
    ...at('premiere', weighDates(sentence, analysis)),
    ...at('episodes', weighCounts(sentence, analysis)),
    ...credits(index, analysis),
  ].filter(({ probability }) => probability >= WORTH_SHOWING);
}

function fates(sentence: Sentence, analysis: Analysis): Likely[] {
  const terms = termsOf(sentence, analysis);
  if (terms.length === 0) return [];
  const odds = weighFates(sentence, analysis, terms);
  return FATES.map((fate) => ({ told: fate, probability: odds[fate], ...evidenceOf(terms, fate) }));
}

const at = (told: string, weighed: ReadonlyMap<{ readonly from: number; readonly to: number }, number>): Likely[] =>
  [...weighed].map(([{ from, to }, probability]) => ({ told, probability, from, to }));

function credits(index: number, analysis: Analysis): Likely[] {
  const cast = castOf(analysis);
  const setting = cast?.settings[index];
  const casting = cast?.castings[index];
  if (cast === null || setting === undefined || casting === undefined) return [];
  const stretches = stretchesOf(analysis.view.tokens, casting, cast.people);
  const weigh = creditWeigher(setting, stretches);
  return stretches.flatMap((stretch) =>
    [...weigh(stretch)].map(([told, probability]) => ({ told, probability, from: stretch.from, to: stretch.to })),
  );
}
