import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byDay } from './by-day.ts';

type Item = readonly [day: number, name: string];
const dayOf = ([day]: Item): number => day;
const byName = ([, a]: Item, [, b]: Item): number => (a < b ? -1 : 1);
const names = (items: readonly Item[]): string => items.map(([, name]) => name).join(' ');

/** Many items of one day, named so that the order given is not that of their names. */
const crowd = Array.from({ length: 40 }, (_, index): Item => [5, String((index * 7) % 40).padStart(2, '0')]);

for (const [name, items] of [
  [
    'a few days',
    [
      [3, 'c'],
      [1, 'b'],
      [3, 'a'],
      [-2, 'd'],
      [1, 'a'],
    ],
  ],
  [
    'days far apart',
    [
      [30_000, 'c'],
      [1, 'b'],
      [30_000, 'a'],
      [-2, 'd'],
      [1, 'a'],
    ],
  ],
  ['many items of one day', crowd],
  ['one item', [[7, 'a']]],
  ['none', []],
] as const satisfies readonly (readonly [string, readonly Item[]])[]) {
  const compared = (order: (a: Item, b: Item) => number) => [...items].sort((a, b) => a[0] - b[0] || order(a, b));
  test(`${name}: by day, and as given within one`, () => {
    assert.equal(names(byDay<Item>(items, dayOf)), names(compared(() => 0)));
  });
  test(`${name}: by day, and in order within one`, () => {
    assert.equal(names(byDay<Item>(items, dayOf, byName)), names(compared(byName)));
  });
}
