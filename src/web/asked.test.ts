import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CatalogueEntry } from '../catalogue/entry.ts';
import { Failure } from '../failure.ts';
import { openLedger } from '../ledger/ledger.ts';
import { seriesFor } from './asked.ts';
import { seriesIndex } from './series-index.ts';

const entry = { title: 'Breaking Bad', year: 2008, carriers: ['AMC'] } as unknown as CatalogueEntry;

const ROWS: readonly (readonly [question: string, hint: string])[] = [
  ['was Breaking Bad renewed?', 'the catalogue knows Breaking Bad (2008, AMC), and no document on record mentions it'],
  ['Breaking Badly', 'nothing on record is near it'],
];
for (const [question, hint] of ROWS)
  test(`${question}: ${hint}`, () => {
    using ledger = openLedger(':memory:');
    const lookup = (title: string) => (title.toLowerCase() === 'breaking bad' ? [entry] : []);
    const index = seriesIndex(ledger, { byId: () => null, lookup });
    assert.throws(
      () => seriesFor({ index }, question),
      (error) => error instanceof Failure && error.code === 'series/unknown' && error.hint === hint,
    );
  });
