/**
 * Fits the weights by which a number is told for a count of episodes, on passages written for it, on general news and on the part of the labelled coverage that may be looked at:
 *
 *   node bench/episodes.ts            fits, writes src/reading/weighing/count-weights.json, and prints how well the held counts are told
 *   node bench/episodes.ts --check    writes nothing; exit 1 where the file is not what the fit gives
 */
import { countSamples } from './weighing/count-samples.ts';
import { fitToldOrNot } from './weighing/fit-shipped.ts';

fitToldOrNot({
  file: 'count-weights.json',
  version: '2026-11-22.1',
  what: 'numbers',
  natural: 3,
  penalty: 5,
  fewest: 4,
  lightest: 15,
  samplesOf: countSamples,
  isThere: ({ counts }) => counts,
});
