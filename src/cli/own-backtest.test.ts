import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULT_MODEL } from '../forecast/default-model.ts';
import { madeUpLedger } from '../web/made-up-coverage.ts';
import { ownBacktest } from './own-backtest.ts';

const catalogue = { byId: () => null };

test('seasons of a ledger are forecast at each age from what was said by then, and scored by what is known today', () => {
  const ledger = madeUpLedger();
  const late = ownBacktest(ledger, catalogue, DEFAULT_MODEL, Temporal.PlainDate.from('2026-11-21'));
  assert.ok(late.shown >= 4, `${late.shown} forecasts`);
  assert.ok(late.section !== null && late.settled > 0);
  const early = ownBacktest(ledger, catalogue, DEFAULT_MODEL, Temporal.PlainDate.from('2020-03-01'));
  assert.ok(early.shown < late.shown);
  assert.equal(early.section, null);
});
