/**
 * Fits what makes a name a series': its grounds, and what stands around it (docs/decisions/0015-names.md):
 *
 *   node bench/names.ts            fits, writes src/reading/weighing/name-weights.json, and prints how well the held names are told
 *   node bench/names.ts --check    writes nothing; exit 1 where the file is not what the fit gives
 */
import { STANDINGS } from '../src/reading/mentions/grounds.ts';
import { scoresOf } from '../src/reading/weighing/model.ts';
import { nameSamples } from './names/samples.ts';
import { fitShipped } from './weighing/fit-shipped.ts';
import { precisionAndRecall } from './weighing/told.ts';

const { model, held } = fitShipped({
  file: 'name-weights.json',
  version: '2026-11-22.1',
  what: 'names',
  natural: 1,
  penalty: 5,
  fewest: 6,
  lightest: 5,
  samplesOf: nameSamples,
  examplesOf: ({ keys, series }) => [{ keys, outcomes: [series] }],
});
const weighed = held.map(({ keys, series, standing }) => ({ claimed: (scoresOf(keys, model)[0] as number) >= 0, there: series, standing }));
for (const standing of [null, ...STANDINGS]) {
  const some = weighed.filter((name) => standing === null || name.standing === standing);
  process.stdout.write(`held, ${standing ?? 'all'}:  ${precisionAndRecall(some)}\n`);
}
