/**
 * Fits the weights by which the season is told that a fate is of, on sentences written for it and on the part of the labelled coverage that may be looked at:
 *
 *   node bench/seasons.ts            fits, writes src/reading/weighing/season-weights.json, and prints how well the held fates' seasons are told
 *   node bench/seasons.ts --check    writes nothing; exit 1 where the file is not what the fit gives
 */
import { likeliestSeason, READINGS } from '../src/reading/weighing/weigh-seasons.ts';
import { fitShipped, printHeld } from './weighing/fit-shipped.ts';
import { type Sample, seasonSamples } from './weighing/season-samples.ts';

const { model, held } = fitShipped<Sample>({
  file: 'season-weights.json',
  version: '2026-11-22.1',
  what: 'fates and days with the numbers about them',
  natural: 2,
  penalty: 5,
  fewest: 5,
  lightest: 20,
  samplesOf: seasonSamples,
  examplesOf: ({ numbers, seasons }) =>
    numbers.map(({ value, keys }) => ({ keys, outcomes: READINGS.map((_, after) => seasons.has(value + after)) })),
});
printHeld([0.4, 0.5, 0.6, 0.7], told);

/** Of what has a season, how much is told the right and a wrong one; of what has none, how much is told one. */
function told(least: number): string {
  let right = 0;
  let wrong = 0;
  let invented = 0;
  for (const { numbers, seasons } of held) {
    const season = likeliestSeason(numbers, model, least);
    if (season === null) continue;
    if (seasons.has(season)) right++;
    else if (seasons.has(null)) invented++;
    else wrong++;
  }
  const numbered = held.filter(({ seasons }) => !seasons.has(null)).length;
  return `${right} right and ${wrong} wrong of ${numbered} seasons, ${invented} told where ${held.length - numbered} have none`;
}
