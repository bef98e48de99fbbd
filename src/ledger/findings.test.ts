import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import type { Finding } from '../claim/finding.ts';
import { openLedger } from './ledger.ts';
import { madeUp, madeUpReading } from './made-up.ts';
import { APRIL, filled, MARCH } from './made-up-ledger.ts';

const FINDING: Finding = { rule: 'made/up', severity: 'error', message: 'It is.', quote: 'it', span: [0, 2], evidence: [], fix: null };
const FOUND = { desk: 'first', findings: [FINDING] };
const { document, reading } = madeUp(1);
const { id } = document;
const NOW = '2024-05-01T00:00:00Z';
const of = (entries: ReadonlyMap<string, readonly Finding[]>) => Object.fromEntries(entries);

test('what was found is kept with what is added, by the version of the desk', () => {
  using ledger = openLedger(':memory:');
  ledger.add(document, reading, MARCH, FOUND);
  assert.deepEqual(of(ledger.findings([id, 'nobody'], 'first')), { [id]: [FINDING] });
  assert.deepEqual(of(ledger.findings([id], 'second')), {});
});

test('what is found later is kept once, and is no news', () => {
  using ledger = filled([1, 2]);
  const version = ledger.version();
  const { says } = ledger.document(id)!;
  assert.equal(ledger.keepFindings(new Map([[says, FOUND]]), NOW), true);
  assert.equal(ledger.keepFindings(new Map([[says, { desk: 'first', findings: [] }]]), NOW), true);
  assert.deepEqual(of(ledger.findings([id], 'first')), { [id]: [FINDING] });
  assert.equal(ledger.version(), version);
  ledger.add(madeUp(3).document, madeUp(3).reading, MARCH);
  assert.notEqual(ledger.version(), version);
});

test('another reading has findings of its own; one that says the same shares them', () => {
  using ledger = openLedger(':memory:');
  ledger.add(document, reading, MARCH, FOUND);
  ledger.reread(id, reading, APRIL);
  assert.deepEqual(of(ledger.findings([id], 'first')), { [id]: [FINDING] });
  ledger.reread(id, madeUpReading(2, document), { ...APRIL, reader: 'third' });
  assert.deepEqual(of(ledger.findings([id], 'first')), {});
});

test('nothing is kept, and nobody waits, while another process writes or where nothing can be written', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'greenlit-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'ledger.db');
  using ledger = openLedger(path, { busyMilliseconds: 60_000 });
  ledger.add(document, reading, MARCH);
  const found = new Map([[ledger.document(id)!.says, FOUND]]);
  const other = new DatabaseSync(path);
  other.exec('BEGIN IMMEDIATE');
  assert.equal(ledger.keepFindings(found, NOW), false);
  other.exec('ROLLBACK');
  other.close();
  using reader = openLedger(path, { readonly: true });
  assert.equal(reader.keepFindings(found, NOW), false);
  assert.equal(ledger.keepFindings(found, NOW), true);
});
