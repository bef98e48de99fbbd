import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filled, upTo } from './made-up-ledger.ts';
import { triedClaims } from './tried-claims.ts';

test('claims on fates and dates alone, up to the day asked for', () => {
  using ledger = filled(upTo(12));
  const all = triedClaims(ledger, null);
  const wanted = ledger.sourced({}).filter(({ claim }) => claim.predicate === 'status' || claim.predicate === 'premiere');
  assert.equal(all.length, wanted.length);
  assert.ok(all.length > 0);
  const day = all.map(({ document }) => (document.said ?? '').slice(0, 10)).sort()[0]!;
  const early = triedClaims(ledger, Temporal.PlainDate.from(day));
  assert.ok(early.length > 0 && early.length < all.length, `${early.length} of ${all.length}`);
});
