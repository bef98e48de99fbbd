import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusesIn } from '../lexicon/examples.ts';

/** Lines that open with two fates or more, and the one thing that is told below them. */
const PAIRS: readonly string[] = [
  'Renewed and cancelled: autumn 2026',
  'Cancelled and renewed shows',
  'Renewed, cancelled, undecided: where things stand',
  'Renewed or cancelled?',
  'Saved and axed: our list',
  'Cancelled, renewed, ending: the spring in full',
  'Renewed & cancelled',
  'Axed or saved: what we know',
  'Renewed / cancelled',
  'Cancelled vs. renewed: a tally',
];
for (const line of PAIRS)
  test(`of no series: ${line}`, () => assert.deepEqual(statusesIn(`${line}\nHulu has renewed Old Solway.`), ['Old Solway - renewed']));

/** Neighbours, in which what is said is said of the series. */
const TOLD: readonly (readonly [text: string, status: string])[] = [
  ['Kestrel Point was renewed and cancelled in the same summer.', 'Kestrel Point - cancelled'],
  ['Renewed, then cancelled: Kestrel Point', 'Kestrel Point - cancelled'],
  ['Cancelled: Kestrel Point', 'Kestrel Point - cancelled'],
  ['Renewed: Old Solway', 'Old Solway - renewed'],
  ['Kestrel Point is renewed for a third season, and fans are glad.', 'Kestrel Point 3 renewed'],
  ['Kestrel Point, cancelled and mourned, was a drama on NBC.', 'Kestrel Point - cancelled'],
  ['NBC has cancelled Kestrel Point.', 'Kestrel Point - cancelled'],
  ['Renewed at last, Old Solway is back for a fourth season on NBC.', 'Old Solway 4 renewed'],
  ['The drama Old Solway has been renewed.', 'Old Solway - renewed'],
  ['The drama Kestrel Point, renewed and then un-renewed, is no more.', 'Kestrel Point - cancelled'],
];
for (const [text, status] of TOLD) test(`of the series: ${text}`, () => assert.deepEqual(statusesIn(text), [status]));
