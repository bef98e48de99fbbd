/** The examples in a ledger, read once for all tests of a process that add nothing to it. */
import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { after } from 'node:test';
import { folder } from './greenlit.ts';
import { runHere } from './run-here.ts';

let made: Promise<string> | null = null;
const home = folder({ after });

/** @returns its path */
export function examplesLedger(): Promise<string> {
  made ??= make();
  return made;
}

async function make(): Promise<string> {
  const path = join(home, 'ledger.db');
  const ran = await runHere(['add', resolve('examples'), '--db', path]);
  assert.equal(ran.exit, 0, ran.err);
  return path;
}
