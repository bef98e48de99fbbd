import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder } from '../../../test/greenlit.ts';
import { runHere } from '../../../test/run-here.ts';

test('a secret is shown once, is nowhere in the ledger, and is revoked by its name', async (context) => {
  const db = join(folder(context), 'ledger.db');
  const token = (...args: readonly string[]) => runHere(['token', ...args, '--db', db]);
  const made = await token('create', 'feed reader', '--scope', 'read');
  assert.equal(made.exit, 0, made.err);
  const secret = made.out.trim();
  assert.match(secret, /^glt_[\w-]{43}$/);
  assert.equal(made.err.includes(secret), false);

  const listed = await token('list');
  assert.match(listed.out, /^feed reader {2}read {3}\d{4}-\d\d-\d\d$/m);
  assert.equal((listed.out + (await token('list', '--json')).out).includes(secret), false);
  for (const file of [db, `${db}-wal`])
    try {
      assert.equal(readFileSync(file).includes(secret), false, file);
    } catch (error) {
      assert.equal((error as NodeJS.ErrnoException).code, 'ENOENT'); // the journal is gone when nobody has the ledger open
    }

  assert.equal((await token('revoke', 'feed reader')).exit, 0);
  assert.match((await token('list')).out, /^feed reader {2}read .* \d{4}-\d\d-\d\d {2}\d{4}-\d\d-\d\d$/m);
  assert.equal((await token('revoke', 'feed reader')).exit, 66);
});

const REFUSED: readonly (readonly string[])[] = [
  [],
  ['destroy'],
  ['create'],
  ['create', 'x', '--scope', 'everything'],
  ['create', 'x'.repeat(61)],
];
for (const args of REFUSED)
  test(`token ${args.join(' ').slice(0, 40)} is refused`, async (context) => {
    const { exit } = await runHere(['token', ...args, '--db', join(folder(context), 'ledger.db')]);
    assert.equal(exit, 2);
  });
