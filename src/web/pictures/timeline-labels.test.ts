import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineEvent } from './timeline.ts';
import { LABEL_ROWS, placedLabels } from './timeline-labels.ts';

const event = (from: number, label: string, hue: TimelineEvent['hue'] = 'undecided'): TimelineEvent => ({
  from,
  to: from,
  on: '2020-01-01',
  when: '1 January 2020',
  label,
  text: label,
  path: null,
  hue,
});
const placed = (...events: readonly TimelineEvent[]) =>
  placedLabels({ first: 0, last: 1000, events, likely: null, chance: [], asOf: 1000 });

test('labels on one day are in rows above each other, and those without room are left out', () => {
  const rows = placed(...['first', 'second', 'third', 'fourth'].map((label) => event(100, label))).map(({ text, row }) => [text, row]);
  assert.equal(LABEL_ROWS, 3);
  assert.deepEqual(rows, [
    ['first', 0],
    ['second', 1],
    ['third', 2],
  ]);
});

test('a release finds room before what was said of it', () => {
  const said = ['a', 'b', 'c', 'd'].map((label) => event(100, label));
  assert.deepEqual(
    placed(...said, event(100, 'out', 'released')).map(({ text }) => text),
    ['out', 'a', 'b'],
  );
});

test('near the end of the scale a label ends at its mark', () =>
  assert.deepEqual(
    placed(event(10, 'ordered'), event(990, 'no decision')).map(({ end }) => end),
    [false, true],
  ));

test('what says nothing, or the same in the same place, is not there twice', () =>
  assert.deepEqual(
    placed(event(10, ''), event(500, 'ordered'), event(501, 'ordered')).map(({ text }) => text),
    ['ordered'],
  ));

test('a long one is cut', () => assert.equal(placed(event(100, 'a'.repeat(60)))[0]!.text, `${'a'.repeat(27)}…`));
