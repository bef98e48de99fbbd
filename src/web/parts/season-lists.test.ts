import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answererOn } from '../../cli/answers.ts';
import { madeUpDeps } from '../made-up-app.ts';
import { STORIES, type Story, storyItem } from '../made-up-coverage.ts';
import { recordOf, type SeasonOf } from '../record/record.ts';

const STAMP = { learned: '2026-11-20T08:00:00Z', reader: 'test' };
const deps = madeUpDeps(answererOn);
const record = recordOf(deps);
const lines = (seasons: readonly SeasonOf[]) =>
  seasons.map(({ series, verdict }) => `${series.title} ${verdict.season} ${verdict.fate.status}`);
const isOf = (title: string) => (season: SeasonOf) => season.series.title === title;

test('decided: a season a series, the last first', () => {
  assert.deepEqual(lines(record.decided(10)), [
    'Night Ferry 3 renewed',
    'Ninth Street 3 cancelled',
    'The Tide Clock 4 ending',
    '<script>alert(1)</script> & Sons 2 renewed',
    'Harbour Lights 1 released',
  ]);
  assert.deepEqual(lines(record.decided(1)), lines(record.decided(10)).slice(0, 1));
  assert.deepEqual(lines(record.decided(10, isOf('Ninth Street'))), ['Ninth Street 3 cancelled']);
});

test('premieres: the first to come first, none that only a condition or a guess gives, none that is past', () =>
  assert.deepEqual(lines(record.premieres(10)), ['Night Ferry 3 renewed', 'The Tide Clock 4 ending']));

test('released: out, with their day', () => {
  assert.deepEqual(lines(record.released(10)), ['Night Ferry 2 released', 'Harbour Lights 1 released']);
});

test('waiting: what a page speaks of and nobody has decided', () =>
  assert.deepEqual(lines(record.waiting(10)), ['Harbour Lights 2 undecided']));

test('expected: undated seasons that the forecast is about', () =>
  assert.deepEqual(lines(record.expected(10)), ['Harbour Lights 2 undecided']));

test('every series of a list is among those that are listed', () => {
  const listed = new Set(record.listed());
  for (const { series } of [...record.decided(99), ...record.premieres(99), ...record.waiting(99)]) assert.ok(listed.has(series));
});

/** Another page on a third season of Harbour Lights, whose second is waited for, and what is waited for then. */
const THEN_SAID: readonly (readonly [
  what: string,
  quote: string,
  said: Pick<Story['claims'][number], 'value' | 'speaker'>,
  waiting: readonly string[],
])[] = [
  [
    'a season is waited for no more where one behind it has been decided',
    'has ordered a third season',
    { value: 'renewed', speaker: 'official' },
    [],
  ],
  [
    'a series is waited for once, with the season spoken of last',
    'no word on a third season',
    { value: 'undecided' },
    ['Harbour Lights 3 undecided'],
  ],
];
for (const [what, quote, said, waiting] of THEN_SAID)
  test(what, () => {
    const own = madeUpDeps(answererOn);
    const grown = recordOf(own);
    const { document, reading } = storyItem({
      ...STORIES[5]!,
      series: 'Harbour Lights',
      headline: 'Harbour Lights: a third season',
      paragraphs: [`Of Harbour Lights we hear: ${quote}.`],
      claims: [{ quote, predicate: 'status', season: 3, ...said }],
    });
    assert.deepEqual(lines(grown.waiting(10)), ['Harbour Lights 2 undecided']);
    own.ledger.add(document, reading, STAMP);
    assert.deepEqual(lines(grown.waiting(10, isOf('Harbour Lights'))), waiting);
  });
