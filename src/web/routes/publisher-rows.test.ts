import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublisherLine } from '../../ledger/ledger.ts';
import type { PublisherRecord } from '../../reconcile/reliability.ts';
import { publishersPage } from '../pages/publishers-page.ts';
import { publishersAsked } from './publisher-rows.ts';

const line = (publisher: string | null, documents: number): PublisherLine => ({ publisher, documents, firstSaid: null, lastSaid: null });
const record = (publisher: string, held: number, open: number): PublisherRecord => ({
  publisher,
  kind: 'other',
  held,
  failed: 0,
  open,
  prior: 0.78,
  reliability: 0.8,
  spread: 0.1,
});
const LINES = [line(null, 200), ...Array.from({ length: 119 }, (_, index) => line(`site${index}.example`, 119 - index))];
const RECORDS = [record('site7.example', 0, 3), record('site90.example', 2, 0), record('site110.example', 5, 0)];
const asked = (query: Readonly<Record<string, string>>) => publishersAsked(LINES, RECORDS, (name) => query[name]);
const namesOf = (query: Readonly<Record<string, string>>) => asked(query).rows.map(({ line: { publisher } }) => publisher);

test('those with most claims settled come first, then those with most open, then those with most documents', () =>
  assert.deepEqual(namesOf({}).slice(0, 5), ['site110.example', 'site90.example', 'site7.example', null, 'site0.example']));

const PAGES: readonly (readonly [query: Readonly<Record<string, string>>, rows: number, first: number, page: number])[] = [
  [{}, 50, 1, 1],
  [{ page: '2' }, 50, 51, 2],
  [{ page: '3' }, 20, 101, 3],
  [{ page: '99' }, 20, 101, 3],
  [{ page: '0' }, 50, 1, 1],
  [{ page: 'last' }, 50, 1, 1],
  [{ q: 'SITE11' }, 10, 1, 1],
  [{ q: 'SITE11', page: '2' }, 10, 1, 1],
  [{ q: 'no publisher' }, 1, 1, 1],
  [{ q: 'elsewhere' }, 0, 1, 1],
];
for (const [query, rows, first, page] of PAGES)
  test(`${JSON.stringify(query)}: ${rows} rows from the ${first}. on`, () => {
    const found = asked(query);
    assert.deepEqual([found.rows.length, found.before + 1, found.page], [rows, first, page]);
  });

test('a publisher is found by any of its names, with the record that it has under another', () => {
  const lines = [line('Digital Spy', 3), line('Spy Weekly', 1)];
  for (const q of ['digital spy', 'www.digitalspy.com', 'digitals'])
    assert.deepEqual(
      publishersAsked(lines, [record('Digitalspy.com', 2, 0)], (name) => (name === 'q' ? q : undefined)).rows.map(
        ({ line: { publisher }, record }) => [publisher, record?.held],
      ),
      [['Digital Spy', 2]],
    );
});

test('every publisher is on one of the pages', () => {
  const all = [1, 2, 3].flatMap((page) => namesOf({ page: String(page) }));
  assert.deepEqual([all.length, new Set(all).size], [120, 120]);
});

const SAYS: readonly (readonly [query: Readonly<Record<string, string>>, says: RegExp, silent: RegExp])[] = [
  [{}, /1 to 50 of 120 publishers.*rel="next">/s, /rel="prev"/],
  [{ page: '2' }, /href="\/publishers" rel="prev".*href="\/publishers\?page=3" rel="next"/s, /href="\/publishers\?page=2"/],
  [{ q: 'site', page: '2' }, /51 to 100 of 119.*href="\/publishers\?q=site&amp;page=3" rel="next"/s, /1 to 50/],
  [{ q: 'site110' }, /1 publisher on record with ‘site110’ in its name\. <a href="\/publishers">All 120</s, /rel="(?:prev|next)"/],
  [{ q: '<b>' }, /No publisher on record has ‘&lt;b&gt;’ in its name\./, /<table|<b>/],
];
for (const [query, says, silent] of SAYS)
  test(`the page for ${JSON.stringify(query)}`, () => {
    const page = publishersPage(asked(query)).toString();
    assert.match(page, says);
    assert.doesNotMatch(page, silent);
  });

test('a few publishers need no box to find one', () =>
  assert.doesNotMatch(publishersPage(publishersAsked(LINES.slice(0, 3), [], () => undefined)).toString(), /id="name"/));
