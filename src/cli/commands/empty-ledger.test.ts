import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder } from '../../../test/greenlit.ts';
import { runHere } from '../../../test/run-here.ts';
import { openLedger } from '../../ledger/ledger.ts';

const ASKED: readonly (readonly [argv: readonly string[], says: RegExp])[] = [
  [['series'], /^no series is on record yet; greenlit add PATH/],
  [['series', 'harbour'], /^no series is on record yet; greenlit add PATH/],
  [['changes'], /^no verdict has changed yet$/m],
  [['changes', '--since', '12'], /^no change after 12$/m],
  [['changes', '--since', '2026-11-01'], /^no change since 2026-11-01$/m],
  [['publishers'], /^no publisher has made a claim yet$/m],
];
for (const [argv, says] of ASKED)
  test(`greenlit ${argv.join(' ')}, with nothing on record: ${says.source}`, async (context) => {
    const db = join(folder(context), 'ledger.db');
    openLedger(db).close();
    const { exit, out, err } = await runHere([...argv, '--db', db]);
    assert.deepEqual([exit, out], [0, ''], err);
    assert.match(err, says);
  });

test('greenlit doctor counts one as one', async (context) => {
  const db = join(folder(context), 'ledger.db');
  await runHere(['add', '-', '--db', db], { input: 'Harbour Lights was renewed for season 2.' });
  assert.match((await runHere(['doctor', '--db', db])).out, / 1 document, \d+ claims?, /);
});

test('greenlit reread makes no ledger where there is none', async (context) => {
  const db = join(folder(context), 'ledger.db');
  const { exit, err } = await runHere(['reread', '--db', db]);
  assert.equal(exit, 74);
  assert.match(err, /\[ledger\/unreadable\]/);
  assert.equal(existsSync(db), false);
});

test('greenlit add counts one as one', async (context) => {
  const { out } = await runHere(['add', '-', '--db', join(folder(context), 'ledger.db')], { input: 'Severance was renewed for season 3.' });
  assert.match(out, / {2}1 claim$/m);
});

test('greenlit changes says why what was read has changed nothing', async (context) => {
  const db = join(folder(context), 'ledger.db');
  await runHere(['add', '-', '--db', db], { input: 'Harbour Lights was renewed for season 2.' });
  assert.match((await runHere(['changes', '--db', db])).err, /^no verdict has changed yet: of a series that no catalogue knows/m);
});
