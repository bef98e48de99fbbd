import assert from 'node:assert/strict';
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { folder } from '../../../test/greenlit.ts';
import { runHere } from '../../../test/run-here.ts';
import { openLedger } from '../../ledger/ledger.ts';
import { madeUp } from '../../ledger/made-up.ts';
import { APPLICATION_ID, MIGRATIONS } from '../../ledger/migrations.ts';

const STAMP = { learned: '2026-11-21T10:00:00Z', reader: 'test' };

/** A folder with a ledger of so many documents. */
function setUp(context: TestContext, documents = 3) {
  const at = folder(context);
  const db = join(at, 'ledger.db');
  using ledger = openLedger(db);
  for (let n = 0; n < documents; n++) addOne(ledger, n);
  return { at, db, copy: join(at, 'copy.db') };
}

function addOne(ledger: ReturnType<typeof openLedger>, n: number): void {
  const { document, reading } = madeUp(n);
  ledger.add(document, reading, STAMP);
}

const documentsIn = (path: string): number => {
  using ledger = openLedger(path, { readonly: true });
  return ledger.stats().documents;
};

test('a backup is taken while another writes, and is whole', async (context) => {
  const { db, copy } = setUp(context);
  using busy = openLedger(db);
  addOne(busy, 3);
  const running = runHere(['backup', copy, '--db', db]);
  for (let n = 4; n < 40; n++) {
    addOne(busy, n);
    await new Promise(setImmediate);
  }
  const { exit, out, err } = await running;
  assert.equal(exit, 0, err);
  assert.match(out, /copy\.db: \d+ documents, \d+ claims, \d+\.\d MB, sound\n$/);
  const kept = documentsIn(copy);
  assert.ok(kept >= 4 && kept <= 40, String(kept));
});

test('a backup overwrites nothing', async (context) => {
  const { db, copy } = setUp(context);
  writeFileSync(copy, 'mine');
  assert.equal((await runHere(['backup', copy, '--db', db])).exit, 2);
  assert.equal(readFileSync(copy, 'utf8'), 'mine');
});

test('what is lost comes back', async (context) => {
  const { at, db, copy } = setUp(context);
  assert.equal((await runHere(['backup', copy, '--db', db])).exit, 0);
  const elsewhere = join(at, 'new', 'ledger.db');
  const { exit, err } = await runHere(['restore', copy, '--db', elsewhere]);
  assert.equal(exit, 0, err);
  assert.equal(documentsIn(elsewhere), 3);
  using restored = openLedger(elsewhere);
  addOne(restored, 3);
  assert.equal(restored.stats().documents, 4);
});

test('a ledger that is there is replaced only when asked, and then put aside', async (context) => {
  const { at, db, copy } = setUp(context);
  await runHere(['backup', copy, '--db', db]);
  {
    using ledger = openLedger(db);
    addOne(ledger, 3);
  }
  assert.equal((await runHere(['restore', copy, '--db', db])).exit, 2);
  assert.equal(documentsIn(db), 4);
  const { exit, err } = await runHere(['restore', copy, '--replace', '--db', db]);
  assert.equal(exit, 0, err);
  assert.equal(documentsIn(db), 3);
  const [aside, ...others] = globSync('ledger.db.*Z', { cwd: at });
  assert.deepEqual(others, []);
  assert.equal(documentsIn(join(at, aside!)), 4);
});

test('a backup is one file', async (context) => {
  const { at, db, copy } = setUp(context);
  await runHere(['backup', copy, '--db', db]);
  await runHere(['restore', copy, '--db', join(at, 'new', 'ledger.db')]);
  assert.deepEqual(globSync('copy*', { cwd: at }), ['copy.db']);
});

test('what is left of a ledger that is gone does not get into the one that takes its place', async (context) => {
  const { at, db, copy } = setUp(context);
  await runHere(['backup', copy, '--db', db]);
  {
    using ledger = openLedger(db);
    for (let n = 3; n < 20; n++) addOne(ledger, n);
    for (const part of ['', '-wal', '-shm']) copyFileSync(`${db}${part}`, join(at, `crashed.db${part}`));
  }
  const crashed = join(at, 'crashed.db');
  rmSync(crashed);
  const { exit, err } = await runHere(['restore', copy, '--db', crashed]);
  assert.equal(exit, 0, err);
  assert.match(err, /what was left of a ledger that is gone is now .*crashed\.db-wal\.\S+Z\n/);
  assert.equal(documentsIn(crashed), 3);
});

test('a backup that cannot be finished leaves nothing behind', async (context) => {
  const { at, db, copy } = setUp(context, 300);
  using ledger = openLedger(db, { readonly: true });
  assert.equal(await ledger.backup(copy, AbortSignal.abort('SIGTERM')), false);
  await assert.rejects(ledger.backup(join(at, 'no', 'folder', 'copy.db')), { code: 'ledger/unreadable' });
  assert.deepEqual(globSync('{copy*,no}', { cwd: at }), []);
});

test('a restore that is interrupted leaves the ledger where it is', async (context) => {
  const { at, db, copy } = setUp(context);
  await runHere(['backup', copy, '--db', db]);
  const { exit } = await runHere(['restore', copy, '--replace', '--db', db], { signal: AbortSignal.abort('SIGTERM') });
  assert.equal(exit, 143);
  assert.deepEqual(globSync('ledger.db*', { cwd: at, exclude: ['*-shm', '*-wal'] }), ['ledger.db']);
});

test('a ledger of an older Greenlit is backed up as it is, and brought up to date when it is restored', async (context) => {
  const { at, copy } = setUp(context);
  const [old, restored] = [join(at, 'old.db'), join(at, 'restored.db')];
  {
    using first = new DatabaseSync(old);
    first.exec(`${MIGRATIONS[0]}; PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1`);
  }
  const before = readFileSync(old);
  const asked = await runHere(['series', '--db', old]);
  assert.match(asked.err, /is older than this Greenlit .*\n.*greenlit reread --db/);
  assert.equal((await runHere(['backup', copy, '--db', old])).exit, 0);
  const { exit, err } = await runHere(['restore', copy, '--db', restored]);
  assert.equal(exit, 0, err);
  assert.deepEqual(readFileSync(old), before);
  assert.equal((await runHere(['series', '--db', copy])).exit, 73);
  assert.equal((await runHere(['series', '--db', restored])).exit, 0);
});

test('a ledger that somebody has open is not replaced', async (context) => {
  const { db, copy } = setUp(context);
  await runHere(['backup', copy, '--db', db]);
  using _server = openLedger(db);
  const { exit, err } = await runHere(['restore', copy, '--replace', '--db', db]);
  assert.equal(exit, 75, err);
});

test('a damaged backup is refused and the ledger left alone', async (context) => {
  const { db, copy } = setUp(context, 30);
  await runHere(['backup', copy, '--db', db]);
  const bytes = readFileSync(copy);
  bytes.fill(0x5a, bytes.length / 2, bytes.length / 2 + 8192);
  writeFileSync(copy, bytes);
  const { exit, err } = await runHere(['restore', copy, '--replace', '--db', db]);
  assert.notEqual(exit, 0);
  assert.match(err, /damaged|ledger\//);
  assert.equal(documentsIn(db), 30);
});

for (const args of [['backup'], ['restore'], ['backup', 'a', 'b'], ['restore', 'a', 'b']])
  test(`${args.join(' ')} is refused`, async () => assert.equal((await runHere(args)).exit, 2));
