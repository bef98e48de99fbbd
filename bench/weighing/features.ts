/** Weights of features by their names: which are kept, how they are fitted, and the file that they are shipped as. */
import type { FeatureWeights } from '../../src/reading/weighing/model.ts';
import { fitOutcomes } from './fit.ts';

/** One example: the features that it has, the outcomes it tells, in their order, and how many times it counts. */
export interface Example {
  readonly keys: readonly string[];
  readonly outcomes: readonly boolean[];
  readonly weight: number;
}

export interface Fitting {
  readonly penalty: number; // on the sum of the squares of the weights
  readonly fewest: number; // features of fewer examples are left out
  readonly lightest: number; // and those whose weights all stay below this, in hundredths
}

/** @throws where there is no example */
export function fitFeatures(
  examples: readonly Example[],
  { penalty, fewest, lightest }: Fitting,
): Pick<FeatureWeights, 'bias' | 'weights'> {
  const [first] = examples;
  if (first === undefined) throw new Error('nothing to fit on: is the labelled coverage beside the project?');
  const index = numbered(examples, fewest);
  const observed = examples.map(({ keys, outcomes, weight }) => ({
    features: Int32Array.from(keys.flatMap((key) => index.get(key) ?? [])),
    outcomes,
    weight,
  }));
  const { bias, weights } = fitOutcomes(observed, index.size, first.outcomes.length, penalty);
  const rows = [...index].map(([key, at]) => [key, weights.map((weight) => hundredths(weight[at] as number))] as const);
  return {
    bias: bias.map(hundredths),
    weights: Object.fromEntries(rows.filter(([, row]) => row.some((weight) => Math.abs(weight) >= lightest))),
  };
}

/** The weights as JSON, one line a feature, so that a change of the fit can be read. */
export function aFeatureALine({ weights, bias, ...head }: FeatureWeights): string {
  const rows = Object.entries(weights).map(([key, row]) => `    ${JSON.stringify(key)}: [${row.join(', ')}]`);
  const heads = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},`);
  return `{\n${heads.join('\n')}\n  "bias": [${bias.join(', ')}],\n  "weights": {\n${rows.join(',\n')}\n  }\n}\n`;
}

/** The features that enough examples have, in the order of their names, with a number each. */
function numbered(examples: readonly Example[], fewest: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of examples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= fewest).map(([key]) => key);
  return new Map(kept.sort().map((key, at) => [key, at]));
}

function hundredths(value: number): number {
  return Math.round(100 * value) + 0;
}
