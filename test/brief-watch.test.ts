/** `greenlit brief --watch` end to end: it writes again when the ledger has news, says what changed, and stops at Ctrl-C. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, greenlit } from './greenlit.ts';
import { runHere } from './run-here.ts';

test('a cancellation changes the brief', async (context) => {
  const home = folder(context);
  const db = join(home, 'ledger.db');
  const out = join(home, 'brief.md');
  const add = async (name: string) => assert.equal((await runHere(['add', `examples/${name}`, '--db', db])).exit, 0);
  await add('the-society-renewed.html');
  const ran = await greenlit(['brief', 'The Society', '--watch', '--out', out, '--as-of', '2020-12-01', '--db', db], {
    during: (child) => {
      let told = '';
      child.stderr?.on('data', (chunk: Buffer) => {
        const before = told;
        told += chunk.toString();
        if (!before.includes('watching') && told.includes('watching')) void add('the-society-cancelled.md');
        const changed = /\n {2}\+ As of /; // a second Ctrl-C would not wait
        if (!changed.test(before) && changed.test(told)) child.kill('SIGINT');
      });
    },
  });
  assert.equal(ran.exit, 0, ran.err);
  assert.equal(ran.out, '');
  assert.match(ran.err, /\n {2}− As of 1 December 2020, .*ordered/);
  assert.match(ran.err, /\n {2}\+ As of 1 December 2020, The Society is cancelled/);
  assert.match(readFileSync(out, 'utf8'), /^# The Society: season 2 is cancelled$/m);
});
