/** Logistic regression with one weight a ground and, apart from it, one a ground and standing: what differs by standing must earn it. */
import { GROUNDS, type Ground, STANDINGS, type Standing } from '../../src/reading/mentions/grounds.ts';
import type { Weights } from '../../src/reading/mentions/weighing.ts';
import { PRIOR } from './prior.ts';

export interface Observed {
  readonly standing: Standing;
  readonly grounds: readonly Ground[];
  readonly series: boolean;
}

/** Penalties per sample on the square of how far a weight is from its prior. */
export interface Penalties {
  readonly shared: number;
  readonly own: number;
}

const ROUNDS = 3000;
const STEP = 0.05;
const ALL = Object.keys(GROUNDS) as Ground[];
const DECAY = [0.9, 0.999] as const;
const BIAS = ALL.length;
const WIDTH = ALL.length + 1;

/** Full-batch Adam from the prior: no chance in it, the same samples give the same weights. */
export function fitWeights(samples: readonly Observed[], { shared, own }: Penalties): Pick<Weights, 'bias' | 'weights'> {
  const index = new Map(ALL.map((ground, at) => [ground, at]));
  const rows = samples.map(({ standing, grounds, series }) => ({
    standing: STANDINGS.indexOf(standing),
    columns: [...grounds.map((ground) => index.get(ground) as number), BIAS],
    series: Number(series),
  }));
  // block 0 is shared by all standings, blocks 1 to 4 are the standings' own
  const size = WIDTH * (STANDINGS.length + 1);
  const prior = Float64Array.from({ length: size }, (_, at) => (at < BIAS ? (PRIOR[ALL[at] as Ground] ?? 0) : 0));
  const weights = prior.slice();
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = new Float64Array(size);
    for (const { standing, columns, series } of rows) {
      const own = (standing + 1) * WIDTH;
      let score = 0;
      for (const column of columns) score += (weights[column] as number) + (weights[own + column] as number);
      const miss = (1 / (1 + Math.exp(-score)) - series) / rows.length;
      for (const column of columns) {
        slope[column] = (slope[column] as number) + miss;
        slope[own + column] = (slope[own + column] as number) + miss;
      }
    }
    for (let at = 0; at < size; at++) {
      const penalty = at % WIDTH === BIAS ? 0 : at < WIDTH ? shared : own;
      const here = (slope[at] as number) + penalty * ((weights[at] as number) - (prior[at] as number));
      mean[at] = DECAY[0] * (mean[at] as number) + (1 - DECAY[0]) * here;
      square[at] = DECAY[1] * (square[at] as number) + (1 - DECAY[1]) * here * here;
      const step = (mean[at] as number) / (1 - DECAY[0] ** round);
      weights[at] = (weights[at] as number) - (STEP * step) / (Math.sqrt((square[at] as number) / (1 - DECAY[1] ** round)) + 1e-8);
    }
  }
  const sum = (column: number, standing: number): number =>
    rounded((weights[column] as number) + (weights[(standing + 1) * WIDTH + column] as number));
  const seen = new Set(samples.flatMap(({ standing, grounds }) => grounds.map((ground) => `${ground} ${standing}`)));
  return {
    bias: Object.fromEntries(STANDINGS.map((standing, at) => [standing, sum(BIAS, at)])) as Weights['bias'],
    weights: Object.fromEntries(
      ALL.map((ground, column) => [
        ground,
        Object.fromEntries(STANDINGS.flatMap((standing, at) => (seen.has(`${ground} ${standing}`) ? [[standing, sum(column, at)]] : []))),
      ]),
    ) as Weights['weights'],
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
