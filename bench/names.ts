/**
 * Fits the weights of the grounds on which a name is taken for a series, on the part of the labelled coverage that may be looked at:
 *
 *   node bench/names.ts            fits, writes src/reading/mentions/weights.json, and prints how well both parts are told
 *   node bench/names.ts --check    writes nothing; exit 1 where the file is not what the fit gives
 *
 * The labelled coverage is that beside the project and our own in `bench/coverage`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { STANDINGS } from '../src/reading/mentions/grounds.ts';
import { logOdds, type Weights } from '../src/reading/mentions/weighing.ts';
import { loadBundledCatalogue } from '../src/sources/bundled-catalogue.ts';
import { fitWeights } from './names/fit.ts';
import { newsSamples } from './names/news.ts';
import { type Sample, samplesOf } from './names/samples.ts';

const VERSION = '2026-11-21.4';
const PENALTIES = { shared: 0.0001, own: 0.001 };
const OUT = fileURLToPath(new URL('../src/reading/mentions/weights.json', import.meta.url));

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    shared: { type: 'string', default: fileURLToPath(new URL('../../shared/', import.meta.url)) },
  },
});
const catalogue = loadBundledCatalogue();
const samples = [...samplesOf(values.shared, catalogue), ...newsSamples(values.shared, catalogue)];
const seen = samples.filter(({ held }) => !held);
const fitted = fitWeights(seen, PENALTIES);
const weights: Weights = {
  version: VERSION,
  fitted: `${seen.length} names of ${new Set(seen.map(({ document }) => document)).size} documents, labelled coverage and general news`,
  ...fitted,
};
const text = `${JSON.stringify(weights, null, 2)}\n`;
if (!values.check) writeFileSync(OUT, text);
else if (readFileSync(OUT, 'utf8') !== text) {
  process.stderr.write(`${OUT} is not what the fit gives: run this without --check\n`);
  process.exitCode = 1;
}
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
