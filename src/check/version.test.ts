import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import { RULES } from './rules.ts';
import { DESK_VERSION } from './version.ts';

/** A rule that finds something else has another row of examples: let the version grow, and put both here. */
const PINNED = { version: '2026-11-23.1', examples: '9340acf7759e024c' };

test('the version of the desk grows with its rules', () => {
  const examples = hash('sha256', JSON.stringify(RULES.map(({ id, severity, flags, leaves }) => [id, severity, flags, leaves])));
  assert.deepEqual({ version: DESK_VERSION, examples: examples.slice(0, 16) }, PINNED);
});
