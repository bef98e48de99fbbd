/**
 * Fits the weights by which the fate that a sentence tells is weighed, on sentences written for it and on the part of the labelled coverage that may be looked at:
 *
 *   node bench/fates.ts            fits, writes src/reading/weighing/fate-weights.json, and prints how well the held sentences are told
 *   node bench/fates.ts --check    writes nothing; exit 1 where the file is not what the fit gives
 */
import { oddsOf } from '../src/reading/weighing/model.ts';
import { FATES, OUTCOMES } from '../src/reading/weighing/weigh-fates.ts';
import { fateSamples } from './weighing/fate-samples.ts';
import { fitShipped, printHeld } from './weighing/fit-shipped.ts';
import { precisionAndRecall } from './weighing/told.ts';

const { model, held } = fitShipped({
  file: 'fate-weights.json',
  version: '2026-11-22.1',
  what: 'sentences',
  natural: 8,
  penalty: 5,
  fewest: 4,
  lightest: 20,
  samplesOf: fateSamples,
  examplesOf: ({ keys, outcomes }) => [{ keys, outcomes }],
});
const weighed = held.map(({ keys, outcomes }) => ({ odds: oddsOf(keys, model), outcomes }));
printHeld([0.5, 0.6, 0.7, 0.8, 0.9], (least) =>
  precisionAndRecall(
    weighed.flatMap(({ odds, outcomes }) =>
      FATES.map((fate) => OUTCOMES.indexOf(fate)).map((at) => ({ claimed: (odds[at] as number) >= least, there: outcomes[at] === true })),
    ),
  ),
);
