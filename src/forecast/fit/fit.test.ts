import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GAP_EDGES } from '../bins.ts';
import { SeriesFacts } from '../facts.ts';
import { forecast } from '../forecast.ts';
import { ForecastModel, renderModel } from '../model.ts';
import { seededRandom } from '../score/bootstrap.ts';
import { fitModel } from './fit.ts';
import { isoOf } from './metacritic.ts';
import { asKnownOn, type SeasonRecord } from './record.ts';
import { fitLogistic } from './regression.ts';
import { shrunkTable } from './shrunk-table.ts';

/** Made-up history: one carrier orders four seasons in five and brings them back yearly, another one in five after two years. */
function madeUp(count: number): SeasonRecord[] {
  const random = seededRandom(5);
  return Array.from({ length: count }, (_, index): SeasonRecord => {
    const often = index % 2 === 0;
    const premiere = 14_000 + Math.floor(random() * 2500);
    const ordered = random() < (often ? 0.8 : 0.2);
    const next = ordered ? premiere + (often ? 364 : 728) + Math.floor(random() * 10) : null;
    return {
      source: 'netflix',
      key: `series ${index}`,
      facts: SeriesFacts.parse({
        series: `series ${index}`,
        carrier: often ? 'NBC' : 'HBO',
        seasons: [{ number: 1, premiere: isoOf(premiere) }],
        asOf: '2100-01-01',
      }),
      premiere: { first: premiere, last: premiere },
      within: null,
      next,
      seenTo: 19_000,
      outcome: ordered ? 'ordered' : null,
      decided: null,
      weight: 1,
    };
  });
}

test('a fit finds how often and when each carrier brings a series back', () => {
  const model = ForecastModel.parse(fitModel(madeUp(800), { cut: '2022-01-08', split: 'test', files: [] }));
  const ask = (carrier: string) =>
    forecast(SeriesFacts.parse({ series: 'x', carrier, seasons: [{ number: 1, premiere: '2021-12-01' }], asOf: '2021-12-02' }), model);
  const [nbc, hbo] = [ask('NBC'), ask('HBO')];
  assert.ok(nbc.renewed.ever > 0.65 && hbo.renewed.ever < 0.4, `${nbc.renewed.ever} ${hbo.renewed.ever}`);
  assert.ok(nbc.premiere.p50 < '2022-12-31' && hbo.premiere.p50 > '2023-09-01', `${nbc.premiere.p50} ${hbo.premiere.p50}`);
});

test('the same history gives the same file', () => {
  const options = { cut: '2022-01-08', split: 'test', files: [] };
  assert.equal(renderModel(fitModel(madeUp(200), options)), renderModel(fitModel(madeUp(200), options)));
  assert.deepEqual(ForecastModel.parse(JSON.parse(renderModel(fitModel(madeUp(200), options)))), fitModel(madeUp(200), options));
});

const known: SeasonRecord = {
  ...madeUp(1)[0]!,
  premiere: { first: 15_000, last: 15_000 },
  next: 15_364,
  outcome: 'ordered',
  seenTo: 19_000,
};
test('before the season there is no record of it', () => assert.equal(asKnownOn(known, 14_999), null));
test('before the next premiere its coming is not known', () => {
  const then = asKnownOn(known, 15_300)!;
  assert.deepEqual([then.next, then.outcome, then.seenTo], [null, null, 15_300]);
});
test('after it, it is', () => {
  const then = asKnownOn(known, 15_400)!;
  assert.deepEqual([then.next, then.outcome], [15_364, 'ordered']);
});
test('an announcement after the day is not known on it', () => {
  const then = asKnownOn({ ...known, next: null, decided: 15_100 }, 15_050)!;
  assert.deepEqual([then.outcome, then.decided], [null, null]);
});

test('a regression finds the effects that made the outcomes', () => {
  const random = seededRandom(9);
  const rows = Array.from({ length: 6000 }, () => {
    const value = random() * 4 - 2;
    return {
      terms: [
        [0, 1],
        [1, value],
      ] as const,
      happened: random() < 1 / (1 + Math.exp(-(0.5 - value))) ? 1 : 0,
      weight: 1,
    };
  });
  const [level, slope] = fitLogistic(rows, [0, 0.1], [0, 0]) as [number, number];
  assert.ok(Math.abs(level - 0.5) < 0.1 && Math.abs(slope + 1) < 0.1, `${level} ${slope}`);
});

test('a class with little data stands near the wider one, and shares sum to 1', () => {
  const at = (classes: string[], bin: number) => ({ classes, bins: [[bin, 1]] as const });
  const tables = shrunkTable(
    [
      ...Array.from({ length: 200 }, () => at(['all'], 10)),
      ...Array.from({ length: 20 }, () => at(['all', 'few'], 40)),
      at(['all', 'one'], 3),
    ],
    GAP_EDGES,
    { strength: 20, smooth: 2, least: 10 },
  );
  assert.ok(tables['few']![40]! > 0.4 && tables['few']![10]! > 0.3);
  assert.equal(tables['one'], undefined);
  for (const shares of Object.values(tables)) assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9);
});
