/** What `greenlit forecast` says of a series on record, and what it keeps of that. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder } from '../../../test/greenlit.ts';
import { runHere } from '../../../test/run-here.ts';
import { openLedger } from '../../ledger/ledger.ts';

const OUT = 'Season 1 of Tidewater premiered on 5 March 2026.';
const CANCELLED = 'Netflix has cancelled Tidewater. There will be no season 2 of Tidewater, the network said on Monday.';

for (const [says, text, kept, talk] of [
  ['open', OUT, 1, /^$/],
  ['cancelled', `${OUT} ${CANCELLED}`, 0, /season 2 is cancelled; a forecast goes by dates and figures alone\n {2}greenlit ask/],
] as const)
  test(`a season that is ${says}: ${kept} forecast kept`, async (context) => {
    const db = join(folder(context), 'tv.db');
    const added = await runHere(['add', '-', '--db', db], { input: text });
    assert.equal(added.exit, 0, added.err);
    const { exit, out, err } = await runHere(['forecast', 'Tidewater', '--db', db]);
    assert.equal(exit, 0, err);
    assert.match(out, /^Tidewater, season 2, as of/);
    assert.match(err, talk);
    using ledger = openLedger(db, { readonly: true });
    assert.equal(ledger.forecasts().length, kept);
  });
