import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTEXT, claim, day } from './made-up.ts';
import { fatesAsOf, reconcile } from './reconcile.ts';

/** What is told of season 2 on each day, by one pass; each must be what that day's own verdict says. */
function courseOf(claims: Parameters<typeof reconcile>[0], days: readonly string[]): readonly string[] {
  return fatesAsOf(claims, days.map(day), CONTEXT).map((fates, index) => {
    const own = fates.find(({ season }) => season === 2)!;
    const { fate, premiere } = reconcile(claims, day(days[index]!), CONTEXT).find(({ season }) => season === 2)!;
    assert.equal(own.probability.toFixed(12), fate.probability.toFixed(12));
    assert.deepEqual(own.premiere, premiere);
    return `${own.status} ${own.premiere?.edtf ?? 'no date'}`;
  });
}

test('an announced day that passed, and turns out to have been put off', () => {
  const claims = [
    claim('premiere', '2020-05-01', { said: '2020-02-01', speaker: 'official' }),
    claim('premiere', '2020-09-01', { said: '2020-05-20', speaker: 'official' }),
  ];
  assert.deepEqual(courseOf(claims, ['2020-02-02', '2020-05-02', '2020-05-20', '2020-09-02']), [
    'renewed 2020-05-01',
    'released 2020-05-01',
    'renewed 2020-09-01',
    'released 2020-09-01',
  ]);
});

test('an order without a number, of which it is learned later that it was the one of season 3', () => {
  const claims = [
    claim('premiere', '2019-01-01', { said: '2019-01-02', season: 1 }),
    claim('status', 'renewed', { said: '2020-03-01', season: null, speaker: 'official' }),
    claim('premiere', '2020-01-01', { said: '2020-04-01', season: 2, speaker: 'official' }),
  ];
  assert.deepEqual(courseOf(claims, ['2020-03-02', '2020-04-02']), ['renewed no date', 'released 2020-01-01']);
});

test('days may be asked about in any order, and twice', () => {
  const claims = [claim('status', 'renewed', { said: '2020-03-01', speaker: 'official' })];
  assert.deepEqual(
    fatesAsOf(claims, [day('2020-03-02'), day('2020-02-01'), day('2020-03-02')], CONTEXT).map((fates) => fates.map(({ status }) => status)),
    [['renewed'], [], ['renewed']],
  );
});
