import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeClaim, readExample } from '../lexicon/examples.ts';

const premieres = (text: string): string[] =>
  readExample(text)
    .filter(({ predicate }) => predicate === 'premiere')
    .map(describeClaim);

test('a day heads its line, and each piece says its own season', () => {
  assert.deepEqual(
    premieres(
      'June calendar\nJune 9: Kestrel Point (ITV), season 3; Old Solway (BBC), new\nJune 16: Brackenfell (Hulu)\nJune 23: Maddox Quay (film)',
    ),
    ['Kestrel Point 3 2024-06-09 outlet certain', 'Old Solway 1 2024-06-09 outlet certain', 'Brackenfell - 2024-06-16 outlet certain'],
  );
});

test('a day may stand over the lines of its night', () => {
  assert.deepEqual(
    premieres(
      'Premiere calendar\nMONDAY, JUNE 10\n8 p.m. Kestrel Point (ITV)\n9 p.m. Old Solway (BBC, new)\nTUESDAY, JUNE 11\n9 p.m. Brackenfell (Hulu)',
    ),
    ['Kestrel Point - 2024-06-10 outlet certain', 'Old Solway 1 2024-06-10 outlet certain', 'Brackenfell - 2024-06-11 outlet certain'],
  );
});

test('what one headline calls new begins with its first season', () => {
  assert.deepEqual(premieres('The new fall dramas\nSept. 9: Kestrel Point (ITV)\nSept. 16: Old Solway (BBC)'), [
    'Kestrel Point 1 2024-09-09 outlet certain',
    'Old Solway 1 2024-09-16 outlet certain',
  ]);
});

test('a day may end its line', () => {
  assert.deepEqual(
    premieres(
      'Summer drama\nKestrel Point (Norway), series two: 9 June, ITV\nOld Solway, brand new, in six parts: 16 June\nBrackenfell, all ten episodes, 23 June',
    ),
    ['Kestrel Point 2 2024-06-09 outlet certain', 'Old Solway 1 2024-06-16 outlet certain', 'Brackenfell - 2024-06-23 outlet certain'],
  );
});

test('the nights of a week hold premieres only where they say so', () => {
  assert.deepEqual(
    premieres(
      'The week in television\nTUESDAY: Kestrel Point, episode two. Season premiere of Old Solway on Hulu.\nWEDNESDAY: Brackenfell returns for its third season. Maddox Quay (ITV).',
    ),
    ['Old Solway - 2024-05-14 outlet certain', 'Brackenfell 3 2024-05-15 outlet certain'],
  );
});

const LEFT: readonly string[] = [
  'The year in news\nJune 3: Kestrel Point is renewed by ITV\nJune 9: Old Solway is cancelled',
  'On tour\nJune 3: Kestrel Point cast at a convention\nJune 9: Old Solway tour in Leeds',
  'Finales\nJune 3: Kestrel Point, season finale\nJune 9: Old Solway, series finale',
  'A date\nJune 3: Kestrel Point star Anna Bell meets the press\nJune 9: we went to see Old Solway being made',
];
for (const text of LEFT) test(`no calendar of premieres: ${text.replaceAll('\n', ' / ')}`, () => assert.deepEqual(premieres(text), []));
