/** Which season a fate or a day is told of where no rule says: logistic regression on the numbers in its sentence. */
import type { Analysis } from '../analysis.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';
import { seriesStretches } from '../sentences/series-stretches.ts';
import { type FeatureModel, modelOf, oddsOf } from './model.ts';
import { type SaidNumber, type SeasonEvent, saidNumbers } from './said-numbers.ts';
import shipped from './season-weights.json' with { type: 'json' };

/** What a number is to the season: its own number, or that of the one before it, as in 'axed after two'. */
export const READINGS = ['itself', 'before'] as const;

const MODEL = modelOf(shipped);
/** Least probability at which a season is told. */
const LEAST = 0.7;

/** @returns the number of the season that a fate or a day at a token is told of; null where none is likely enough, or what stands there is said of several series */
export function weighSeason(event: SeasonEvent, token: number, analysis: Analysis): number | null {
  const sentence = sentenceAt(analysis.sentences, token);
  const stretch = sentence === undefined ? undefined : seriesStretches(sentence, analysis).find((one) => one.sentence.view.limit > token);
  if (stretch === undefined || (stretch.of !== null && stretch.of.size > 1)) return null;
  return likeliestSeason(saidNumbers(stretch.sentence, analysis, event), MODEL, LEAST);
}

/** The season that the numbers speak for most; null where its probability stays below `least`. */
export function likeliestSeason(numbers: readonly SaidNumber[], model: FeatureModel, least: number): number | null {
  const odds = new Map<number, number>();
  for (const { value, keys } of numbers)
    for (const [after, likely] of oddsOf(keys, model).entries()) {
      const season = value + after;
      odds.set(season, 1 - (1 - (odds.get(season) ?? 0)) * (1 - likely));
    }
  const [best] = [...odds].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= least ? best[0] : null;
}
