/**
 * Fits the weights by which people are told to have a credit, on passages written for it, on general news and on the part of the labelled coverage that may be looked at:
 *
 *   node bench/credits.ts            fits, writes src/reading/weighing/credit-weights.json, and prints how well the held credits are told
 *   node bench/credits.ts --check    writes nothing; exit 1 where the file is not what the fit gives
 */
import { oddsOf } from '../src/reading/weighing/model.ts';
import { creditSamples } from './weighing/credit-samples.ts';
import { fitShipped, printHeld } from './weighing/fit-shipped.ts';
import { precisionAndRecall } from './weighing/told.ts';

const { model, held } = fitShipped({
  file: 'credit-weights.json',
  version: '2026-11-22.1',
  what: 'people',
  natural: 3,
  penalty: 5,
  fewest: 4,
  lightest: 15,
  samplesOf: creditSamples,
  examplesOf: ({ keys, outcomes }) => [{ keys, outcomes }],
});
const weighed = held.map(({ keys, outcomes, byRule }) => ({ odds: oddsOf(keys, model), outcomes, byRule }));
for (const [of, some] of [
  ['all', weighed],
  ['where no rule tells', weighed.filter(({ byRule }) => !byRule)],
] as const) {
  process.stdout.write(`${of}\n`);
  printHeld([0.5, 0.6, 0.7, 0.8], (least) =>
    precisionAndRecall(
      some.flatMap(({ odds, outcomes }) => outcomes.map((there, at) => ({ claimed: (odds[at] as number) >= least, there }))),
    ),
  );
}
