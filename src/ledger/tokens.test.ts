import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Failure } from '../failure.ts';
import { openLedger } from './ledger.ts';

const DIGEST = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const THEN = '2026-11-20T08:00:00.000Z';
const LATER = '2026-11-21T08:00:00.000Z';
const isFailure = (code: string) => (error: unknown) => error instanceof Failure && error.code === code;

test('a token is in force from when it is made until it is revoked, and stays on record', () => {
  using ledger = openLedger(':memory:');
  const made = ledger.addToken({ name: 'reader', digest: DIGEST, scope: 'read' }, THEN);
  assert.deepEqual(ledger.tokenInForce(DIGEST), made);
  assert.equal(ledger.tokenInForce(OTHER), null);
  const revoked = ledger.revokeToken('reader', LATER);
  assert.deepEqual(revoked, { ...made, revoked: LATER });
  assert.equal(ledger.tokenInForce(DIGEST), null);
  assert.deepEqual(ledger.tokens(), [revoked]);
});

test('a name is free again when its token is revoked', () => {
  using ledger = openLedger(':memory:');
  ledger.addToken({ name: 'reader', digest: DIGEST, scope: 'read' }, THEN);
  assert.throws(() => ledger.addToken({ name: 'reader', digest: OTHER, scope: 'add' }, THEN), isFailure('usage/invalid'));
  ledger.revokeToken('reader', LATER);
  assert.equal(ledger.addToken({ name: 'reader', digest: OTHER, scope: 'add' }, LATER).scope, 'add');
  assert.equal(ledger.tokenInForce(DIGEST), null);
});

test('what is not in force cannot be revoked', () => {
  using ledger = openLedger(':memory:');
  assert.throws(() => ledger.revokeToken('reader', THEN), isFailure('input/missing'));
});
