import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { type Ledger, openLedger } from './ledger.ts';
import { madeUp, madeUpDocument, madeUpReading } from './made-up.ts';
import { MIGRATIONS } from './migrations.ts';

const AT = { learned: '2024-03-01T12:00:00Z', reader: 'first' };
const folder = mkdtempSync(join(tmpdir(), 'greenlit-open-'));
after(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
const place = (): string => join(folder, `${++made}.db`);

function add(ledger: Ledger, ...numbers: readonly number[]): void {
  for (const _ of ledger.addAll(numbers.map(madeUp), AT));
}

/** A ledger of two documents, closed. */
function written(): string {
  const path = place();
  using ledger = openLedger(path);
  add(ledger, 1, 2);
  return path;
}

/** Runs `work` without the rights of the super-user, to whom nothing is read-only. */
function asNobody(work: () => void): void {
  const root = process.getuid?.() === 0;
  if (root) process.seteuid?.(65534);
  try {
    work();
  } finally {
    if (root) process.seteuid?.(0);
  }
}

test('what is written is there when the file is opened again, in a folder that was not', () => {
  const path = join(folder, 'new', 'folder', 'greenlit.db');
  {
    using ledger = openLedger(path);
    add(ledger, 1);
  }
  using ledger = openLedger(path);
  assert.deepEqual(ledger.document(madeUpDocument(1).id)?.reading, madeUpReading(1));
  assert.equal(ledger.stats().schema, MIGRATIONS.length);
  assert.deepEqual(ledger.check(), []);
});

for (const [what, bytes] of [
  ['a line of text', Buffer.from('Harbor was renewed.\n')],
  ['a page of text', Buffer.from('Harbor was renewed.\n'.repeat(500))],
  ['a single byte', Buffer.from('G')],
  ['less than the header of an SQLite file', Buffer.from('SQLite format 3\0'.padEnd(99, '\0'))],
  ['a zip', Buffer.from([0x50, 0x4b, 3, 4, ...new Array<number>(2000).fill(0)])],
] as const) {
  for (const readonly of [true, false]) {
    test(`${what} is not a ledger${readonly ? ' to read either' : ''}, and stays as it is`, () => {
      const path = place();
      writeFileSync(path, bytes);
      assert.throws(() => openLedger(path, { readonly }), { code: 'ledger/not-a-ledger' });
      assert.deepEqual(readFileSync(path), bytes);
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith(`${made}.db-`)),
        [],
      );
    });
  }
}

test('an SQLite file of another program is not a ledger, and stays as it is', () => {
  const path = place();
  const other = new DatabaseSync(path);
  other.exec('CREATE TABLE bookmarks (url TEXT)');
  other.close();
  const before = readFileSync(path);
  assert.throws(() => openLedger(path), { code: 'ledger/not-a-ledger' });
  assert.deepEqual(readFileSync(path), before);
});

test('an empty file becomes a ledger', () => {
  const path = place();
  writeFileSync(path, '');
  using ledger = openLedger(path);
  assert.equal(ledger.stats().documents, 0);
});

test('a folder that takes no folders is said to, at once', { skip: existsSync('/proc/self') ? false : 'needs /proc' }, () =>
  assert.throws(() => openLedger('/proc/nowhere/else/greenlit.db'), { code: 'ledger/read-only' }),
);

test('a folder is not a ledger', () => assert.throws(() => openLedger(folder), { code: 'ledger/not-a-ledger' }));

test('a ledger made by a newer version is refused', () => {
  const path = written();
  const newer = new DatabaseSync(path);
  newer.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
  newer.close();
  assert.throws(() => openLedger(path), { code: 'ledger/newer' });
  assert.throws(() => openLedger(path, { readonly: true }), { code: 'ledger/newer' });
});

test('a damaged ledger is said to be unreadable', () => {
  const path = written();
  const bytes = readFileSync(path);
  bytes.fill(0xff, 4096, 3 * 4096);
  writeFileSync(path, bytes);
  assert.throws(
    () => {
      using ledger = openLedger(path);
      add(ledger, 3);
    },
    { code: 'ledger/unreadable' },
  );
});

test('reading what is not there is no reason to make it', () => {
  const path = place();
  assert.throws(() => openLedger(path, { readonly: true }), { code: 'ledger/unreadable' });
  assert.equal(existsSync(path), false);
});

test('a ledger opened to read takes no writing', () => {
  using ledger = openLedger(written(), { readonly: true });
  assert.equal(ledger.stats().documents, 2);
  assert.throws(() => add(ledger, 3), { code: 'ledger/read-only' });
});

test('a read-only file can be read and not written', () => {
  const path = written();
  chmodSync(folder, 0o777);
  chmodSync(path, 0o444);
  asNobody(() => {
    assert.throws(() => openLedger(path), { code: 'ledger/read-only' });
    using ledger = openLedger(path, { readonly: true });
    assert.equal(ledger.sourced().length, 16);
  });
});

test('a ledger in a read-only folder can be read and not written', () => {
  const path = written();
  chmodSync(path, 0o666);
  chmodSync(folder, 0o555);
  try {
    asNobody(() => {
      assert.throws(() => openLedger(path), { code: 'ledger/read-only' });
      assert.throws(
        () => openLedger(join(folder, 'another.db')),
        (error: { code?: string }) => /^ledger\/(read-only|unreadable)$/.test(error.code ?? ''),
      );
      assert.throws(() => openLedger(join(folder, 'sub', 'another.db')), { code: 'ledger/read-only' });
      using ledger = openLedger(path, { readonly: true });
      assert.equal(ledger.sourced().length, 16);
    });
  } finally {
    chmodSync(folder, 0o777);
  }
});

test('no room: what was acknowledged is kept, and the import goes on when there is room again', () => {
  const path = place();
  const acknowledged: string[] = [];
  {
    using ledger = openLedger(path, { maxBytes: 1_500_000 });
    assert.throws(
      () => {
        for (let number = 0; number < 2000; number++) {
          ledger.add(madeUpDocument(number), madeUpReading(number), AT);
          acknowledged.push(madeUpDocument(number).id);
        }
      },
      { code: 'ledger/full' },
    );
    assert.equal(ledger.stats().documents, acknowledged.length);
    assert.deepEqual(ledger.check(), []);
  }
  assert.equal(acknowledged.length > 50, true);
  using ledger = openLedger(path);
  assert.equal(
    acknowledged.every((id) => ledger.has(id)),
    true,
  );
  add(ledger, acknowledged.length);
  assert.equal(ledger.stats().documents, acknowledged.length + 1);
});

test('a ledger that another writer holds for too long is busy, and can be read meanwhile', () => {
  const path = written();
  const other = new DatabaseSync(path);
  other.exec('BEGIN IMMEDIATE');
  using ledger = openLedger(path, { busyMilliseconds: 30 });
  assert.throws(() => add(ledger, 3), { code: 'ledger/busy' });
  assert.equal(ledger.stats().documents, 2);
  other.exec('ROLLBACK');
  other.close();
  add(ledger, 3);
  assert.equal(ledger.stats().documents, 3);
});

test('processes that make and fill one ledger at once all succeed', async () => {
  const path = place();
  const code = `
    const { openLedger } = await import(${JSON.stringify(new URL('./ledger.ts', import.meta.url).href)});
    const { madeUpDocument, madeUpReading } = await import(${JSON.stringify(new URL('./made-up.ts', import.meta.url).href)});
    using ledger = openLedger(${JSON.stringify(path)});
    const from = Number(process.argv[1]);
    for (let number = from; number < from + 60; number++) ledger.add(madeUpDocument(number), madeUpReading(number), ${JSON.stringify(AT)});
  `;
  // Each shares half of its documents with the next.
  const exits = [0, 30, 60].map((from) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', code, String(from)], { stdio: ['ignore', 'ignore', 'inherit'] });
    return new Promise((resolve) => child.once('exit', resolve));
  });
  assert.deepEqual(await Promise.all(exits), [0, 0, 0]);
  using ledger = openLedger(path);
  assert.equal(ledger.stats().documents, 120);
  assert.equal(ledger.stats().claims, 960);
  assert.deepEqual(ledger.check(), []);
});

test('a second handle in one process does not loosen the first', () => {
  const path = written();
  using first = openLedger(path);
  {
    using second = openLedger(path);
    add(second, 3);
  }
  add(first, 4);
  assert.equal(first.stats().documents, 4);
});

test('a backup is a ledger, is whole while others write, and never overwrites', async () => {
  using ledger = openLedger(written());
  const to = place();
  await ledger.backup(to);
  add(ledger, 3);
  using copy = openLedger(to);
  assert.deepEqual([copy.stats().documents, copy.check()], [2, []]);
  await assert.rejects(ledger.backup(to), { code: 'usage/invalid' });
  await assert.rejects(ledger.backup(join(folder, 'no', 'such', 'folder.db')), { code: 'ledger/unreadable' });
});

test('closing twice does no harm', () => {
  const ledger = openLedger(written());
  ledger.close();
  ledger.close();
});

test('the version is another one after each write, by this connection or by another', async () => {
  const path = written();
  using ledger = openLedger(path);
  using other = openLedger(path);
  const versions = [ledger.version()];
  add(ledger, 3);
  versions.push(ledger.version());
  assert.equal(ledger.version(), versions[1]);
  add(other, 4);
  while (ledger.version() === versions[1]) await new Promise(setImmediate);
  assert.equal(new Set([...versions, ledger.version()]).size, 3);
});
