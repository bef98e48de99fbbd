/** The package as people install it: packed, installed with npm, started by Node 26 and by whatever Node the machine has. */
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { folder } from './greenlit.ts';

const run = promisify(execFile);

/** The machine's own path, without the folders that npm puts in front of it. */
const PATH = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((part) => !part.includes('node_modules'))
  .join(delimiter);
/** What npm itself has set for this test run is left out, so that it acts as in a shell; the rest is the machine's own. */
const machine = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$|NODE_TEST_CONTEXT$|NODE_OPTIONS$)/.test(name)),
);
const npm = spawnSync('npm', ['config', 'get', 'globalconfig'], { env: { ...machine, PATH }, encoding: 'utf8' });
// --prefix would have npm look for the machine's settings under the prefix.
const env = {
  ...machine,
  PATH,
  npm_config_globalconfig: npm.stdout?.trim(),
  npm_config_update_notifier: 'false',
  npm_config_fetch_retries: '1',
};
/** It takes half a minute and a download of Node, so that it is left to CI. */
const skip = npm.status !== 0 ? 'needs npm' : process.env['CI'] ? false : 'needs CI=1: packs, downloads and installs';

/** What a failed download says; the test is about the package, not about the network. */
const OFFLINE = /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH)\b/;

test('npm pack, then npm install -g of it, gives a working greenlit', { skip }, async (context) => {
  const at = folder(context);
  const packed = await run('npm', ['pack', '--pack-destination', at], { env, maxBuffer: 1e8 });
  const [archive] = readdirSync(at).filter((name) => name.endsWith('.tgz'));
  assert.ok(archive !== undefined, packed.stderr);
  const prefix = join(at, 'global');
  try {
    await run('npm', ['install', '--global', '--prefix', prefix, '--no-audit', '--no-fund', join(at, archive)], { env, maxBuffer: 1e8 });
  } catch (error) {
    if (OFFLINE.test(String((error as { stderr?: string }).stderr))) return context.skip('needs the npm registry');
    throw error;
  }
  const command = join(prefix, 'bin', 'greenlit');
  const installed = join(prefix, 'lib', 'node_modules', 'greenlit');
  assert.ok(!existsSync(join(installed, 'src')), 'the source is not in the package');

  await context.test('by the Node of the machine', async () => {
    const { stdout } = await run(command, ['--version'], { env });
    assert.match(stdout, /^greenlit \d+\.\d+\.\d+ \(node (?:2[6-9]|[3-9]\d)\./);
  });
  await context.test('by Node 26 itself', async () => {
    const { stdout } = await run(process.execPath, [join(installed, 'bin', 'greenlit.js'), '--version'], { env });
    assert.match(stdout, /^greenlit \d/);
  });
  await context.test('it answers', async () => {
    const asked = await run(command, ['ask', 'Followers', resolve('examples'), '--json'], { env, maxBuffer: 1e8 }).catch((error) => error);
    assert.equal(asked.code, 1, asked.stderr); // nobody has announced a decision
    assert.equal(JSON.parse(asked.stdout).series.title, 'Followers');
  });
  await context.test('the exit code and the words of a failure come through', async () => {
    const failed = await run(command, ['aks'], { env }).catch((error) => error);
    assert.equal(failed.code, 2);
    assert.match(failed.stderr, /did you mean 'greenlit ask'/);
  });
  await context.test('it can be imported', async () => {
    const code = "import { parseSource } from 'greenlit'; console.log([...parseSource(Buffer.from('Dark ends'), 'a.txt')].length)";
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], { env, cwd: join(prefix, 'lib') });
    assert.equal(stdout, '1\n');
  });
  await context.test('its client can be imported without the rest', async () => {
    const code =
      "import { createClient, Problem } from 'greenlit/client'; await createClient({ server: 'http://127.0.0.1', fetch: async () => new Response('', { status: 502 }) }).health({}).catch((problem) => console.log(problem instanceof Problem, problem.status))";
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], { env, cwd: join(prefix, 'lib') });
    assert.equal(stdout, 'true 502\n');
  });
});
