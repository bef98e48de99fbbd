import assert from 'node:assert/strict';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { folder } from '../../../test/greenlit.ts';
import { runHere } from '../../../test/run-here.ts';
import { Failure } from '../../failure.ts';
import { CONFIG_VARIABLE, configured, SETTINGS, unheardOf } from './configuration.ts';

const isFailure = (code: string) => (error: unknown) => error instanceof Failure && error.code === code;
const fileWith = (context: TestContext, text: string): string => {
  const path = join(folder(context), 'settings.json');
  writeFileSync(path, text);
  return path;
};

test('the file says what the environment does not', async (context) => {
  const path = fileWith(context, '{"settings": {"port": 8080, "private": true, "hosts": ["a.example", "b.example"]}, "rules": {}}');
  const env = await configured({ [CONFIG_VARIABLE]: path, GREENLIT_PORT: '9090', GREENLIT_PRIVATE: '', HOME: '/home/me' });
  assert.equal(env['GREENLIT_PORT'], '9090');
  assert.equal(env['GREENLIT_PRIVATE'], 'true');
  assert.equal(env['GREENLIT_HOSTS'], 'a.example,b.example');
  assert.equal(env['HOME'], '/home/me');
});

for (const [text, code] of [
  ['{"settings": {"prot": 8080}}', 'usage/unknown'],
  ['{"settings": {"port": {}}}', 'usage/invalid'],
  ['{"settings": ', 'usage/invalid'],
  ['[]', 'usage/invalid'],
  ['{"private": true}', 'usage/unknown'],
  ['{"settings": {"toString": 1}}', 'usage/unknown'],
] as const)
  test(`${text} is refused`, (context) => assert.rejects(configured({ [CONFIG_VARIABLE]: fileWith(context, text) }), isFailure(code)));

test('a file that is named and not there is missing', () =>
  assert.rejects(configured({ [CONFIG_VARIABLE]: 'nope.json' }), isFailure('input/missing')));

test('the file in the current folder sets where the ledger is, for every command', async (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'greenlit.config.json'), '{"settings": {"db": "mine.db"}}');
  const { exit, err } = await runHere(['token', 'create', 'mine'], { cwd });
  assert.equal(exit, 0, err);
  assert.equal(globSync('mine.db', { cwd }).length, 1);
});

test('a variable that is misspelt is said, and what was meant', async (context) => {
  const env = { GREENLIT_PRIVTE: 'true', GREENLIT_PORT: '0' };
  assert.deepEqual(unheardOf(env), ['GREENLIT_PRIVTE sets nothing; did you mean GREENLIT_PRIVATE?']);
  const { exit, out } = await runHere(['doctor'], { env, cwd: folder(context) });
  assert.equal(exit, 1);
  assert.match(out, /^✗ settings +GREENLIT_PRIVTE sets nothing; did you mean GREENLIT_PRIVATE\?$/m);
});

test('every variable that the program reads is in the table', () => {
  const known = new Set<string>([CONFIG_VARIABLE, ...Object.values(SETTINGS).map(({ variable }) => variable)]);
  const read = globSync('src/**/*.ts', { exclude: ['**/*.test.ts'] }).flatMap(
    (path) => readFileSync(path, 'utf8').match(/\bGREENLIT_[A-Z_]+\b/g) ?? [],
  );
  assert.deepEqual(
    [...new Set(read)].filter((variable) => !known.has(variable)),
    [],
  );
  assert.ok(read.length > known.size);
});
