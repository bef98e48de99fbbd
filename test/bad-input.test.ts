/** Whatever comes in, the error names the file and what to do, nothing is lost, and the rest of the batch is done. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ALWAYS_ALLOWED_BYTES } from '../src/text/gzip.ts';
import { folder, greenlit, linesOf } from './greenlit.ts';
import { runHere } from './run-here.ts';

const GOOD = 'Harbour Lights is renewed\n\nNetflix has renewed Harbour Lights for a second season.\n';
const BOMB_BYTES = ALWAYS_ALLOWED_BYTES + 1;
const gzipped = gzipSync(Buffer.from(GOOD.repeat(2000)));

interface BadInput {
  readonly file: string;
  readonly bytes: () => Uint8Array | string | null; // null: the file is not made
  readonly exit: number;
  readonly says: RegExp; // on standard error
}

const REJECTED: readonly BadInput[] = [
  { file: 'missing.txt', bytes: () => null, exit: 66, says: /missing\.txt: there is no such file or folder/ },
  { file: 'empty.txt', bytes: () => '', exit: 65, says: /empty\.txt: the file is empty/ },
  { file: 'blank.md', bytes: () => ' \n\n\t\n', exit: 65, says: /blank\.md: .*white space/ },
  {
    file: 'picture.txt',
    bytes: () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3]),
    exit: 65,
    says: /picture\.txt: not text but/,
  },
  {
    file: 'cut.html.gz',
    bytes: () => gzipped.subarray(0, gzipped.length / 2),
    exit: 65,
    says: /cut\.html\.gz: the gzip data ends too early/,
  },
  { file: 'bomb.txt.gz', bytes: () => gzipSync(Buffer.alloc(BOMB_BYTES)), exit: 65, says: /bomb\.txt\.gz: unpacks to more than/ },
  {
    file: 'bomb.ndjson.gz',
    bytes: () => gzipSync(Buffer.alloc(BOMB_BYTES, ' ')),
    exit: 65,
    says: /bomb\.ndjson\.gz.*: unpacks to more than/,
  },
  {
    file: 'menu.html',
    bytes: () => '<html><body><nav><a href="/">Home</a> <a href="/tv">TV</a></nav></body></html>',
    exit: 65,
    says: /menu\.html: no article found/,
  },
  { file: 'notes.rss', bytes: () => 'Dear reader,\nthis is no feed at all.\n', exit: 65, says: /notes\.rss: / },
  { file: 'broken.json', bytes: () => '{"text": "cut', exit: 65, says: /broken\.json.*malformed JSON/ },
];

for (const { file, bytes, exit, says } of REJECTED)
  test(`${file} is an error that names it and says what to do, and the documents beside it are read`, async (context) => {
    const at = folder(context);
    const made = bytes();
    if (made !== null) writeFileSync(join(at, file), made);
    for (const name of ['a.txt', 'z.txt']) writeFileSync(join(at, name), GOOD);
    const ran = await runHere(['read', 'a.txt', file, 'z.txt', '--json'], { cwd: at });
    assert.equal(ran.exit, exit);
    assert.match(ran.err, says);
    assert.match(ran.err, /\[input\/[a-z]+\]\n {2}\S/, 'a hint follows');
    assert.deepEqual(
      linesOf(ran.out).map((line) => (JSON.parse(line) as { document: { path: string } }).document.path),
      ['a.txt', 'z.txt'],
    );
  });

const READ: readonly (readonly [file: string, bytes: () => Uint8Array | string, holds: string])[] = [
  ['latin-1.txt', () => Buffer.from('Café Müller renewed\n\nThe café series is renewed, señor.\n', 'latin1'), 'Café Müller renewed'],
  ['utf-16.txt', () => Buffer.from('\ufeffCafé Müller renewed\n\nSeason 2 is coming.\n', 'utf16le'), 'Café Müller renewed'],
  [
    'page.html',
    () =>
      Buffer.from(
        '<html><head><meta charset="iso-8859-1"></head><body><article><h1>Café Müller renewed</h1><p>The second season of the series was ordered on Friday, and everyone at the café is glad of it.</p></article></body></html>',
        'latin1',
      ),
    'Café Müller renewed',
  ],
  [
    'deep.html',
    () =>
      `${'<div>'.repeat(100_000)}<p>Harbour Lights was renewed for a second season by Netflix on Friday, the service said.</p>${'</div>'.repeat(100_000)}`,
    'Harbour Lights was renewed',
  ],
  ['packed.txt.gz', () => gzipped, 'Netflix has renewed Harbour Lights'],
];
for (const [file, bytes, holds] of READ)
  test(`${file} is read`, async (context) => {
    const at = folder(context);
    writeFileSync(join(at, file), bytes());
    const ran = await runHere(['text', file, '--json'], { cwd: at });
    assert.equal(ran.err, '');
    assert.equal(ran.exit, 0);
    assert.ok((JSON.parse(ran.out) as { text: string }).text.includes(holds));
  });

const LONG_LINE = 'Harbour Lights was renewed for season 2. '.repeat((50 * 1024 * 1024) / 41);

test('50 MB on one line are text', async (context) => {
  const at = folder(context);
  writeFileSync(join(at, 'long.txt'), LONG_LINE);
  const ran = await greenlit(['text', 'long.txt', '--json'], { cwd: at });
  assert.equal(ran.exit, 0, ran.err);
  assert.ok(ran.out.length > 50_000_000);
});

for (const [command, ...options] of [
  ['read', '--json'],
  ['check', '--format', 'json'],
  ['add', '--db', 'l.db'],
] as const)
  test(`${command} says that 50 MB on one line are no document, and does the rest`, async (context) => {
    const at = folder(context);
    writeFileSync(join(at, 'good.txt'), GOOD);
    writeFileSync(join(at, 'long.txt'), LONG_LINE);
    const ran = await greenlit([command, ...options, 'long.txt', 'good.txt'], { cwd: at });
    assert.match(ran.err, /long\.txt: its text has 52\.4 million characters/);
    assert.match(ran.err, /split it into its documents/);
    assert.equal(ran.exit, 65);
    assert.match(command === 'add' ? ran.err + ran.out : ran.out, command === 'add' ? /1 added|added\s+1/ : /good\.txt/);
  });

test('malformed lines of NDJSON are named by their number, the good ones are read', async () => {
  const input = [
    '{"id":"a","text":"Harbour Lights was renewed."}',
    '{"id":"b","text":',
    '[1]',
    '',
    '{"id":"e","headline":"Dark ends"}',
    'nonsense',
  ].join('\n');
  const ran = await runHere(['read', '-'], { input });
  assert.equal(ran.exit, 65);
  for (const line of [2, 3, 6]) assert.match(ran.err, new RegExp(`line ${line}: `));
  assert.deepEqual(
    linesOf(ran.out).map((line) => (JSON.parse(line) as { document: { id: string } }).document.id),
    ['a', 'e'],
  );
});

test('a folder may hold pictures, labels and settings beside its documents', async (context) => {
  const at = folder(context);
  writeFileSync(join(at, 'a.txt'), GOOD);
  writeFileSync(join(at, 'a.json'), '{"id": "a", "headline": "Harbour Lights is renewed", "claims": []}');
  writeFileSync(join(at, 'settings.json'), '{"depth": 3}');
  writeFileSync(join(at, 'still.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47]));
  const ran = await runHere(['read', '.', '--json'], { cwd: at });
  assert.equal(ran.err, '');
  assert.equal(ran.exit, 0);
  assert.equal(linesOf(ran.out).length, 1);
});

test('a feed in JSON beside one in XML, of the same name, is a feed as well', async (context) => {
  const at = folder(context);
  const item = (id: string) => `<item><guid>${id}</guid><title>Harbour Lights is renewed</title><description>${GOOD}</description></item>`;
  writeFileSync(join(at, 'feed.xml'), `<rss version="2.0"><channel><title>Gazette</title>${item('a')}</channel></rss>`);
  const items = [{ id: 'b', title: 'Harbour Lights is back', content_text: GOOD }];
  writeFileSync(join(at, 'feed.json'), JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Herald', items }));
  const ran = await runHere(['read', '.', '--json'], { cwd: at });
  assert.equal(ran.err, '');
  assert.deepEqual(
    linesOf(ran.out).map((line) => (JSON.parse(line) as { document: { publisher: string } }).document.publisher),
    ['Herald', 'Gazette'],
  );
});

interface BadLedger {
  readonly what: string;
  readonly make: (file: string) => void;
  readonly exit: number;
  readonly code: string;
}
const LEDGERS: readonly BadLedger[] = [
  {
    what: 'a text file',
    make: (file) => writeFileSync(file, 'Dear diary, this is no database but a letter, and a long one.\n'.repeat(100)),
    exit: 65,
    code: 'ledger/not-a-ledger',
  },
  {
    what: 'another SQLite file',
    make: (file) => {
      using other = new DatabaseSync(file);
      other.exec('CREATE TABLE song (title TEXT)');
    },
    exit: 65,
    code: 'ledger/not-a-ledger',
  },
  {
    what: 'a ledger of a newer version',
    make: (file) => {
      using newer = new DatabaseSync(file);
      newer.exec('PRAGMA user_version = 9999');
    },
    exit: 78,
    code: 'ledger/newer',
  },
];
for (const { what, make, exit, code } of LEDGERS)
  test(`${what} in place of the ledger is ${code}, and not a byte of it changes`, async (context) => {
    const at = folder(context);
    const file = join(at, 'ledger.db');
    if (code === 'ledger/newer') await runHere(['add', '-', '--db', file], { input: GOOD });
    make(file);
    const was = readFileSync(file);
    for (const args of [
      ['add', '-'],
      ['ask', 'Followers'],
      ['export', 'claims'],
    ]) {
      const ran = await runHere([...args, '--db', file], { input: GOOD });
      assert.equal(ran.exit, exit, `${args.join(' ')}: ${ran.err}`);
      assert.ok(ran.err.includes(code), ran.err);
      assert.ok(ran.err.includes(file), ran.err);
    }
    assert.deepEqual(readFileSync(file), was);
  });

test('a ledger that is not there is named, with how to make one', async (context) => {
  const at = folder(context);
  const ran = await runHere(['ask', 'Followers'], { cwd: at });
  assert.equal(ran.exit, 74);
  assert.match(ran.err, /there is no ledger at \.greenlit\/ledger\.db/);
  assert.match(ran.err, /greenlit start \(in a checkout: npm start\).*greenlit add PATH --db \.greenlit/);
  assert.ok(!existsSync(join(at, '.greenlit')), 'asking makes no ledger');
});

test('a folder that cannot be made is ledger/read-only, with what to do', async (context) => {
  const at = folder(context);
  writeFileSync(join(at, 'notes'), GOOD);
  const ran = await runHere(['add', '-', '--db', join('notes', 'tv', 'ledger.db')], { input: GOOD, cwd: at });
  assert.equal(ran.exit, 73);
  assert.match(ran.err, /notes\/tv.*\[ledger\/read-only\]\n {2}\S/);
});

const FULL = '/dev/full';
test('a full disk under the output ends the program with an error', {
  skip: existsSync(FULL) ? false : `needs ${FULL}`,
}, async (context) => {
  const at = folder(context);
  writeFileSync(join(at, 'a.txt'), GOOD);
  const ran = await greenlit(['text', 'a.txt'], { cwd: at, outputTo: FULL });
  assert.equal(ran.exit, 74);
  assert.match(ran.err, /no space left/i);
});

test('two processes that write at once both succeed, and nothing is lost', async (context) => {
  const at = folder(context);
  const db = join(at, 'ledger.db');
  const batch = (name: string) =>
    Array.from({ length: 150 }, (_, i) =>
      JSON.stringify({ id: `${name}${i}`, text: `Netflix has renewed Harbour Lights for season ${i + 2}. ${name}` }),
    ).join('\n');
  const [left, right] = await Promise.all(
    ['left', 'right'].map((name) => greenlit(['add', '-', '--db', db, '--json'], { input: batch(name) })),
  );
  for (const ran of [left!, right!]) {
    assert.equal(ran.exit, 0, ran.err);
    assert.equal(linesOf(ran.out).length, 150);
  }
  const exported = await runHere(['export', 'documents', '--db', db]);
  assert.equal(linesOf(exported.out).length, 300);
});

test('a folder that holds nothing to read is said, and so is a path that is empty', async (context) => {
  const cwd = folder(context);
  const nothing = await runHere(['read', cwd], { cwd });
  assert.equal(nothing.exit, 65);
  assert.match(nothing.err, /the folder holds nothing to read .*\n {2}documents end in \.txt/);
  const blank = await runHere(['read', ''], { cwd });
  assert.equal(blank.exit, 2);
  assert.match(blank.err, /a path is empty/);
});
