/**
 * Fits the weights by which a date is told for the day of a premiere, on sentences written for it, on general news and on the part of the labelled coverage that may be looked at:
 *
 *   node bench/premieres.ts            fits, writes src/reading/weighing/date-weights.json, and prints how well the held dates are told
 *   node bench/premieres.ts --check    writes nothing; exit 1 where the file is not what the fit gives
 */
import { type FeatureWeights, modelOf, oddsOf } from '../src/reading/weighing/model.ts';
import { loadBundledCatalogue } from '../src/sources/bundled-catalogue.ts';
import { fitOptions, keepFitted } from './fitted-file.ts';
import { labelledSamples, newsSamples, type Sample, writtenSamples } from './weighing/date-samples.ts';
import { aFeatureALine, fitFeatures } from './weighing/features.ts';
import { precisionAndRecall } from './weighing/told.ts';

const VERSION = '2026-11-21.1';
/** A date of an article counts as many times as one of a sentence that was written to be learned from. */
const NATURAL = 3;
const FITTING = { penalty: 5, fewest: 3, lightest: 10 };
const OUT = new URL('../src/reading/weighing/date-weights.json', import.meta.url);

const options = fitOptions();
const catalogue = loadBundledCatalogue();
const written = writtenSamples(catalogue);
const news = newsSamples(options.shared, catalogue);
const labelled = labelledSamples(options.shared, catalogue);
const samples = [...written, ...news, ...labelled.filter(({ held }) => !held)];
const weights: FeatureWeights = {
  version: VERSION,
  fitted: `${samples.length} dates, ${written.length} of them in sentences written for it, ${news.length} of general news`,
  ...fitFeatures(
    samples.map(({ keys, premiere, written }) => ({ keys, outcomes: [premiere], weight: written ? 1 : NATURAL })),
    FITTING,
  ),
};
keepFitted(OUT, aFeatureALine(weights), options);
process.stdout.write(`${weights.fitted}; ${Object.keys(weights.weights).length} features\n`);
const model = modelOf(weights);
const held = labelled.filter((sample) => sample.held).map((sample) => ({ sample, odds: oddsOf(sample.keys, model)[0] as number }));
for (const least of [0.4, 0.5, 0.6, 0.7]) {
  const told = held.map(({ sample, odds }: { sample: Sample; odds: number }) => ({ claimed: odds >= least, there: sample.premiere }));
  process.stdout.write(`held, from ${least}:  ${precisionAndRecall(told)}\n`);
}
