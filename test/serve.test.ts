/** A server as a process: what it logs, what it tells when it cannot start, and how it stops. */
import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { madeUpLedger } from '../src/web/made-up-coverage.ts';
import { folder, greenlit, linesOf } from './greenlit.ts';
import { runHere } from './run-here.ts';

/** Calls back with the address as soon as the server says it. */
function whenUp(use: (url: string, child: ChildProcess) => Promise<void>): (child: ChildProcess) => void {
  return (child) => {
    let out = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk;
      const url = /Greenlit is at (\S+)\n/.exec(out)?.[1];
      if (url === undefined) return;
      out = '';
      use(url, child).catch((error: unknown) => {
        child.kill('SIGKILL');
        throw error;
      });
    });
  };
}

function ledgerAt(at: string): string {
  const db = join(at, 'ledger.db');
  madeUpLedger(db).close();
  return db;
}

test('logs each request as JSON without what was asked, and stops when told with a listener connected', async (context) => {
  const db = ledgerAt(folder(context));
  const { exit, err } = await greenlit(['serve', '--port', '0', '--log', 'json', '--db', db], {
    during: whenUp(async (url, child) => {
      await (await fetch(`${url}search?q=secretive`, { headers: { authorization: `Bearer glt_${'x'.repeat(43)}` } })).text();
      await (await fetch(`${url}nope`)).text();
      const stream = await fetch(`${url}api/v1/changes/stream`);
      const events = stream.body!.getReader();
      await events.read();
      child.kill('SIGTERM');
      while (!(await events.read()).done);
    }),
  });
  assert.equal(exit, 0, err);
  assert.doesNotMatch(err, /secretive|glt_/);
  const lines = linesOf(err).map((line) => JSON.parse(line) as Record<string, unknown>);
  for (const { time, level } of lines) {
    assert.match(String(time), /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    assert.equal(level, 'info');
  }
  const requests = lines.filter(({ message }) => message === 'request');
  assert.deepEqual(
    requests.map(({ method, path, status, address }) => [method, path, status, address]),
    [
      ['GET', '/search', 200, '127.0.0.1'],
      ['GET', '/nope', 404, '127.0.0.1'],
      ['GET', '/api/v1/changes/stream', 200, '127.0.0.1'],
    ],
  );
  assert.equal(
    requests.every(({ milliseconds }) => typeof milliseconds === 'number'),
    true,
  );
});

test('a token that is made while the server runs is heeded', async (context) => {
  const db = ledgerAt(folder(context));
  const statuses: number[] = [];
  const { exit, err } = await greenlit(['serve', '--port', '0', '--db', db], {
    env: { GREENLIT_PRIVATE: 'true' },
    during: whenUp(async (url, child) => {
      const made = await runHere(['token', 'create', 'reader', '--scope', 'read', '--db', db]);
      const headers = { authorization: `Bearer ${made.out.trim()}` };
      const status = async (init: RequestInit) => statuses.push((await fetch(url, init)).status);
      await status({});
      await status({ headers });
      await runHere(['token', 'revoke', 'reader', '--db', db]);
      await status({ headers });
      child.kill('SIGTERM');
    }),
  });
  assert.equal(exit, 0, err);
  assert.deepEqual(statuses, [401, 200, 401]);
});

for (const args of [
  ['--port', '65536'],
  ['--port', 'http'],
  ['--log', 'xml'],
])
  test(`serve ${args.join(' ')} is refused`, async (context) => {
    const { exit } = await runHere(['serve', ...args, '--db', join(folder(context), 'ledger.db')]);
    assert.equal(exit, 2);
  });
