import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { NO_IDS } from '../../catalogue/external-ids.ts';
import { makeDocument } from '../../text/document.ts';
import { describeClaim } from '../lexicon/examples.ts';
import { createReader } from '../reader.ts';

const READER = createReader(
  buildCatalogue(
    (
      [
        ['Brackenfell', 2016, null],
        ['Maddox Quay', 1978, 1984],
        ['Kestrel Point', null, null],
      ] as const
    ).map(([title, year, endYear]) => ({
      id: title.toLowerCase().replace(' ', '-'),
      title,
      aliases: [],
      year,
      endYear,
      carriers: [],
      country: null,
      kind: null,
      people: [],
      ids: NO_IDS,
    })),
  ),
);

/** Text of 2020, and what is read of the status. */
const CASES: readonly (readonly [why: string, text: string, read: readonly string[]])[] = [
  ['on for years', 'ABC has given Brackenfell a series order.', ['Brackenfell - renewed official certain']],
  [
    'on for years, its start recalled',
    'Many loved the first season of Brackenfell. Brackenfell ends on Sunday.',
    ['Brackenfell - ending outlet certain'],
  ],
  ['on for years, a later season', 'ABC has renewed Brackenfell for season five.', ['Brackenfell 5 renewed official certain']],
  ['more than there can be', 'ABC let Brackenfell go after fourteen.', ['Brackenfell - cancelled official certain']],
  ['as many, and said to be a season', 'ABC has renewed Brackenfell for season 14.', ['Brackenfell 14 renewed official certain']],
  ['made anew', 'ABC has given Maddox Quay a series order.', ['Maddox Quay 1 renewed official certain']],
  ['not yet out', 'ABC has given Kestrel Point a series order.', ['Kestrel Point 1 renewed official certain']],
];

/** Text of 2020, and what is read of a premiere. */
const DAYS: typeof CASES = [
  ['a day to come, on for years', 'The first season of Brackenfell premieres on June 5.', ['Brackenfell - 2020-06-05 outlet certain']],
  ['its own first night', 'The first season of Brackenfell premiered in May 2016.', ['Brackenfell 1 2016-05 outlet certain']],
  ['made anew', 'The first season of Maddox Quay premieres on June 5.', ['Maddox Quay 1 2020-06-05 outlet certain']],
  ['a later season', 'Season 4 of Brackenfell premieres on June 5.', ['Brackenfell 4 2020-06-05 outlet certain']],
  ['further off than anybody plans', 'Season 4 of Brackenfell premieres in May 2090.', []],
];

const ALL = [...CASES.map((one) => [...one, 'status'] as const), ...DAYS.map((one) => [...one, 'premiere'] as const)];
for (const [why, text, read, about] of ALL) {
  test(`${why}: ${text}`, () => {
    const part = { kind: 'paragraph', text, marks: [], origin: [] } as const;
    const meta = { url: null, publisher: null, published: '2020-05-10', updated: null, headline: null, byline: null };
    const claims = READER(makeDocument({ ...meta, parts: [part] }, null)).claims.filter(({ predicate }) => predicate === about);
    assert.deepEqual(claims.map(describeClaim), read);
  });
}
