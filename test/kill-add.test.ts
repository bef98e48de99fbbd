/**
 * Kills `greenlit add` at random moments, as it is run by whoever keeps a ledger: each document of which it printed 'added' is in the ledger, and
 * the same command again completes it. `kill.test.ts` does so oftener, to the ledger alone.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRejected } from '../src/claim/rejected.ts';
import { seededRandom } from '../src/forecast/score/bootstrap.ts';
import { type Ledger, openLedger } from '../src/ledger/ledger.ts';
import { parseSource } from '../src/text/parse.ts';
import { folder, greenlit } from './greenlit.ts';

const KILLS = 6;
/** Every so many kills the ledger is made anew: its making is hit too, and there is always enough left to add. */
const KILLS_A_LEDGER = 3;
const FILES = 500; // eight transactions of `greenlit add`
const SEED = 20200227;

/** When to kill: so many milliseconds after so many documents were said to be added. */
interface Moment {
  readonly added: number;
  readonly milliseconds: number;
}

/** Runs `greenlit add`. @returns the lines that it printed to their end, and whether it was killed */
async function add(
  coverage: string,
  db: string,
  moment: Moment | null,
): Promise<{ readonly lines: readonly string[]; readonly killed: boolean }> {
  const { out, exit } = await greenlit(['add', coverage, '--db', db, '--jobs', '1'], {
    during: (child) => {
      if (moment === null) return;
      let added = 0;
      let pending = true;
      const look = async (chunk: Buffer | '') => {
        added += chunk.toString().match(/^added /gm)?.length ?? 0;
        if (!pending || added < moment.added) return;
        pending = false;
        await sleep(moment.milliseconds);
        child.kill('SIGKILL');
      };
      child.stdout?.on('data', look);
      void look('');
    },
  });
  if (exit !== null) assert.equal(exit, 0);
  return { lines: out.split('\n').slice(0, -1), killed: exit === null };
}

/** Path and number of claims by the line of a document that was added; null for any other line. */
function acknowledgement(line: string): readonly [path: string, claims: number] | null {
  const [, path, claims] = /^added +(\S+) +(\d+) claims?$/.exec(line) ?? [];
  return path === undefined ? null : [path, Number(claims)];
}

function idOf(path: string): string {
  const [document] = parseSource(readFileSync(path), path);
  assert.ok(document !== undefined && !isRejected(document));
  return document.id;
}

/** What the ledger holds, in an order that does not depend on when it was added. */
const heldBy = (ledger: Ledger) =>
  [...ledger.documents()].map(({ document, reading }) => ({ document, reading })).sort((a, b) => (a.document.id < b.document.id ? -1 : 1));

test(`greenlit add, killed ${KILLS} times, has kept what it said it added, and the same command completes it`, async (context) => {
  const at = folder(context);
  const coverage = join(at, 'coverage');
  mkdirSync(coverage);
  for (let number = 0; number < FILES; number++)
    writeFileSync(join(coverage, `${number}.txt`), `Severance was renewed.\n\nReport ${number} of it.\n`);

  const random = seededRandom(SEED);
  let killed = 0;
  let db = '';
  for (let round = 0; round < KILLS; round++) {
    if (round % KILLS_A_LEDGER === 0) db = join(at, `${round}.db`);
    const before = round % KILLS_A_LEDGER === 0 ? 0 : stored(db);
    const early = random() < 0.2; // while it loads, makes the ledger, or has said nothing yet
    const moment = early ? { added: 0, milliseconds: random() * 700 } : { added: 1 + random() * (FILES / 5), milliseconds: random() * 40 };
    const run = await add(coverage, db, moment);
    if (run.killed) killed++;
    const acknowledged = run.lines.map(acknowledgement).filter((one) => one !== null);

    using ledger = openLedger(db);
    assert.deepEqual(ledger.check(), [], `round ${round}`);
    for (const [path, claims] of acknowledged)
      assert.equal(ledger.document(idOf(path))?.reading.claims.length, claims, `round ${round}: said to be added, and is not: ${path}`);
    const { documents, readings } = ledger.stats();
    assert.equal(readings, documents, `round ${round}`);
    assert.ok(documents >= before + acknowledged.length, `round ${round}: ${documents} documents, of which ${before} were there`);
  }
  // One that ended before it was killed is none; with most of them so, the test would show nothing.
  assert.ok(killed > KILLS / 2, `only ${killed} were killed while they ran`);

  const before = stored(db);
  const { lines } = await add(coverage, db, null);
  assert.equal(lines.length, FILES);
  assert.equal(lines.filter((line) => acknowledgement(line) !== null).length, FILES - before);
  await add(coverage, join(at, 'at-once.db'), null);
  using ledger = openLedger(db);
  using atOnce = openLedger(join(at, 'at-once.db'));
  assert.deepEqual(ledger.check(), []);
  assert.deepEqual(heldBy(ledger), heldBy(atOnce));
  assert.equal(ledger.stats().documents, FILES);
  context.diagnostic(`${killed} killed; ${before} documents were there before the last run`);
});

function stored(db: string): number {
  using ledger = openLedger(db);
  return ledger.stats().documents;
}
