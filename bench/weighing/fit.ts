/** Logistic regression on many features, one fit an outcome: full-batch Adam from nothing, so that the same samples give the same weights. */

/** A sample by the numbers of the features it has, each with the weight 1, and the outcomes it tells. */
interface Observed {
  readonly features: Int32Array;
  readonly outcomes: readonly boolean[];
  readonly weight: number; // how many times it counts
}

const ROUNDS = 300;
const STEP = 0.05;
const DECAY = [0.9, 0.999] as const;

export interface Fitted {
  readonly bias: number[]; // log-odds, natural logarithm, one an outcome
  readonly weights: Float64Array[]; // the same, by outcome and by feature
}

/** @param penalty on the sum of the squares of the weights, against the sum of the samples' log losses */
export function fitOutcomes(samples: readonly Observed[], width: number, outcomes: number, penalty: number): Fitted {
  const fits = Array.from({ length: outcomes }, (_, outcome) => fitOne(samples, width, outcome, penalty));
  return { bias: fits.map((fit) => fit[width] as number), weights: fits.map((fit) => fit.subarray(0, width)) };
}

/** @returns the weight of each feature, and behind them the bias */
function fitOne(samples: readonly Observed[], width: number, outcome: number, penalty: number): Float64Array {
  const weights = new Float64Array(width + 1);
  const mean = new Float64Array(width + 1);
  const square = new Float64Array(width + 1);
  const slope = new Float64Array(width + 1);
  for (let round = 1; round <= ROUNDS; round++) {
    slopeOf(samples, outcome, weights, slope);
    for (let at = 0; at <= width; at++) {
      const here = ((slope[at] as number) + (at === width ? 0 : penalty * (weights[at] as number))) / samples.length;
      mean[at] = DECAY[0] * (mean[at] as number) + (1 - DECAY[0]) * here;
      square[at] = DECAY[1] * (square[at] as number) + (1 - DECAY[1]) * here * here;
      const step = (mean[at] as number) / (1 - DECAY[0] ** round);
      weights[at] = (weights[at] as number) - (STEP * step) / (Math.sqrt((square[at] as number) / (1 - DECAY[1] ** round)) + 1e-8);
    }
  }
  return weights;
}

/** The slope of the samples' log losses by each weight, into `slope`. */
function slopeOf(samples: readonly Observed[], outcome: number, weights: Float64Array, slope: Float64Array): void {
  slope.fill(0);
  const bias = weights.length - 1;
  for (const { features, outcomes, weight } of samples) {
    let score = weights[bias] as number;
    for (const feature of features) score += weights[feature] as number;
    const miss = weight * (1 / (1 + Math.exp(-score)) - Number(outcomes[outcome]));
    for (const feature of features) slope[feature] = (slope[feature] as number) + miss;
    slope[bias] = (slope[bias] as number) + miss;
  }
}
