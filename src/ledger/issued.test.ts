import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpForecast } from '../forecast/made-up.ts';
import { openLedger, type VerdictChange } from './ledger.ts';

test('forecasts are kept as they were issued', () => {
  using ledger = openLedger(':memory:');
  const forecast = madeUpForecast({ series: 'Harbor', asOf: '2024-03-01' });
  const at = { key: 'harbor', model: 'hazards 1', issued: '2024-03-01T12:00:00Z' };
  assert.equal(ledger.recordForecast(forecast, at), 1);
  assert.equal(ledger.recordForecast({ ...forecast, season: 3 }, at), 2);
  assert.deepEqual(ledger.forecasts({ key: 'harbor', season: 2 }), [
    { cursor: 1, key: 'harbor', model: 'hazards 1', issued: '2024-03-01T12:00:00.000Z', forecast },
  ]);
  assert.deepEqual(ledger.forecasts({ issuedBy: '2024-02-01T00:00:00Z' }), []);
});

test('changes are read from a cursor', () => {
  using ledger = openLedger(':memory:');
  const change: VerdictChange = {
    key: 'harbor',
    title: 'Harbor',
    season: 2,
    before: null,
    after: 'undecided',
    probability: 0.8,
    premiere: null,
    since: '2024-02-01',
    documents: ['a'],
  };
  const next = { ...change, before: 'undecided', after: 'renewed', premiere: '2025' } as const;
  const cursor = ledger.recordChanges([change], '2024-03-01T00:00:00Z');
  assert.equal(ledger.recordChanges([next], '2024-03-02T00:00:00Z'), 2);
  assert.deepEqual(ledger.changes(cursor), [{ ...next, cursor: 2, learned: '2024-03-02T00:00:00.000Z' }]);
  assert.equal(ledger.changes().length, 2);
  assert.equal(ledger.recordChanges([], '2024-03-03T00:00:00Z'), 2);
});

test('the series that changed last come first, each once', () => {
  using ledger = openLedger(':memory:');
  const change = (key: string, since: string | null): VerdictChange => ({
    ...{ key, title: key, season: 2, before: null, after: 'renewed', probability: 0.8 },
    ...{ premiere: null, since, documents: [] },
  });
  ledger.recordChanges([change('a', '2024-01-01'), change('b', '2024-01-05'), change('a', '2024-01-09')], '2024-03-01T00:00:00Z');
  ledger.recordChanges([change('c', null)], '2024-01-07T00:00:00Z');
  assert.deepEqual(ledger.lastChanged(10), ['a', 'c', 'b']);
  assert.deepEqual(ledger.lastChanged(1), ['a']);
});
