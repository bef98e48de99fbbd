/** `greenlit check` as a desk runs it: exit codes, thresholds, configuration, packs, formats and the ledger. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { SarifLog } from '../src/check/formats/sarif-shape.ts';
import { folder, linesOf } from './greenlit.ts';
import { runHere } from './run-here.ts';

const BAIT = resolve('examples/followers-release-date.html');
const CLEAN = resolve('examples/severance-renewed.md');

/** A folder with these files, by name. */
function desk(context: TestContext, files: Readonly<Record<string, unknown>>): string {
  const made = folder(context);
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(made, name), typeof content === 'string' ? content : JSON.stringify(content));
  return made;
}

test('a clean page ends with 0, one with errors with 1, and says where and why', async (context) => {
  const cwd = folder(context);
  const clean = await runHere(['check', CLEAN], { cwd });
  assert.deepEqual([clean.exit, clean.out, clean.err], [0, 'nothing found in 1 document\n', '']);
  const { exit, out } = await runHere(['check', BAIT], { cwd });
  assert.equal(exit, 1);
  assert.match(out, /followers-release-date\.html:12:5 {2}error {2}headline\/no-answer\n/);
  assert.match(out, / 12 │ <h1>Followers Season 2 Release Date/);
  assert.match(out, /\d errors? .*in 1 document\n$/);
});

test('a draft that nobody has begun is no fault, and the others are checked', async (context) => {
  const cwd = desk(context, { 'draft.md': '', 'blank.md': ' \n' });
  const { exit, err, out } = await runHere(['check', 'draft.md', 'blank.md', CLEAN], { cwd });
  assert.deepEqual([exit, out], [0, 'nothing found in 1 document\n']);
  assert.match(err, /^draft\.md: the file is empty, and nothing is wrong with it\nblank\.md: .*white space/);
});

test('a draft without a day is told to have been checked against itself alone', async (context) => {
  const cwd = desk(context, { 'draft.md': '# Severance\n\nApple TV+ has cancelled Severance after two seasons.\n' });
  await runHere(['add', CLEAN], { cwd });
  const open = await runHere(['check', 'draft.md'], { cwd });
  assert.match(
    open.err,
    /^1 document without a day: checked against itself alone\n {2}against the record of today: --as-of \d{4}-\d\d-\d\d$/m,
  );
  const { err, out } = await runHere(['check', 'draft.md', '--as-of', '2025-04-01'], { cwd });
  assert.deepEqual([err, /contradiction\/record/.test(out)], ['', true], out);
});

test('a level and a threshold decide what ends with 1', async (context) => {
  const cwd = folder(context);
  const exitOf = async (...more: readonly string[]) => (await runHere(['check', BAIT, ...more], { cwd })).exit;
  const warned = ['--rule', 'headline/no-answer=warn', '--rule', 'contradiction/self=warn'];
  assert.equal(await exitOf('--fail-on', 'never'), 0);
  assert.equal(await exitOf(...warned, '--fail-on', 'warning'), 1);
  assert.ok(!(await runHere(['check', BAIT, '--rule', 'headline/no-answer=off'], { cwd })).out.includes('headline/no-answer'));
});

test('the configuration of the folder sets levels, and a pack adds rules', async (context) => {
  const pack = {
    name: 'house',
    rules: [{ id: 'house/smash', severity: 'error', words: ['smash hit'], message: 'Say how many watched.', instead: 'success' }],
  };
  const cwd = desk(context, {
    'greenlit.config.json': { packs: ['house.json'], rules: { 'house/smash': 'warn' }, failOn: 'warning' },
    'house.json': pack,
    'draft.md': '# A smash hit\n\nIt was a *smash* hit.\n',
  });
  const { exit, out } = await runHere(['check', 'draft.md'], { cwd });
  assert.equal(exit, 1);
  assert.match(out, /draft\.md:1:5 {2}warning {2}house\/smash\n {2}Say how many watched\./);
  assert.match(out, /draft\.md:3:11 {2}warning {2}house\/smash/);
  assert.match((await runHere(['check', '--rules'], { cwd })).out, /house\/smash +warning/);
});

for (const [what, config, says] of [
  [
    'a rule that is none',
    { rules: { 'headline/no-anser': 'off' } },
    /there is no rule headline\/no-anser.*\n.*did you mean headline\/no-answer\?/,
  ],
  ['a level that is none', { rules: { 'headline/no-answer': 'fatal' } }, /greenlit\.config\.json at rules\.headline\/no-answer/],
  ['a key that is none', { rule: {} }, /greenlit\.config\.json: /],
  [
    'a pack whose example fails',
    { packs: [{ name: 'p', rules: [{ id: 'a/b', severity: 'error', words: ['x'], message: 'm', flags: ['y'] }] }] },
    /a\/b of the pack p should flag ‘y’/,
  ],
  ['no JSON', '{', /greenlit\.config\.json .*JSON/],
] as const)
  test(`a configuration with ${what} is refused in words`, async (context) => {
    const { exit, err } = await runHere(['check', CLEAN], { cwd: desk(context, { 'greenlit.config.json': config }) });
    assert.equal(exit, 2);
    assert.match(err, says);
  });

test('a rule in full has what it leaves alone, why, and its examples', async (context) => {
  const cwd = folder(context);
  const { exit, out } = await runHere(['check', '--rules', 'headline/no-answer', '--rule', 'headline/no-answer=warn'], { cwd });
  assert.equal(exit, 0);
  assert.match(out, /^headline\/no-answer {2}warning\n {2}finds {5}\S.*\n {2}leaves {4}\S.*\n {2}because {3}\S.*\n {2}found in {2}# /);
  assert.match((await runHere(['check', '--rules', 'headline/no-anser'], { cwd })).err, /did you mean headline\/no-answer\?/);
});

for (const [option, value, says] of [
  ['--format', 'toString', /there is no format toString/],
  ['--fail-on', 'fatal', /--fail-on is 'fatal'/],
  ['--rule', 'headline/no-answer', /sets no rule to a level/],
  ['--rule', 'headline/no-answer=toString', /sets no rule to a level/],
  ['--rule', 'headline/no-anser=off', /there is no rule headline\/no-anser/],
  ['--as-of', 'soon', /--as-of is 'soon'/],
  ['--config', 'nowhere.json', /nowhere\.json cannot be read/],
] as const)
  test(`${option} ${value} is refused in words`, async (context) => {
    const { exit, out, err } = await runHere(['check', CLEAN, option, value], { cwd: folder(context) });
    assert.ok(exit === 2 || exit === 66);
    assert.equal(out, '');
    assert.match(err, says);
  });

test('data formats print data and nothing else', async (context) => {
  const cwd = folder(context);
  const json = await runHere(['check', BAIT, CLEAN, '--format', 'json'], { cwd });
  assert.deepEqual(
    linesOf(json.out).map((line) => JSON.parse(line).findings.length > 0),
    [true, false],
  );
  const sarif = await runHere(['check', BAIT, '--format', 'sarif'], { cwd });
  assert.ok(SarifLog.parse(JSON.parse(sarif.out)).runs[0]!.results.length > 0);
  const github = await runHere(['check', BAIT, '--format', 'github'], { cwd });
  for (const line of linesOf(github.out)) assert.match(line, /^::(?:error|warning|notice) file=/);
  assert.match(
    (await runHere(['check', BAIT, '--format', 'html'], { cwd })).out,
    /^<!doctype html>[\s\S]*<mark class="cancelled" id="d1-1">/,
  );
});

test('a fact check needs somebody who signs it', async (context) => {
  const refused = await runHere(['check', BAIT, '--format', 'claimreview'], { cwd: folder(context) });
  assert.equal(refused.exit, 2);
  const signed = desk(context, { 'greenlit.config.json': { reviewer: { name: 'Fact Desk' } } });
  const [review] = linesOf((await runHere(['check', BAIT, '--format', 'claimreview'], { cwd: signed })).out);
  assert.equal(JSON.parse(review!).author.name, 'Fact Desk');
});

test('a draft on standard input, and an ignore comment in it', async (context) => {
  const cwd = folder(context);
  const draft = '# When is Followers season 2 coming out?\n\nNobody knows when. No date for season 2 of Followers has been announced.\n';
  const { exit, out } = await runHere(['check', '-'], { cwd, input: draft });
  assert.equal(exit, 1);
  assert.match(out, /^standard input:1:3 {2}error/m);
  assert.equal((await runHere(['check', '-'], { cwd, input: `<!-- greenlit-ignore-file -->\n\n${draft}` })).exit, 0);
});

test('what cannot be read is said, and the rest is checked', async (context) => {
  const { exit, out, err } = await runHere(['check', 'nowhere.md', BAIT], { cwd: folder(context) });
  assert.equal(exit, 66);
  assert.match(err, /nowhere\.md: there is no such file/);
  assert.match(out, /headline\/no-answer/);
});

test('a page is held to what is on record now, and to what was on its own day', async (context) => {
  const cwd = desk(context, {
    'was-right.md': '---\npublished: 2026-08-03\n---\n\n# Tidewater\n\nSeason 2 of *Tidewater* premieres in spring 2027.\n',
  });
  await runHere(['add', resolve('examples/feed.json'), resolve('examples/feed.xml')], { cwd });
  assert.match((await runHere(['check', 'was-right.md', '--as-of', '2026-11-20'], { cwd })).out, /warning {2}stale\/superseded/);
  assert.match((await runHere(['check', 'was-right.md', '--as-of', '2026-08-03'], { cwd })).out, /^nothing found/);
});

test('a ledger that is named must be there', async (context) => {
  const { exit, err } = await runHere(['check', CLEAN, '--db', 'none.db'], { cwd: folder(context) });
  assert.notEqual(exit, 0);
  assert.match(err, /none\.db/);
});
