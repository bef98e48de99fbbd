import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sourced } from '../../claim/answer.ts';
import { claim } from '../../reconcile/made-up.ts';
import { answerOnHarbour } from '../made-up.ts';
import { composeBrief } from './compose-brief.ts';
import { differencesOf } from './differences.ts';

const out = claim('premiere', '2020-02-27', { said: '2020-02-01', season: 1, speaker: 'official' });
const silent = claim('status', 'undecided', { said: '2020-03-03' });
const ordered = claim('status', 'renewed', { said: '2020-04-01', speaker: 'official' });
const briefOf = (sourced: readonly Sourced[], asOf: string) => composeBrief(answerOnHarbour(sourced, asOf))!;

test('an order changes the answer', () => {
  const differences = differencesOf(briefOf([out, silent], '2020-03-31'), briefOf([out, silent, ordered], '2020-04-01'));
  assert.equal(differences?.gone[0], 'As of 31 March 2020, nobody has announced whether there will be a second season of Harbour.');
  assert.equal(differences?.added[0], 'As of 1 April 2020, the second season of Harbour has been ordered and has no date.');
});

test('another day alone is no change', () =>
  assert.equal(differencesOf(briefOf([out, silent, ordered], '2020-04-02'), briefOf([out, silent, ordered], '2020-04-05')), null));
