import assert from 'node:assert/strict';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { test } from 'node:test';
import { folder } from '../../../test/greenlit.ts';
import { openLedger } from '../../ledger/ledger.ts';
import { madeUp } from '../../ledger/made-up.ts';
import { run } from '../run.ts';
import { openTerminal } from '../terminal/terminal.ts';

for (const [signal, exit, documents] of [
  [new AbortController().signal, 0, 1],
  [AbortSignal.abort(), 130, 0],
] as const)
  test(`an export ${signal.aborted ? 'that is interrupted' : 'to the end'}: ${exit}`, async (context) => {
    const db = join(folder(context), 'tv.db');
    using ledger = openLedger(db);
    const { document, reading } = madeUp(1);
    ledger.add(document, reading, { learned: '2026-11-21T10:00:00Z', reader: 'test' });
    const output = new PassThrough();
    const now = () => Temporal.Now.instant();
    const terminal = openTerminal({ input: Readable.from([]), output, errors: new PassThrough(), env: {}, now, signal });
    assert.equal(await run(['export', 'documents', '--db', db], terminal), exit);
    output.end();
    const lines = String(output.read() ?? '')
      .split('\n')
      .filter((line) => line !== '');
    assert.equal(lines.length, documents);
  });
