import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkExample } from './examples.ts';
import { RULES } from './rules.ts';

test('ids of rules are unique', () => {
  assert.deepEqual(
    RULES.map(({ id }) => id),
    [...new Set(RULES.map(({ id }) => id))],
  );
});

for (const { id, flags, leaves } of RULES) {
  for (const text of flags) {
    test(`${id} flags: ${text}`, () => {
      const found = checkExample(text);
      assert.ok(
        found.some(({ rule }) => rule === id),
        `found ${found.map(({ rule, message }) => `${rule}: ${message}`).join('; ') || 'nothing'}`,
      );
      for (const { message } of found) assert.doesNotMatch(message, /\d{4}-\d\d/, 'a message tells days as people say them');
    });
  }
  for (const text of leaves) {
    test(`${id} leaves: ${text}`, () => {
      assert.deepEqual(
        checkExample(text)
          .filter(({ rule }) => rule === id)
          .map(({ message }) => message),
        [],
      );
    });
  }
}
