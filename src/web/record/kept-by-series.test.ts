import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeptBySeries } from './kept-by-series.ts';

/** A ledger of which a test says what was read, and a count of what had to be worked out. */
function setUp(mostWeight?: number) {
  const state = { reading: 1, keys: new Set<string>(), made: 0 };
  const ledger = { version: () => String(state.reading), touched: () => ({ reading: state.reading, keys: state.keys }) };
  const kept = new KeptBySeries(ledger, mostWeight);
  const read = (...keys: string[]) => {
    state.reading += 1;
    state.keys = new Set(keys);
  };
  const work = () => ++state.made;
  return { kept, read, work };
}

test('what is new of one series makes that one anew, and what many make up', () => {
  const { kept, read, work } = setUp();
  const all = () => [kept.ofSeries('a', 'answer', work), kept.ofSeries('b', 'answer', work), kept.ofAll('list', work)];
  assert.deepEqual(all(), [1, 2, 3]);
  assert.deepEqual(all(), [1, 2, 3]);
  read('b');
  assert.deepEqual(all(), [1, 4, 5]);
});

test('where much is new, all is made anew', () => {
  const { kept, read, work } = setUp();
  kept.ofSeries('a', 'answer', work);
  read(...Array.from({ length: 501 }, (_, index) => `other ${index}`));
  assert.equal(kept.ofSeries('a', 'answer', work), 2);
});

test('of one series several things are kept', () => {
  const { kept, work } = setUp();
  assert.deepEqual(
    ['today', 'yesterday', 'today'].map((what) => kept.ofSeries('a', what, work)),
    [1, 2, 1],
  );
});

test('what was used least lately goes first, by weight', () => {
  const { kept, work } = setUp(10);
  const get = (series: string, weight: number) => kept.ofSeries(series, 'answer', work, () => weight);
  get('a', 4);
  get('b', 4);
  get('a', 4);
  get('c', 4); // b goes
  assert.deepEqual([get('a', 4), get('c', 4), get('b', 4)], [1, 3, 4]);
});

test('what is heavier than all that may be kept is kept until the next', () => {
  const { kept, work } = setUp(10);
  const get = (series: string) => kept.ofSeries(series, 'answer', work, () => 50);
  assert.deepEqual([get('a'), get('a'), get('b'), get('a')], [1, 1, 2, 3]);
});
