/**
 * Fits the weights by which the season is told that a fate is of, on sentences written for it and on the part of the labelled coverage that may be looked at:
 *
 *   node bench/seasons.ts            fits, writes src/reading/weighing/season-weights.json, and prints how well the held fates' seasons are told
 *   node bench/seasons.ts --check    writes nothing; exit 1 where the file is not what the fit gives
 */
import { type FeatureWeights, modelOf } from '../src/reading/weighing/model.ts';
import { likeliestSeason, READINGS } from '../src/reading/weighing/weigh-seasons.ts';
import { loadBundledCatalogue } from '../src/sources/bundled-catalogue.ts';
import { fitOptions, keepFitted } from './fitted-file.ts';
import { aFeatureALine, type Example, fitFeatures } from './weighing/features.ts';
import { labelledSamples, type Sample, writtenSamples } from './weighing/season-samples.ts';

const VERSION = '2026-11-21.1';
/** A fate of an article counts as many times as one of a sentence that was written to be learned from. */
const NATURAL = 2;
const FITTING = { penalty: 5, fewest: 5, lightest: 20 };
const OUT = new URL('../src/reading/weighing/season-weights.json', import.meta.url);

const options = fitOptions();
const catalogue = loadBundledCatalogue();
const written = writtenSamples(catalogue);
const labelled = labelledSamples(options.shared, catalogue);
const samples = [...written, ...labelled.filter(({ held }) => !held)];
const weights: FeatureWeights = {
  version: VERSION,
  fitted: `the numbers about ${samples.length} fates, ${written.length} of them written for it`,
  ...fitFeatures(samples.flatMap(examplesOf), FITTING),
};
keepFitted(OUT, aFeatureALine(weights), options);
process.stdout.write(`${weights.fitted}; ${Object.keys(weights.weights).length} features\n`);
const held = labelled.filter((sample) => sample.held);
for (const least of [0.4, 0.5, 0.6, 0.7]) process.stdout.write(`held, from ${least}:  ${told(held, least)}\n`);

function examplesOf({ numbers, seasons, written }: Sample): Example[] {
  return numbers.map(({ value, keys }) => ({
    keys,
    outcomes: READINGS.map((_, after) => seasons.has(value + after)),
    weight: written ? 1 : NATURAL,
  }));
}

/** Of the fates that have a season, how many are told the right and a wrong one; of those without, how many are told one. */
function told(of: readonly Sample[], least: number): string {
  const model = modelOf(weights);
  let right = 0;
  let wrong = 0;
  let invented = 0;
  for (const { numbers, seasons } of of) {
    const season = likeliestSeason(numbers, model, least);
    if (season === null) continue;
    if (seasons.has(season)) right++;
    else if (seasons.has(null)) invented++;
    else wrong++;
  }
  const numbered = of.filter(({ seasons }) => !seasons.has(null)).length;
  return `${right} right and ${wrong} wrong of ${numbered} seasons, ${invented} told where ${of.length - numbered} fates have none`;
}
