/**
 * Fits the weights by which a number is told for a count of episodes, on passages written for it, on general news and on the part of the labelled coverage that may be looked at:
 *
 *   node bench/episodes.ts            fits, writes src/reading/weighing/count-weights.json, and prints how well the held counts are told
 *   node bench/episodes.ts --check    writes nothing; exit 1 where the file is not what the fit gives
 */
import { oddsOf } from '../src/reading/weighing/model.ts';
import { countSamples } from './weighing/count-samples.ts';
import { fitShipped, printHeld } from './weighing/fit-shipped.ts';
import { precisionAndRecall } from './weighing/told.ts';

const { model, held } = fitShipped({
  file: 'count-weights.json',
  version: '2026-11-22.1',
  what: 'numbers',
  natural: 3,
  penalty: 5,
  fewest: 4,
  lightest: 15,
  samplesOf: countSamples,
  examplesOf: ({ keys, counts }) => [{ keys, outcomes: [counts] }],
});
const weighed = held.map(({ keys, counts }) => ({ odds: oddsOf(keys, model)[0] as number, there: counts }));
printHeld([0.4, 0.5, 0.6, 0.7], (least) => precisionAndRecall(weighed.map(({ odds, there }) => ({ claimed: odds >= least, there }))));
