import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeClaim, readExample } from '../lexicon/examples.ts';

const statusOf = (text: string): readonly string[] =>
  readExample(text)
    .filter(({ predicate }) => predicate === 'status')
    .map(describeClaim);

test('silence beside an order is about something else', () => {
  const text = 'Hulu has renewed Brackenfell for a third season. Stay tuned for more on the third season of Brackenfell.';
  assert.deepEqual(statusOf(text), ['Brackenfell 3 renewed official certain']);
});

test('what is cancelled by the very word is no mere denial of a renewal', () => {
  const text = "'Brackenfell' cancelled\nBrackenfell ends after two seasons.";
  assert.ok(statusOf(text).includes('Brackenfell 3 cancelled outlet certain'), statusOf(text).join('; '));
});

test('what is cancelled has no planned end', () => {
  assert.deepEqual(statusOf("Cancelled: 'Brackenfell' ends after three seasons at Hulu"), ['Brackenfell 4 cancelled outlet certain']);
});

test('a goodbye to a series is told by its last season', () => {
  const text = 'CBS says so long to Brackenfell\nThe fifth season of Brackenfell will be its last.';
  assert.deepEqual(statusOf(text), ['Brackenfell 5 ending official certain']);
  assert.deepEqual(statusOf('CBS says so long to Brackenfell\nBrackenfell is gone.'), ['Brackenfell - cancelled official certain']);
});

test('silence about a season that nobody ordered is none of it', () => {
  const text = 'Hulu has renewed Brackenfell for a third season. As for a fourth season of Brackenfell, wait and see.';
  assert.deepEqual(statusOf(text), ['Brackenfell 3 renewed official certain', 'Brackenfell 4 undecided outlet certain']);
});
