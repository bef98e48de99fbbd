import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titlePlaces } from './title-places.ts';

const TITLES: ReadonlySet<string> = new Set(['Us', 'Old Solway', 'Old Solway: The Ferry', 'Jeopardy!', '9½', 'Brackenfell']);
const PLACES: readonly (readonly [text: string, titles: readonly string[]])[] = [
  ['Brackenfell’s finale, and Old Solway.', ['Brackenfell', 'Old Solway']],
  ['Old Solway: The Ferry', ['Old Solway', 'Old Solway: The Ferry']],
  ['Us is back, as Usual: US, us', ['Us']],
  ['Jeopardy! and Jeopardy?', ['Jeopardy!']],
  ['9½ of 9', ['9½']],
  ['Old\nSolway', []],
  ['', []],
];
for (const [text, titles] of PLACES)
  test(`${JSON.stringify(text)} names ${titles.length === 0 ? 'none' : titles.join(', ')}`, () => {
    const places = titlePlaces(text, TITLES);
    assert.deepEqual(
      places.map(({ title }) => title),
      titles,
    );
    for (const { title, span } of places) assert.equal(text.slice(...span), title);
  });
