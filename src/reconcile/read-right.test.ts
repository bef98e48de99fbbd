import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTEXT, claim, day } from './made-up.ts';
import { readRight } from './read-right.ts';
import { reconcile } from './reconcile.ts';

const order = claim('status', 'renewed', { said: '2026-05-10', season: 2, speaker: 'official' });
const readBy = (...rules: readonly string[]) => ({ ...order, claim: { ...order.claim, rules } });

test('what was stated as a claim, and what a rule saw, is what it says', () => {
  for (const rules of [[], ['order/renew-active'], ['order/by-weight', 'order/return'], ['order/renew-active', 'season/by-weight']])
    assert.equal(readRight(readBy(...rules).claim), 1, rules.join(' '));
});

test('what only words tell may be misread, whatever bears on how it is meant', () => {
  for (const rules of [['order/by-weight'], ['order/by-weight', 'not/plain', 'date/month-day']])
    assert.ok(readRight(readBy(...rules).claim) < 0.75, rules.join(' '));
});

test('a carrier’s order that only words tell is not sure by itself, and with a second page it is', () => {
  const weighed = readBy('order/by-weight');
  const second = {
    ...weighed,
    document: { ...weighed.document, id: 'second', publisher: 'Herald' },
    claim: { ...weighed.claim, quote: 'once more to sea' },
  };
  const chances = [[readBy()], [weighed], [weighed, second]].map(
    (claims) => reconcile(claims, day('2026-05-12'), CONTEXT).find(({ season }) => season === 2)!.fate.probability,
  );
  assert.ok(chances[0]! > 0.95 && chances[1]! < 0.8 && chances[2]! > chances[1]!, String(chances));
});
