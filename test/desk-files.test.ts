/** The files by which others run the check: the action's script does what it says, and no file names an option that is not there. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { SarifLog } from '../src/check/formats/sarif-shape.ts';
import { check } from '../src/cli/commands/check.ts';
import { folder } from './greenlit.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const BAIT = resolve('docs/desk/first-draft.md');
const CLEAN = resolve('docs/desk/clean.md');

/** The last script of the action, as the runner would hand it to bash. */
const script = (/ {6}run: \|\n((?: {8}.*\n?)+)$/.exec(read('action.yml'))?.[1] ?? '').replaceAll(/^ {8}/gm, '');

function act(cwd: string, inputs: Readonly<Record<string, string>>) {
  const env = { ...process.env, GREENLIT: resolve('bin/greenlit.js'), PATHS: '', FAIL_ON: '', CONFIG: '', SARIF: '', ...inputs };
  // The runner's own node is that of the test: the machine's may be another.
  const path = `${join(process.execPath, '..')}:${process.env['PATH']}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd, env: { ...env, PATH: path }, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('the action annotates the lines and fails where there are errors', (context) => {
  const { status, stdout, stderr } = act(folder(context), { PATHS: `${CLEAN}\n\n${BAIT}\n` });
  assert.equal(status, 1, stderr);
  assert.match(stdout, /^::error file=[^\n]*first-draft\.md,line=6,[^\n]*title=headline\/no-answer::/m);
  assert.doesNotMatch(stdout, /clean\.md/);
});

test('the action takes its threshold, its configuration and a place for a log', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'house.json'), JSON.stringify({ rules: { 'headline/no-answer': 'off' } }));
  const { status, stdout, stderr } = act(cwd, { PATHS: BAIT, FAIL_ON: 'never', CONFIG: 'house.json', SARIF: 'log with a blank.sarif' });
  assert.equal(status, 0, stderr);
  assert.doesNotMatch(stdout, /headline\/no-answer/);
  const [run] = SarifLog.parse(JSON.parse(read(join(cwd, 'log with a blank.sarif')))).runs;
  assert.ok(run!.results.length > 0 && run!.results.every(({ ruleId }) => ruleId !== 'headline/no-answer'));
});

const OPTIONS = new Set(check.options.map(({ name }) => name));
for (const path of ['action.yml', '.pre-commit-hooks.yaml', 'docs/editors.md'])
  test(`${path} names only options that greenlit check has`, () => {
    const lines = read(path)
      .split('\n')
      .filter((line) => /greenlit check|GREENLIT" check|options\+=/.test(line));
    assert.ok(lines.length > 0);
    const named = lines.flatMap((line) => [...line.matchAll(/(?<=\s|\()--([a-z-]+)/g)].map((match) => match[1]!));
    assert.deepEqual(
      named.filter((name) => !OPTIONS.has(name)),
      [],
    );
  });
