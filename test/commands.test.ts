/** The commands end to end, on the examples: what they print, where, and how they end. */
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { IMPORT_FORMATS } from '../src/catalogue/import/formats.ts';
import { Answer } from '../src/claim/answer.ts';
import { ReadingLine } from '../src/claim/reading.ts';
import { examplesLedger } from './examples-ledger.ts';
import { folder, greenlit, linesOf } from './greenlit.ts';
import { runHere } from './run-here.ts';

const EXAMPLES = resolve('examples');
const CORPUS = '../shared/corpus/followers';
const ESCAPE = '\u001b[';

let ledger = '';
before(async () => {
  ledger = await examplesLedger();
});
const ask = (...args: readonly string[]) => runHere(['ask', ...args, '--db', ledger]);

test('read prints a line a document that fits its schema, with every quote at its place', async () => {
  const [read, text] = await Promise.all([runHere(['read', EXAMPLES]), runHere(['text', EXAMPLES, '--json'])]);
  assert.equal(read.exit, 0, read.err);
  const texts = linesOf(text.out).map((line) => (JSON.parse(line) as { text: string }).text);
  const lines = linesOf(read.out).map((line) => ReadingLine.parse(JSON.parse(line)));
  assert.ok(lines.length >= 20);
  for (const [index, { claims }] of lines.entries())
    for (const { quote, span } of claims) assert.equal(texts[index]!.slice(...span), quote);
  assert.ok(
    lines.some(({ document }) => document.id === 'post-1' && document.path === null),
    'a document with an id is called by it',
  );
  assert.ok(
    lines.some(({ document }) => document.path === join(EXAMPLES, 'severance-renewed.md')),
    'any other by its path',
  );
});

test('read --explain shows each sentence with what was seen in it and what came of it, as text and as data', async () => {
  const file = join(EXAMPLES, 'severance-renewed.md');
  const [shown, data] = await Promise.all([runHere(['read', '--explain', file]), runHere(['read', '--explain', '--json', file])]);
  assert.equal(shown.exit, 0, shown.err);
  assert.match(shown.out, /^ {2}cue {7}\S.* {2}order\/[a-z-]+$/m);
  assert.match(shown.out, /^ {2}→ {9}Severance season 3: status renewed, certain, \w+ {2}order\//m);
  assert.ok(!shown.out.includes(ESCAPE));
  const { document, sentences } = JSON.parse(data.out) as { document: string; sentences: { claims: unknown[] }[] };
  assert.equal(document, file);
  assert.ok(sentences.some(({ claims }) => claims.length > 0));
});

test('a batch comes out in the order in which it went in, whatever the number of workers', async () => {
  const padding = 'x'.repeat(4000); // a field that nobody reads: bytes enough that workers are started, and little to read
  const input = Array.from({ length: 400 }, (_, i) =>
    JSON.stringify({ id: `d${i}`, padding, text: `Netflix has renewed Harbour Lights for season ${2 + (i % 7)}.` }),
  ).join('\n');
  const [one, two] = await Promise.all(['1', '2'].map((jobs) => runHere(['read', '-', '--jobs', jobs], { input: gzipSync(input) })));
  assert.equal(one!.exit, 0, one!.err);
  assert.equal(linesOf(one!.out).length, 400);
  assert.equal(two!.out, one!.out);
});

test('the same document twice is one', async (context) => {
  const db = join(folder(context), 'ledger.db');
  const file = join(EXAMPLES, 'severance-renewed.md');
  assert.match((await runHere(['add', file, '--db', db])).out, /^added/);
  const again = await runHere(['add', file, file, '--db', db]);
  assert.match(again.out, /^already known.*\nalready known/);
  assert.match(again.err, /^0 added, 2 already known, 0 rejected/m);
});

test('ask --json prints an Answer', async () => {
  const { out } = await ask('Followers', '--json');
  const answer = Answer.parse(JSON.parse(out));
  assert.equal(answer.series.title, 'Followers');
  assert.equal(answer.seasons[0]?.fate.status, 'undecided');
});

for (const question of ['Followers', 'followers', 'was Followers renewed?'])
  test(`ask '${question}' finds Followers`, async () => assert.match((await ask(question)).out, /^Followers/));

test('ask from documents alone gives what the ledger gives', async () => {
  const day = ['--as-of', '2020-05-01', '--json'];
  const [fromLedger, fromPaths] = await Promise.all([ask('Followers', ...day), runHere(['ask', 'Followers', EXAMPLES, ...day])]);
  const verdicts = ({ out }: { out: string }) =>
    Answer.parse(JSON.parse(out)).seasons.map(({ season, fate }) => ({ season, status: fate.status, probability: fate.probability }));
  assert.deepEqual(verdicts(fromPaths), verdicts(fromLedger));
});

test('the answer depends on the day that is asked about', async () => {
  const fates = await Promise.all(
    ['2019-07-08', '2019-08-01'].map(async (day) => {
      const { out } = await ask('The Society', '--season', '2', '--as-of', day, '--json');
      return Answer.parse(JSON.parse(out)).seasons[0]?.fate.status ?? null;
    }),
  );
  assert.deepEqual(fates, [null, 'renewed']);
});

test('a renewal taken back is a cancellation', async () => {
  const ran = await ask('The Society', '--season', '2', '--as-of', '2020-09-01', '--json');
  assert.equal(Answer.parse(JSON.parse(ran.out)).seasons[0]?.fate.status, 'cancelled');
  assert.equal(ran.exit, 1);
});

test('imported series are known from then on', async (context) => {
  const at = folder(context);
  const env = { GREENLIT_CATALOGUE: join(at, 'catalogue.ndjson') };
  const shows = [
    {
      id: 1,
      name: 'Harbour Lights',
      type: 'Scripted',
      premiered: '2023-01-05',
      webChannel: null,
      network: { name: 'ITV1', country: { code: 'GB' } },
      externals: { imdb: 'tt9999999' },
    },
  ];
  writeFileSync(join(at, 'shows.json'), JSON.stringify(shows));
  const imported = await runHere(['catalogue', 'import', 'shows.json'], { cwd: at, env });
  assert.equal(imported.exit, 0, imported.err);
  const known = await runHere(['catalogue', 'info', 'tt9999999'], { env });
  assert.match(known.out, /^Harbour Lights {2}2023 · GB/);
});

for (const format of IMPORT_FORMATS)
  test(`an import of ${format} in which no series is found is refused, and says what the file should be`, async (context) => {
    const at = folder(context);
    writeFileSync(join(at, 'shows'), '[]');
    const { exit, out, err } = await runHere(['catalogue', 'import', 'shows', '--format', format], { cwd: at });
    assert.deepEqual([exit, out], [65, '']);
    assert.match(err, new RegExp(`^greenlit: no series in shows, read as ${format}.* \\[input/rejected\\]\n  ${format} takes `));
    assert.equal(existsSync(join(at, '.greenlit')), false);
  });

const EXITS: readonly (readonly [args: readonly string[], exit: number])[] = [
  [['Severance', '--season', '3', '--as-of', '2025-04-01'], 0],
  [['Followers', '--as-of', '2020-04-20'], 1],
  [['No Such Series At All'], 69],
  [[], 2],
  [['Followers', '--as-of', 'yesterday'], 2],
];
for (const [args, exit] of EXITS)
  test(`ask ${args.join(' ')} ends with ${exit}`, async () => {
    const ran = await ask(...args);
    assert.equal(ran.exit, exit, ran.err);
  });

test('an unknown series suggests the nearest', async () => assert.match((await ask('Severence')).err, /did you mean 'Severance'/));

for (const [typed, words] of [
  ['The', /no series 'The' is on record .*\n {2}did you mean 'The /],
  ['tide', /nothing is on record about Medcezir .*\n {2}did you mean 'Tidewater'\?/], // a title elsewhere, and the beginning of one here
] as const)
  test(`ask ${typed} suggests what begins so`, async () => assert.match((await ask(typed)).err, words));

for (const what of ['verdicts', 'claims', 'documents'])
  test(`export ${what} prints JSON on each line`, async () => {
    const { exit, out } = await runHere(['export', what, '--db', ledger]);
    assert.equal(exit, 0);
    const rows = linesOf(out).map((line) => JSON.parse(line) as object);
    assert.ok(rows.length > 5);
    if (what === 'verdicts') for (const row of rows) assert.deepEqual(Object.keys(row), ['series', 'season', 'fate', 'premiere']);
  });

test('exported documents make the same ledger again', async (context) => {
  const db = join(folder(context), 'copy.db');
  const { out } = await runHere(['export', 'documents', '--db', ledger]);
  const copied = await runHere(['add', '-', '--db', db], { input: out });
  assert.equal(copied.exit, 0, copied.err);
  const count = async (file: string) => linesOf((await runHere(['export', 'documents', '--db', file])).out).length;
  assert.equal(await count(db), await count(ledger));
});

test('reread --all by the same reader changes nothing', async () =>
  assert.match((await runHere(['reread', '--all', '--db', ledger])).out, /: 0 changed/));

test('doctor finds the ledger sound', async () => {
  const { exit, out } = await runHere(['doctor', '--db', ledger]);
  assert.equal(exit, 0);
  assert.match(out, /✓ ledger.*sound/);
});

test('series lists a line each, and changes have cursors', async () => {
  const rows = linesOf((await runHere(['series', '--json', '--db', ledger])).out).map((line) => JSON.parse(line) as { title: string });
  for (const title of ['Followers', 'Severance', 'Tidewater', 'The Society', 'Stumptown', 'Brooklyn Nine-Nine'])
    assert.ok(
      rows.some((row) => row.title === title),
      title,
    );
  const all = linesOf((await runHere(['changes', '--json', '--db', ledger])).out).map((line) => JSON.parse(line) as { cursor: number });
  assert.ok(all.length > 2);
  const later = linesOf((await runHere(['changes', '--since', String(all[1]!.cursor), '--json', '--db', ledger])).out);
  assert.equal(later.length, all.length - 2);
  const since = linesOf((await runHere(['changes', '--since', '2025-01-01', '--json', '--db', ledger])).out);
  assert.ok(since.length > 0 && since.length < all.length);
  assert.deepEqual(
    since.map((line) => JSON.parse(line) as { since: string }).filter((change) => change.since < '2025-01-01'),
    [],
  );
});

test('no colours in a pipe, colours where FORCE_COLOR asks for them, NO_COLOR or not', async () => {
  const plain = await ask('Followers');
  assert.ok(!plain.out.includes(ESCAPE) && !plain.err.includes(ESCAPE));
  const forced = await runHere(['ask', 'Followers', '--db', ledger], { env: { FORCE_COLOR: '1' } });
  assert.ok(forced.out.includes(ESCAPE));
  const none = await runHere(['aks'], { env: { NO_COLOR: '1' } });
  assert.ok(!none.err.includes(ESCAPE));
});

test('a reader that closes the pipe early is no error', async () => {
  const ran = await greenlit(['export', 'claims', '--db', ledger], { during: (child) => child.stdout?.destroy() });
  assert.equal(ran.exit, 0);
  assert.equal(ran.err, '');
});

test('serve answers on loopback with the Answer that ask prints, and stops tidily at Ctrl-C', async () => {
  let fetched = Promise.resolve('');
  const ran = await greenlit(['serve', '--port', '0', '--db', ledger], {
    during: (child) => {
      fetched = new Promise((done, fail) => {
        child.stdout?.on('data', (chunk: Buffer) => {
          const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(chunk.toString())?.[0];
          if (url === undefined) return;
          fetch(url)
            .then((response) => response.text())
            .then(done, fail)
            .finally(() => child.kill('SIGINT'));
        });
      });
    },
  });
  assert.match(await fetched, /^<!doctype html>/i);
  assert.equal(ran.exit, 0, ran.err);
});

test('a port that is taken is named', async () => {
  const ran = await runHere(['serve', '--port', '70000', '--db', ledger]);
  assert.equal(ran.exit, 2);
});

test('the three pages on Followers', { skip: existsSync(CORPUS) ? false : `needs ${CORPUS}` }, async () => {
  const { out } = await runHere(['ask', 'Followers', CORPUS, '--json']);
  const [second] = Answer.parse(JSON.parse(out)).seasons.filter(({ season }) => season === 2);
  assert.equal(second?.fate.status, 'undecided');
  assert.ok(second.evidence.some(({ claim }) => claim.quote.includes('not confirmed')));
});
