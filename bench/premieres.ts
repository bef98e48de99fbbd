/**
 * Fits the weights by which a date is told for the day of a premiere, on sentences written for it, on general news and on the part of the labelled coverage that may be looked at:
 *
 *   node bench/premieres.ts            fits, writes src/reading/weighing/date-weights.json, and prints how well the held dates are told
 *   node bench/premieres.ts --check    writes nothing; exit 1 where the file is not what the fit gives
 */
import { oddsOf } from '../src/reading/weighing/model.ts';
import { dateSamples } from './weighing/date-samples.ts';
import { fitShipped, printHeld } from './weighing/fit-shipped.ts';
import { precisionAndRecall } from './weighing/told.ts';

const { model, held } = fitShipped({
  file: 'date-weights.json',
  version: '2026-11-22.1',
  what: 'dates',
  natural: 3,
  penalty: 5,
  fewest: 3,
  lightest: 10,
  samplesOf: dateSamples,
  examplesOf: ({ keys, premiere }) => [{ keys, outcomes: [premiere] }],
});
const weighed = held.map(({ keys, premiere }) => ({ odds: oddsOf(keys, model)[0] as number, there: premiere }));
process.stdout.write(
  `held, by rules:  ${precisionAndRecall(held.map(({ byRule, premiere }) => ({ claimed: byRule, there: premiere })))}\n`,
);
printHeld([0.4, 0.5, 0.6, 0.7], (least) => precisionAndRecall(weighed.map(({ odds, there }) => ({ claimed: odds >= least, there }))));
