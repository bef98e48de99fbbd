/** The way of every fit: samples in, weights into the folder of the reader, and how well what was set aside is told. */
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { type FeatureModel, type FeatureWeights, modelOf, oddsOf } from '../../src/reading/weighing/model.ts';
import { loadBundledCatalogue } from '../../src/sources/bundled-catalogue.ts';
import { fitOptions, keepFitted } from '../fitted-file.ts';
import { aFeatureALine, type Example, type Fitting, fitFeatures } from './features.ts';
import { precisionAndRecall } from './told.ts';

/** Where a sample stands: in a sentence written to be learned from, in general news, or in the labelled coverage, a part of which is only ever scored on. */
export type Source = 'written' | 'news' | 'labelled' | 'held';

export interface Sampled {
  readonly source: Source;
}

interface Plan<S extends Sampled> extends Fitting {
  readonly file: string; // of `src/reading/weighing`
  readonly version: string; // day of the fit and a running number
  readonly what: string; // the samples are, in the plural
  readonly natural: number; // how many times a sample of the labelled coverage counts: it stands among its like
  readonly samplesOf: (shared: string, catalogue: Catalogue) => readonly S[];
  readonly examplesOf: (sample: S) => readonly Omit<Example, 'weight'>[];
}

interface Fit<S extends Sampled> {
  readonly model: FeatureModel;
  readonly held: readonly S[];
}

/** Fits, writes the weights or holds the file against them as the command line asks, and says on standard output what it was fitted on. */
export function fitShipped<S extends Sampled>(plan: Plan<S>): Fit<S> {
  const options = fitOptions();
  const { seen = [], held = [] } = Object.groupBy(plan.samplesOf(options.shared, loadBundledCatalogue()), ({ source }) =>
    source === 'held' ? 'held' : 'seen',
  );
  const examples = seen.flatMap((sample) =>
    plan.examplesOf(sample).map((example) => ({ ...example, weight: sample.source === 'labelled' ? plan.natural : 1 })),
  );
  const from = (source: Source): number => seen.filter((sample) => sample.source === source).length;
  const weights: FeatureWeights = {
    version: plan.version,
    fitted: `${seen.length} ${plan.what}: ${from('written')} written for it, ${from('news')} of general news, ${from('labelled')} of labelled coverage`,
    ...fitFeatures(examples, plan),
  };
  keepFitted(new URL(`../../src/reading/weighing/${plan.file}`, import.meta.url), aFeatureALine(weights), options);
  process.stdout.write(`${weights.fitted}; ${Object.keys(weights.weights).length} features\n`);
  return { model: modelOf(weights), held };
}

/** What is told of each sample or not: fits that alone, and prints how well it is told. @returns the samples set aside */
export function fitToldOrNot<S extends Sampled & { readonly keys: readonly string[] }>({
  isThere,
  ...plan
}: Omit<Plan<S>, 'examplesOf'> & { readonly isThere: (sample: S) => boolean }): readonly S[] {
  const { model, held } = fitShipped({ ...plan, examplesOf: (sample) => [{ keys: sample.keys, outcomes: [isThere(sample)] }] });
  const weighed = held.map((sample) => ({ odds: oddsOf(sample.keys, model)[0] as number, there: isThere(sample) }));
  printHeld([0.4, 0.5, 0.6, 0.7], (least) => precisionAndRecall(weighed.map(({ odds, there }) => ({ claimed: odds >= least, there }))));
  return held;
}

/** A line for each least probability. */
export function printHeld(levels: readonly number[], line: (least: number) => string): void {
  for (const least of levels) process.stdout.write(`held, from ${least}:  ${line(least)}\n`);
}
