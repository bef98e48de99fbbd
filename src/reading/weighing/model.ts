/** Logistic regression on features that are there or not: what is shipped of a fit, and how likely it makes each outcome. */

/** Fitted weights, in hundredths of log-odds (natural logarithm): of each feature for each outcome, in the outcomes' order. */
export interface FeatureWeights {
  readonly version: string; // day of the fit and a running number
  readonly fitted: string; // on what
  readonly bias: readonly number[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** Weights as they are looked up. */
export interface FeatureModel {
  readonly bias: readonly number[];
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

export const modelOf = ({ bias, weights }: Pick<FeatureWeights, 'bias' | 'weights'>): FeatureModel => ({
  bias,
  rows: new Map(Object.entries(weights)),
});

/** Of the weights: hundredths. */
export const SCALE = 100;

/** The probability of each outcome in their order; a feature without weights adds nothing. */
export const oddsOf = (keys: Iterable<string>, model: FeatureModel): number[] => scoresOf(keys, model).map(chanceOf);

/** The probability that log-odds mean, natural logarithm. */
export const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score));

/** The same in log-odds, natural logarithm. */
export function scoresOf(keys: Iterable<string>, { bias, rows }: FeatureModel): number[] {
  const scores = [...bias];
  for (const key of keys) {
    const row = rows.get(key);
    if (row !== undefined) for (let at = 0; at < row.length; at++) scores[at] = (scores[at] as number) + (row[at] as number);
  }
  return scores.map((score) => score / SCALE);
}
