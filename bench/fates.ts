/**
 * Fits the weights by which the fate that a sentence tells is weighed, on sentences written for it and on the part of the labelled coverage that may be looked at:
 *
 *   node bench/fates.ts            fits, writes src/reading/weighing/fate-weights.json, and prints how well the held sentences are told
 *   node bench/fates.ts --check    writes nothing; exit 1 where the file is not what the fit gives
 */
import { type FeatureWeights, modelOf, oddsOf } from '../src/reading/weighing/model.ts';
import { FATES, OUTCOMES } from '../src/reading/weighing/weigh-fates.ts';
import { loadBundledCatalogue } from '../src/sources/bundled-catalogue.ts';
import { fitOptions, keepFitted } from './fitted-file.ts';
import { labelledSamples, newsSamples, writtenSamples } from './weighing/fate-samples.ts';
import { aFeatureALine, fitFeatures } from './weighing/features.ts';
import { precisionAndRecall } from './weighing/told.ts';

const VERSION = '2026-11-21.2';
/** A sentence of an article counts as many times as this one that was written to be learned from: it stands among its like. */
const NATURAL = 8;
const FITTING = { penalty: 5, fewest: 4, lightest: 20 };
const OUT = new URL('../src/reading/weighing/fate-weights.json', import.meta.url);

const options = fitOptions();
const catalogue = loadBundledCatalogue();
const written = writtenSamples(catalogue);
const news = newsSamples(options.shared, catalogue);
const labelled = labelledSamples(options.shared, catalogue);
const samples = [...written, ...news, ...labelled.filter(({ held }) => !held)];
const weights: FeatureWeights = {
  version: VERSION,
  fitted: `${samples.length} sentences, ${written.length} of them written for it, ${news.length} of general news`,
  ...fitFeatures(
    samples.map((sample) => ({ ...sample, weight: sample.written ? 1 : NATURAL })),
    FITTING,
  ),
};
keepFitted(OUT, aFeatureALine(weights), options);
process.stdout.write(`${weights.fitted}; ${Object.keys(weights.weights).length} features\n`);
const model = modelOf(weights);
const weighed = labelled.filter(({ held }) => held).map(({ keys, outcomes }) => ({ odds: oddsOf(keys, model), outcomes }));
for (const least of [0.5, 0.6, 0.7, 0.8, 0.9]) {
  const told = weighed.flatMap(({ odds, outcomes }) =>
    FATES.map((fate) => OUTCOMES.indexOf(fate)).map((at) => ({ claimed: (odds[at] as number) >= least, there: outcomes[at] === true })),
  );
  process.stdout.write(`held, from ${least}:  ${precisionAndRecall(told)}\n`);
}
