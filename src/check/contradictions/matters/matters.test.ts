/** Every matter alone, on a text that says two things of it and on one that may seem to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleOnDesk } from '../../examples.ts';
import { FACTS } from './made-up-facts.ts';
import { TIMES } from './made-up-times.ts';

const ROWS = [...FACTS, ...TIMES];

for (const [matter, find, text, at] of ROWS)
  test(`${matter}: ${text.replaceAll('\n', ' / ')}`, () => {
    const checked = exampleOnDesk(text);
    // a place may be found by its claim and by its words
    const [told = null, ...others] = new Set(find(checked).map(({ span }) => checked.words(span)));
    assert.deepEqual(others, []);
    if (at === null) assert.equal(told, null);
    else assert.ok(told?.includes(at), `told at: ${told}`);
  });

test('every matter has a text that clashes and one that does not', () => {
  const lacking = Object.entries(Object.groupBy(ROWS, ([matter]) => matter)).filter(
    ([, rows = []]) => !rows.some(([, , , at]) => at !== null) || !rows.some(([, , , at]) => at === null),
  );
  assert.deepEqual(lacking, []);
});
