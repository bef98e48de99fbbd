import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filled, upTo } from './made-up-ledger.ts';

test('documents come in the order of adding, page by page, from a cursor', () => {
  using ledger = filled(upTo(250));
  const all = [...ledger.documents()];
  assert.deepEqual(
    all.map(({ document }) => document.name),
    upTo(250).map((number) => `report-${number}.txt`),
  );
  assert.deepEqual([...ledger.documents({ after: all[119]!.cursor, limit: 2 })], all.slice(120, 122));
  assert.equal([...ledger.documents({ publisher: 'Gazette 0' })].length, 84);
  assert.equal([...ledger.documents({ series: 'HARBOR' })].length, 36);
  assert.equal(ledger.citations({ series: 'harbor', saidBy: '2020-01-08' }).length, 2);
});
