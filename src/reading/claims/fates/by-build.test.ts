import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agrees, describeClaim, readExample } from '../../lexicon/examples.ts';

const FOUND: readonly (readonly [text: string, expected: string])[] = [
  ['Hulu has put another season of Brackenfell on the menu.', 'Brackenfell - renewed official'],
  ['AMC finally plumbed for a fourth year of Maddox Quay.', 'Maddox Quay 4 renewed official'],
  ['Kestrel Point has talked its way into a second year.', 'Kestrel Point 2 renewed outlet'],
  ['Old Solway prepares for its ninth series.', 'Old Solway 9 renewed outlet'],
  ['A fourth season of Brackenfell has been saddled up.', 'Brackenfell 4 renewed outlet'],
  ['Freeform has pulled up Maddox Quay by the roots after one season.', 'Maddox Quay 2 cancelled official'],
  ['NBC discharged Kestrel Point on Friday, two seasons in.', 'Kestrel Point 3 cancelled official'],
  ['Old Solway was put out of the airlock by Syfy after three.', 'Old Solway 4 cancelled official'],
  ['Brackenfell will not be getting a third breakfast from Max.', 'Brackenfell 3 cancelled'],
  ['Old Solway comes running for series three.', 'Old Solway 3 renewed outlet'],
  ['The CW looked at the figures of Maddox Quay before it declined a fourth.', 'Maddox Quay 4 cancelled official'],
  ['Brackenfell is in luck: FX has let him in for a fifth year.', 'Brackenfell 5 renewed official'],
  ['The streamer has cooked up another season of Maddox Quay.', 'Maddox Quay - renewed official'],
  ['Kestrel Point Shattered After One Season', 'Kestrel Point 2 cancelled outlet'],
  ['Kestrel Point sinks at NBC after two seasons.', 'Kestrel Point 3 cancelled official'],
  ['NBC has backed another season of Brackenfell.', 'Brackenfell - renewed official'],
  ['ITV has not found the way to a third series of Kestrel Point.', 'Kestrel Point 3 undecided'],
];

for (const [text, expected] of FOUND)
  test(`told by its build: ${text}`, () => {
    const made = readExample(text).filter(({ rules }) => rules.some((id) => id.endsWith('/by-build')));
    assert.ok(
      made.some((claim) => agrees(claim, expected)),
      made.map(describeClaim).join('; ') || 'nothing',
    );
  });

const LEFT: readonly string[] = [
  'Brackenfell adds two to its third season.',
  'Hulu aired a second season of Brackenfell last year.', // shown
  'Netflix hired a second director for Maddox Quay.',
  'CBS gave the Kestrel Point crew a second chance to apologise.',
  'The creator of Old Solway thinks a third season is overdue.', // thought
  'Brackenfell deserves a second season.',
  'Maddox Quay pleads for another season.',
  'Fans of Kestrel Point clamour for a third season.', // somebody else's act
  'Netflix explains the fate of Old Solway after season 2.', // only stands behind
  'Brackenfell shines in a second season that drags elsewhere.',
  'Maddox Quay opens its fourth season with a storm.', // is there already
  'Brackenfell returns for series three and viewers are glad.',
  'CBS brought the Maddox Quay team back after two seasons of repeats.', // goes on
  'Hulu handed Kestrel Point a second host.', // somebody, and no season
  'Old Solway was loved by critics, and its star left after two seasons.', // somebody else
  'Kestrel Point heads off to the coast for the better part of series two.', // somewhere in it
  'The CW declined a fourth interview about Maddox Quay.',
  "The streamer's lawyers have cooked up another season of Maddox Quay.",
  'Netflix unveils a second season trailer for Kestrel Point.',
  'Brackenfell Surges After Two Seasons', // goes on
  'Brackenfell Stumbles After Two Seasons',
  'Brackenfell Retooled After One Season',
  'Brackenfell Drags After Two Seasons',
];

for (const text of LEFT)
  test(`left alone: ${text}`, () => {
    const made = readExample(text).filter(({ rules }) => rules.some((id) => id.endsWith('/by-build')));
    assert.deepEqual(made.map(describeClaim), []);
  });
