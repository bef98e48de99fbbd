import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bootstrapInterval, seededRandom } from './bootstrap.ts';
import { brierScore, brierSkill, type Scored } from './brier.ts';
import { calibrationTable } from './calibration.ts';
import { coverage } from './coverage.ts';
import { crps } from './crps.ts';
import { intervalOverSeries, wilson } from './interval.ts';
import { logLoss } from './log-loss.ts';

const SAMPLE: readonly Scored[] = [
  [0.9, true],
  [0.2, false],
  [0.6, false],
];
const near = (actual: number, expected: number, within = 1e-3): void =>
  assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);

test('Brier score of three forecasts', () => near(brierScore(SAMPLE), (0.01 + 0.04 + 0.36) / 3));
test('log loss of three forecasts', () => near(logLoss(SAMPLE), -(Math.log(0.9) + Math.log(0.8) + Math.log(0.4)) / 3));
test('log loss of a sure forecast that failed is finite', () => near(logLoss([[1, false]]), -Math.log(0.001)));
test('no forecasts cannot be scored', () => {
  assert.throws(() => brierScore([]), { code: 'forecast/empty-sample' });
  assert.throws(() => logLoss([]), { code: 'forecast/empty-sample' });
});
test('skill is the share of the rival saved', () => near(brierSkill(0.1, 0.2), 0.5));

test('calibration by tenths, without empty ones', () => {
  const pairs: readonly Scored[] = [...SAMPLE, [1, true], [0.95, false]];
  const rows = calibrationTable(pairs.map(([p, happened], index) => ({ p, happened, series: `s${index}` })));
  assert.deepEqual(
    rows.map(({ from, count, happened }) => [from, count, happened]),
    [
      [0.2, 1, 0],
      [0.6, 1, 0],
      [0.9, 3, 2 / 3],
    ],
  );
});
test('Wilson interval of 8 in 10', () => {
  const [low, high] = wilson(8, 10);
  near(low, 0.4902);
  near(high, 0.9433);
});

test('a season asked four times counts once: the interval is that of the series', () => {
  const once = Array.from({ length: 50 }, (_, index) => ({ hit: index % 5 > 0, series: `s${index}` }));
  const fourTimes = once.flatMap((trial) => [trial, trial, trial, trial]);
  const [a, b] = [intervalOverSeries(once), intervalOverSeries(fourTimes)];
  near(a.share, b.share, 1e-12);
  near(a.interval[0], b.interval[0], 0.003);
  near(a.interval[1], b.interval[1], 0.003);
});
test('trials of as many series are independent, and where all went alike series are counted', () => {
  const alone = Array.from({ length: 10 }, (_, index) => ({ hit: index < 8, series: `s${index}` }));
  near(intervalOverSeries(alone).interval[1], wilson(8, 10)[1], 0.02);
  assert.deepEqual(
    intervalOverSeries(Array.from({ length: 12 }, (_, index) => ({ hit: true, series: `s${index % 3}` }))).interval,
    wilson(3, 3),
  );
});
test('CRPS of a certain day is its error', () =>
  near(
    crps((days) => (days >= 100 ? 1 : 0), 160, 1000),
    60,
    1e-9,
  ));
test('CRPS rewards spread where the day is not known', () => {
  const even = crps((days) => Math.min(1, days / 200), 100, 1000);
  assert.ok(even < 50 && even > 0);
});
test('coverage counts ranks in the middle', () =>
  assert.equal(
    coverage(
      [0.05, 0.2, 0.5, 0.89, 0.95].map((rank, index) => ({ rank, series: `s${index}` })),
      0.8,
    ).share,
    3 / 5,
  ));

test('the bootstrap draws whole series, the same from the same seed', () => {
  const rows = Array.from({ length: 40 }, (_, index) => ({ series: `s${index % 10}`, sums: [index % 2] }));
  const mean = (sums: readonly number[], count: number): number => sums[0]! / count;
  const [low, high] = bootstrapInterval(rows, mean, seededRandom(1));
  assert.ok(low <= 0.5 && high >= 0.5 && low < high);
  assert.deepEqual(bootstrapInterval(rows, mean, seededRandom(1)), [low, high]);
});
