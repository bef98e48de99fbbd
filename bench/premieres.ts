/**
 * Fits the weights by which a date is told for the day of a premiere, on sentences written for it, on general news and on the part of the labelled coverage that may be looked at:
 *
 *   node bench/premieres.ts            fits, writes src/reading/weighing/date-weights.json, and prints how well the held dates are told
 *   node bench/premieres.ts --check    writes nothing; exit 1 where the file is not what the fit gives
 */
import { dateSamples } from './weighing/date-samples.ts';
import { fitToldOrNot } from './weighing/fit-shipped.ts';
import { precisionAndRecall } from './weighing/told.ts';

const held = fitToldOrNot({
  file: 'date-weights.json',
  version: '2026-11-22.1',
  what: 'dates',
  natural: 3,
  penalty: 5,
  fewest: 3,
  lightest: 10,
  samplesOf: dateSamples,
  isThere: ({ premiere }) => premiere,
});
process.stdout.write(
  `held, by rules:  ${precisionAndRecall(held.map(({ byRule, premiere }) => ({ claimed: byRule, there: premiere })))}\n`,
);
