/** What `ask`, `brief`, `forecast`, `fit`, `backtest`, `backup` and `restore` say of files and options that they cannot take. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { folder } from '../../../test/greenlit.ts';
import { runHere } from '../../../test/run-here.ts';
import { openLedger } from '../../ledger/ledger.ts';

const FACTS = '{"series":"Harbour","seasons":[{"number":1,"premiere":"2020-01-01"}],"asOf":"2020-05-01"}';

function setUp(context: TestContext): string {
  const cwd = folder(context);
  openLedger(join(cwd, 'tv.db')).close();
  writeFileSync(join(cwd, 'facts.ndjson'), `${FACTS}\n`);
  writeFileSync(join(cwd, 'empty.json'), '{}');
  return cwd;
}

const REFUSED: readonly (readonly [argv: string, exit: number, says: RegExp])[] = [
  ['forecast Harbour Lights --db tv.db', 2, /one series, but 'Lights' too \[usage\/invalid\]\n.*"Harbour Lights"/],
  ['brief Harbour Lights --db tv.db', 2, /one series, but 'Lights' too \[usage\/invalid\]\n.*"Harbour Lights"/],
  ['brief --db tv.db', 2, /a brief on which series\? \[usage\/missing\]/],
  [
    'ask Harbour Lights season 2 --db tv.db',
    66,
    /^greenlit: Lights: there is no such file or folder \[input\/missing\]\n.*"Harbour Lights season 2"\n$/,
  ],
  ['forecast - --as-of 2020-01-01', 2, /--as-of is for a series on record \[usage\/invalid\]/],
  ['forecast - --model missing.json', 66, /missing\.json: there is no such file or folder \[input\/missing\]/],
  ['forecast - --model .', 66, /\[input\/unreadable\]/],
  ['forecast - --model empty.json', 65, /^greenlit: empty\.json holds no parameters of a forecast: version: .* \[input\/rejected\]\n.*\n$/],
  ['forecast - --model facts.ndjson', 65, /holds no parameters of a forecast/],
  ['fit --facts . --out model.json', 66, /\[input\/unreadable\]/],
  ['fit --facts missing.ndjson --out model.json', 66, /\[input\/missing\]/],
  [
    'fit --facts facts.ndjson --out no/such/model.json',
    66,
    /what was fitted could not be written to no\/such\/model\.json.*\[input\/missing\]/,
  ],
  ['fit --facts facts.ndjson --out model.json --until 2020-01-01', 2, /--until is for --data alone \[usage\/invalid\]/],
  ['backtest --data . --db tv.db', 2, /--data goes without --db \[usage\/invalid\]/],
  ['backtest --data . --as-of 2020-01-01', 2, /--data goes without --as-of \[usage\/invalid\]/],
  ['backup facts.ndjson/copy.db --db tv.db', 73, /\[ledger\/read-only\]/],
  ['restore tv.db --db facts.ndjson/tv.db', 73, /\[ledger\/read-only\]/],
];
for (const [argv, exit, says] of REFUSED)
  test(`greenlit ${argv}: ${exit}`, async (context) => {
    const cwd = setUp(context);
    const ran = await runHere(argv.split(' '), { cwd });
    assert.deepEqual([ran.exit, ran.out], [exit, ''], ran.err);
    assert.match(ran.err, says);
    assert.equal(existsSync(join(cwd, 'model.json')), false);
    assert.deepEqual(
      readdirSync(cwd).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

test('a byte order mark is no part of the first line of facts', async (context) => {
  const cwd = setUp(context);
  const { exit, out, err } = await runHere(['forecast', '-'], { input: `\uFEFF${FACTS}\n` });
  assert.equal(exit, 0, err);
  assert.equal((JSON.parse(out) as { season: number }).season, 2);
  writeFileSync(join(cwd, 'facts.ndjson'), `\uFEFF${FACTS}\n`);
  assert.equal((await runHere(['fit', '--facts', 'facts.ndjson', '--out', 'model.json'], { cwd })).exit, 0);
});

for (const [asOf, exit] of [
  ['2020-05-01', 0],
  ['2020-05-01T23:00:00-08:00', 0],
  ['2020-05-01 and later', 65],
  ['2020-05-012', 65],
  ['2020-05', 65],
] as const)
  test(`facts as of '${asOf}': ${exit}`, async () =>
    assert.equal((await runHere(['forecast', '-'], { input: FACTS.replace('2020-05-01', asOf) })).exit, exit));
