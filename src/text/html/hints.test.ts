import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HINT_ROWS } from './hint-rows.ts';
import { hintRow } from './hints.ts';

for (const { id, says, silent } of HINT_ROWS) {
  for (const names of says) test(`${id} says: ${names}`, () => assert.equal(hintRow(names)?.id, id));
  for (const names of silent) test(`${id} silent: ${names}`, () => assert.notEqual(hintRow(names)?.id, id));
}
