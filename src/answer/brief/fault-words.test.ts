import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RULES } from '../../check/rules.ts';
import { FAULT_WORDS } from './fault-words.ts';

for (const { id } of RULES) test(`${id} has words`, () => assert.match(FAULT_WORDS[id] ?? '', /^[a-z].*[a-z]$/));
test('no words for a rule that is gone', () =>
  assert.deepEqual(
    Object.keys(FAULT_WORDS).filter((id) => !RULES.some((rule) => rule.id === id)),
    [],
  ));
