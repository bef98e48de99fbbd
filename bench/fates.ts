/**
 * Fits the weights by which the fate that a sentence tells is weighed, on sentences written for it and on the part of the labelled coverage that may be looked at:
 *
 *   node bench/fates.ts            fits, writes src/reading/weighing/weights.json, and prints how well the held sentences are told
 *   node bench/fates.ts --check    writes nothing; exit 1 where the file is not what the fit gives
 */
import { FATES, type FateWeights, modelOf, OUTCOMES, oddsOf } from '../src/reading/weighing/weigh-fates.ts';
import { loadBundledCatalogue } from '../src/sources/bundled-catalogue.ts';
import { fitOutcomes } from './fates/fit.ts';
import { labelledSamples, newsSamples, type Sample, writtenSamples } from './fates/samples.ts';
import { fitOptions, keepFitted } from './fitted-file.ts';

const VERSION = '2026-11-21.1';
/** A sentence of an article counts as many times as this one that was written to be learned from: it stands among its like. */
const NATURAL = 8;
const PENALTY = 5;
/** Features of fewer sentences are left out, and those whose weights all stay below this, in hundredths. */
const FEWEST = 4;
const LIGHTEST = 20;
const OUT = new URL('../src/reading/weighing/weights.json', import.meta.url);

const options = fitOptions();
const catalogue = loadBundledCatalogue();
const written = writtenSamples(catalogue);
const news = newsSamples(options.shared, catalogue);
const labelled = labelledSamples(options.shared, catalogue);
const weights = fitted([...written, ...news, ...labelled.filter(({ held }) => !held)]);
keepFitted(OUT, aFeatureALine(weights), options);
process.stdout.write(`${weights.fitted}; ${Object.keys(weights.weights).length} features\n`);
const held = labelled.filter((sample) => sample.held);
for (const least of [0.5, 0.6, 0.7, 0.8, 0.9]) process.stdout.write(`held, from ${least}:  ${told(held, least)}\n`);

function fitted(samples: readonly Sample[]): FateWeights {
  const index = numbered(samples);
  const observed = samples.map(({ keys, outcomes, written }) => ({
    features: Int32Array.from(keys.flatMap((key) => index.get(key) ?? [])),
    outcomes,
    weight: written ? 1 : NATURAL,
  }));
  const { bias, weights } = fitOutcomes(observed, index.size, OUTCOMES.length, PENALTY);
  const rows = [...index].map(([key, at]) => [key, weights.map((weight) => hundredths(weight[at] as number))] as const);
  return {
    version: VERSION,
    fitted: `${samples.length} sentences, ${written.length} of them written for it, ${news.length} of general news`,
    bias: bias.map(hundredths),
    weights: Object.fromEntries(rows.filter(([, row]) => row.some((weight) => Math.abs(weight) >= LIGHTEST))),
  };
}

/** The weights as JSON, one line a feature, so that a change of the fit can be read. */
function aFeatureALine({ weights, bias, ...head }: FateWeights): string {
  const rows = Object.entries(weights).map(([key, row]) => `    ${JSON.stringify(key)}: [${row.join(', ')}]`);
  const heads = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},`);
  return `{\n${heads.join('\n')}\n  "bias": [${bias.join(', ')}],\n  "weights": {\n${rows.join(',\n')}\n  }\n}\n`;
}

/** The features that enough sentences have, in the order of their names, with a number each. */
function numbered(samples: readonly Sample[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of samples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= FEWEST).map(([key]) => key);
  return new Map(kept.sort().map((key, at) => [key, at]));
}

/** Precision and recall of the fates told with at least so much probability, in percent. */
function told(samples: readonly Sample[], least: number): string {
  let claimed = 0;
  let right = 0;
  let there = 0;
  const model = modelOf(weights);
  for (const { keys, outcomes } of samples) {
    const odds = oddsOf(keys, model);
    for (const fate of FATES) {
      const at = OUTCOMES.indexOf(fate);
      if (outcomes[at] === true) there++;
      if ((odds[at] as number) < least) continue;
      claimed++;
      if (outcomes[at] === true) right++;
    }
  }
  return `precision ${percent(right, claimed)}  recall ${percent(right, there)} of ${there}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(0);
}

function hundredths(value: number): number {
  return Math.round(100 * value) + 0;
}
