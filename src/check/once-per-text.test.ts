import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleOnDesk } from './examples.ts';
import { oncePerText } from './once-per-text.ts';

test('made once for each text, also where nothing comes of it', () => {
  let made = 0;
  const ask = oncePerText((checked) => {
    made++;
    return checked.text === '' ? null : checked.text;
  });
  const [empty, other] = [exampleOnDesk(''), exampleOnDesk('Brackenfell is back.')];
  assert.deepEqual([ask(empty), ask(other), ask(empty), ask(other)], [null, 'Brackenfell is back.', null, 'Brackenfell is back.']);
  assert.equal(made, 2);
});
