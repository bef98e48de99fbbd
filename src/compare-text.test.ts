import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareText } from './compare-text.ts';

test('capitals before small letters, and both before accents, in whatever language', () => {
  assert.deepEqual(['é', 'b', 'Z', 'a', 'B', '1'].sort(compareText), ['1', 'B', 'Z', 'a', 'b', 'é']);
});

test('a text is no earlier and no later than itself', () => {
  assert.equal(compareText('Dark', 'Dark'), 0);
});
