/** The container's files, as far as they can be held true where no engine runs them: each names what is there, and the entry point runs. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { CONFIG_VARIABLE, SETTINGS } from '../src/cli/settings/configuration.ts';
import { DEFAULT_PORT } from '../src/cli/settings/server-settings.ts';
import { folder } from './greenlit.ts';

const dockerfile = readFileSync('Dockerfile', 'utf8');
const compose = readFileSync('compose.yaml', 'utf8');
const ENTRY = resolve('docker/entrypoint.sh');
const VARIABLES = new Set<string>([CONFIG_VARIABLE, ...Object.values(SETTINGS).map(({ variable }) => variable)]);

test('what is copied is there, and is sent to the engine', () => {
  const sent = readFileSync('.dockerignore', 'utf8')
    .match(/^!.+$/gm)!
    .map((line) => line.slice(1));
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, from]) => from!.split(' '));
  assert.ok(copied.length > 5);
  for (const path of copied) assert.ok(existsSync(path), path);
  assert.deepEqual([...sent].sort(), [...copied].sort());
});

for (const [name, text] of [
  ['Dockerfile', dockerfile],
  ['compose.yaml', compose],
] as const)
  test(`${name} sets no variable that is not there, and serves where it says`, () => {
    const named = text.match(/\bGREENLIT_[A-Z_]+\b/g) ?? [];
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((variable) => !VARIABLES.has(variable)),
      [],
    );
    assert.match(text, new RegExp(`\\b${DEFAULT_PORT}\\b`));
  });

test('the image has the Node that the package needs', () => {
  const images = [...dockerfile.matchAll(/^FROM node:(\d+)-slim/gm)].map(([, version]) => Number(version));
  assert.equal(images.length, 2);
  for (const version of images) assert.ok(version >= 26, String(version));
});

test('the entry point is executable and is a script that a shell can read', () => {
  assert.ok(statSync(ENTRY).mode & 0o100);
  execFileSync('sh', ['-n', ENTRY]);
});

const run = (command: readonly string[], env: Readonly<Record<string, string>>) =>
  spawnSync('sh', [ENTRY, ...command], { env: { PATH: process.env['PATH']!, ...env }, encoding: 'utf8' });

for (const env of [{ PUID: 'me' }, { PGID: '10 0' }, { PUID: '-1' }])
  test(`${JSON.stringify(env)} is refused`, () => {
    const { status, stderr } = run(['true'], env);
    assert.equal(status, 2);
    assert.match(stderr, /give whole numbers/);
  });

const isRoot = process.getuid?.() === 0 && spawnSync('setpriv', ['--version']).status === 0;
test('root hands over the volume and becomes the user', { skip: isRoot ? false : 'needs root and setpriv' }, (context) => {
  const data = join(folder(context), 'data');
  mkdirSync(data);
  writeFileSync(join(data, 'ledger.db'), '');
  const { status, stdout, stderr } = run(['sh', '-c', 'id -u; id -g; id -G; umask; grep NoNewPrivs /proc/self/status'], {
    DATA_FOLDER: data,
    PUID: '1234',
    PGID: '4321',
    UMASK: '027',
  });
  assert.equal(status, 0, stderr);
  assert.deepEqual(stdout.trim().split(/\s+/), ['1234', '4321', '4321', '0027', 'NoNewPrivs:', '1']);
  const { uid, gid } = statSync(join(data, 'ledger.db'));
  assert.deepEqual([uid, gid], [1234, 4321]);
});

test('what the program ends with is what the container ends with', (context) => {
  assert.equal(run(['sh', '-c', 'exit 7'], { PUID: '0', PGID: '0', DATA_FOLDER: folder(context) }).status, 7);
});
