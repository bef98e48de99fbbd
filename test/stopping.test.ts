/** What Ctrl-C and SIGTERM do to a command that waits for a pipe which never ends. */
import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { type FileHandle, open } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openLedger } from '../src/ledger/ledger.ts';
import { folder, greenlit, type Ran } from './greenlit.ts';

const SOON_MS = 5_000; // a second and more, as the machine may have other things to do

/** Stops a command as soon as it has opened the pipe at `pipe`, which stays open. @returns how it ended, as a shell tells it */
async function stopped(args: readonly string[], pipe: string, signal: 'SIGINT' | 'SIGTERM'): Promise<Ran & { readonly ms: number }> {
  let [asked, held]: [number, FileHandle | null] = [0, null];
  const stop = async (child: ChildProcess) => {
    held = await open(pipe, 'w'); // comes when the other side reads
    child.once('exit', () => held?.close());
    asked = performance.now();
    child.kill(signal);
  };
  let killed: NodeJS.Signals | null = null;
  const ran = await greenlit(args, {
    during: (child) => {
      void stop(child);
      child.once('exit', (_code, by) => {
        killed = by;
      });
    },
  });
  return { ...ran, exit: killed === null ? ran.exit : 128 + constants.signals[killed as NodeJS.Signals], ms: performance.now() - asked };
}

function setUp(context: TestContext): { readonly pipe: string; readonly db: string } {
  const at = folder(context);
  const pipe = join(at, 'pipe');
  assert.equal(spawnSync('mkfifo', [pipe]).status, 0);
  return { pipe, db: join(at, 'ledger.db') };
}

test('add that is told to end while it waits ends at once, and keeps what it says that it added', async (context) => {
  const { pipe, db } = setUp(context);
  const { exit, out, ms } = await stopped(['add', 'examples/severance-renewed.md', pipe, '--db', db], pipe, 'SIGTERM');
  assert.equal(exit, 143);
  assert.ok(ms < SOON_MS, `${ms} ms`);
  assert.match(out, /^added .*severance-renewed\.md/);
  using ledger = openLedger(db);
  assert.equal(ledger.stats().documents, 1);
});

for (const command of ['read', 'check'])
  test(`${command} that is interrupted while it waits ends at once, and not as if all had been read`, async (context) => {
    const { pipe } = setUp(context);
    const { exit, ms } = await stopped([command, pipe], pipe, 'SIGINT');
    assert.equal(exit, 130);
    assert.ok(ms < SOON_MS, `${ms} ms`);
  });

test('ask that is interrupted gives no answer from half of the documents', async (context) => {
  const { pipe } = setUp(context);
  const { exit, out } = await stopped(['ask', 'Severance', 'examples/severance-renewed.md', pipe], pipe, 'SIGINT');
  assert.equal(exit, 130);
  assert.equal(out, '');
});
