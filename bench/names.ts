/**
 * Fits the weights of the grounds on which a name is taken for a series, on the part of the labelled coverage that may be looked at:
 *
 *   node bench/names.ts            fits, writes src/reading/mentions/weights.json, and prints how well both parts are told
 *   node bench/names.ts --check    writes nothing; exit 1 where the file is not what the fit gives
 *
 * The labelled coverage is that beside the project and our own in `bench/coverage`.
 */
import { STANDINGS } from '../src/reading/mentions/grounds.ts';
import { logOdds, type Weights } from '../src/reading/mentions/weighing.ts';
import { loadBundledCatalogue } from '../src/sources/bundled-catalogue.ts';
import { fitOptions, keepFitted } from './fitted-file.ts';
import { fitWeights } from './names/fit.ts';
import { newsSamples } from './names/news.ts';
import { type Sample, samplesOf } from './names/samples.ts';

const VERSION = '2026-11-21.4';
const PENALTIES = { shared: 0.0001, own: 0.001 };
const OUT = new URL('../src/reading/mentions/weights.json', import.meta.url);

const options = fitOptions();
const catalogue = loadBundledCatalogue();
const samples = [...samplesOf(options.shared, catalogue), ...newsSamples(options.shared, catalogue)];
const seen = samples.filter(({ held }) => !held);
const fitted = fitWeights(seen, PENALTIES);
const weights: Weights = {
  version: VERSION,
  fitted: `${seen.length} names of ${new Set(seen.map(({ document }) => document)).size} documents, labelled coverage and general news`,
  ...fitted,
};
keepFitted(OUT, `${JSON.stringify(weights, null, 2)}\n`, options);
for (const [part, of] of [
  ['seen', seen],
  ['held', samples.filter(({ held }) => held)],
] as const) {
  process.stdout.write(
    `${part}  all ${told(of)}${STANDINGS.map((standing) => `  ${standing} ${told(of.filter((one) => one.standing === standing))}`).join('')}\n`,
  );
}

/** Precision and recall of the names with even odds or better, in percent. */
function told(of: readonly Sample[]): string {
  let taken = 0;
  let right = 0;
  for (const { standing, grounds, series } of of) {
    if (logOdds(weights, standing, grounds) < 0) continue;
    taken++;
    if (series) right++;
  }
  const all = of.filter(({ series }) => series).length;
  const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(0));
  return `P ${percent(right, taken)} R ${percent(right, all)} of ${all}`;
}
