import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CatalogueEntry } from '../../catalogue/entry.ts';
import { Failure } from '../../failure.ts';
import { openLedger } from '../../ledger/ledger.ts';
import { storyItem } from '../made-up-coverage.ts';
import { seriesIndex } from '../record/series-index.ts';
import { NotThere } from '../responses/trouble.ts';
import { seriesAt, seriesFor } from './asked.ts';

const entry = { title: 'Breaking Bad', year: 2008, carriers: ['AMC'] } as unknown as CatalogueEntry;

const ROWS: readonly (readonly [question: string, hint: string])[] = [
  ['was Breaking Bad renewed?', 'the catalogue knows Breaking Bad (2008, AMC), and no document on record mentions it'],
  ['Breaking Badly', 'nothing on record is near it'],
];
for (const [question, hint] of ROWS)
  test(`${question}: ${hint}`, () => {
    using ledger = openLedger(':memory:');
    const lookup = (title: string) => (title.toLowerCase() === 'breaking bad' ? [entry] : []);
    const index = seriesIndex(ledger, { byId: () => null, lookup, entries: [] });
    assert.throws(
      () => seriesFor({ index }, question),
      (error) => error instanceof Failure && error.code === 'series/unknown' && error.hint === hint,
    );
  });

test('an address that several series share asks which one, and tells them apart', () => {
  using ledger = openLedger(':memory:');
  for (const [id, carrier] of [
    ['ghosts-2019', 'BBC One'],
    ['ghosts-2021', 'CBS'],
  ] as const) {
    const { document, reading } = storyItem({
      series: 'Ghosts',
      id,
      publisher: 'Second Sofa',
      said: '2026-11-01',
      headline: `Ghosts on ${carrier}`,
      paragraphs: [`Ghosts is on ${carrier}.`],
      claims: [{ quote: carrier, predicate: 'network', value: carrier }],
    });
    ledger.add(document, reading, { learned: '2026-11-02T08:00:00Z', reader: 'made-up 1' });
  }
  const byId = (id: string) => ({ title: 'Ghosts', year: Number(id.slice(-4)), carriers: [], aliases: [] }) as unknown as CatalogueEntry;
  const index = seriesIndex(ledger, { byId, lookup: () => [], entries: [] });
  assert.throws(
    () => seriesAt({ index } as Parameters<typeof seriesAt>[0], 'ghosts'),
    (error) => {
      assert.ok(error instanceof NotThere);
      assert.equal(error.page.title, '‘ghosts’ may mean several series.');
      assert.deepEqual(
        error.page.near?.map(({ label, path }) => [label, path]),
        [
          ['Ghosts (2019, BBC One)', '/series/ghosts-2019'],
          ['Ghosts (2021, CBS)', '/series/ghosts-2021'],
        ],
      );
      return true;
    },
  );
});
