import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder } from '../../../test/greenlit.ts';
import { runHere } from '../../../test/run-here.ts';
import { openLedger } from '../../ledger/ledger.ts';
import { madeUp } from '../../ledger/made-up.ts';
import { loadReader } from '../reader.ts';

/** A clock by which every step takes long enough for a line of progress. */
function slow(): () => Temporal.Instant {
  let [seconds, begun] = [0, Temporal.Instant.from('2026-11-21T10:00:00Z')];
  return () => begun.add({ seconds: 15 * seconds++ });
}

for (const [all, total] of [
  [[], 3],
  [['--all'], 5],
] as const)
  test(`greenlit reread ${all.join('')} counts the ${total} documents that it reads`, async (context) => {
    const db = join(folder(context), 'ledger.db');
    const { version } = await loadReader();
    {
      using ledger = openLedger(db);
      for (let n = 0; n < 5; n++) {
        const { document, reading } = madeUp(n);
        ledger.add(document, reading, { learned: '2026-11-20T10:00:00Z', reader: n < 3 ? 'an older one' : version });
      }
    }
    const { out, err } = await runHere(['reread', ...all, '--db', db], { now: slow() });
    assert.match(out, new RegExp(`^${total} read again`));
    assert.match(err, new RegExp(`${total} of ${total} documents`));
  });
