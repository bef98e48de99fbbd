/**
 * Kills an import at random moments, many times: what was acknowledged is in the ledger, whole, and nothing is there by half. The command that
 * imports is killed in `kill-add.test.ts`.
 * The moments are drawn from a seed; what the kill then hits is the machine's doing, and the test holds for all of it.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { seededRandom } from '../src/forecast/score/bootstrap.ts';
import { type Ledger, openLedger } from '../src/ledger/ledger.ts';
import { madeUp, madeUpDocument } from '../src/ledger/made-up.ts';

const KILLS = 25;
const DOCUMENTS = 1500;
const CLAIMS_EACH = 8;
/** Every so many kills the ledger is made anew, so that its making is hit too. */
const KILLS_A_LEDGER = 5;
const SEED = 20200227;

const folder = mkdtempSync(join(tmpdir(), 'greenlit-kill-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const CACHE = new URL('compile-cache.js', import.meta.url).href;
const source = (path: string): string => JSON.stringify(new URL(`../src/ledger/${path}`, import.meta.url).href);

/** Adds every document from the first on, and prints the ids of each commit once it is done: first one by one, then in batches. */
const IMPORT = `
  const { writeSync } = await import('node:fs');
  const { openLedger } = await import(${source('ledger.ts')});
  const { madeUp } = await import(${source('made-up.ts')});
  const [path, count, singles] = [process.argv[1], Number(process.argv[2]), Number(process.argv[3])];
  const at = { learned: '2024-03-01T12:00:00Z', reader: 'first' };
  writeSync(1, 'begun\\n');
  const ledger = openLedger(path);
  const stored = ledger.stats().documents;
  let number = 0;
  for (; number < Math.min(count, stored + singles); number++) {
    const { document, reading } = madeUp(number);
    if (ledger.add(document, reading, at) === 'added') writeSync(1, document.id + '\\n');
  }
  const rest = function* () { for (; number < count; number++) yield madeUp(number); };
  for (const batch of ledger.addAll(rest(), at)) writeSync(1, batch.filter((each) => each.outcome === 'added').map((each) => each.id + '\\n').join(''));
  ledger.close();
`;

interface Run {
  readonly acknowledged: readonly string[];
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** @param killAfter acknowledgements to wait for, then milliseconds; null lets the import end */
async function runImport(
  path: string,
  singles: number,
  killAfter: { acknowledgements: number; milliseconds: number } | null,
): Promise<Run> {
  const args = ['--import', CACHE, '--input-type=module', '-e', IMPORT, path, String(DOCUMENTS), String(singles)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const acknowledged: string[] = [];
  let pending = killAfter;
  const kill = async (milliseconds: number): Promise<void> => {
    await sleep(milliseconds);
    child.kill('SIGKILL');
  };
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.length === 64) acknowledged.push(line);
    if (pending === null || acknowledged.length < pending.acknowledgements) continue;
    void kill(pending.milliseconds);
    pending = null;
  }
  const [exit, signal] = (await ended) as [number | null, NodeJS.Signals | null];
  return { acknowledged, exit, signal };
}

/** Compares documents of the ledger after a cursor with what the import was given. @returns their ids */
function compare(ledger: Ledger, after = 0): readonly string[] {
  const compared: string[] = [];
  for (const { document, reading } of ledger.documents({ after })) {
    const expected = madeUp(Number(/\d+/.exec(document.name ?? '')?.[0]));
    assert.deepEqual(document, expected.document);
    assert.deepEqual(reading, expected.reading);
    compared.push(document.id);
  }
  return compared;
}

test(`${KILLS} kills lose nothing that was acknowledged and leave nothing by half`, async (t) => {
  const random = seededRandom(SEED);
  const acknowledged = new Set<string>();
  let path = '';
  let cursor = 0; // documents are numbered without gaps, so it is their number too
  let killed = 0;
  let unacknowledged = 0;
  for (let round = 0; round < KILLS; round++) {
    if (round % KILLS_A_LEDGER === 0) {
      path = join(folder, `${round}.db`);
      acknowledged.clear();
      cursor = 0;
    }
    const acknowledgements = random() < 0.2 ? 0 : Math.floor(random() * 250);
    const run = await runImport(path, Math.floor(random() * 120), { acknowledgements, milliseconds: random() * 30 });
    if (run.signal === 'SIGKILL') killed++;
    for (const id of run.acknowledged) acknowledged.add(id);

    using ledger = openLedger(path);
    assert.deepEqual(ledger.check(), [], `round ${round}`);
    for (const id of acknowledged) assert.equal(ledger.has(id), true, `round ${round}: acknowledged and lost: ${id}`);
    const { documents, readings, claims } = ledger.stats();
    assert.deepEqual([readings, claims], [documents, documents * CLAIMS_EACH], `round ${round}`);
    unacknowledged += documents - acknowledged.size;
    // A kill between a commit and its acknowledgement leaves documents that nobody was told of; they are whole, and known from now on.
    for (const id of compare(ledger, cursor)) acknowledged.add(id);
    assert.equal(acknowledged.size, documents, `round ${round}`);
    cursor = documents;
  }
  // An import may come to its end before it is killed, on a fast machine; one in all would test nothing.
  assert.equal(killed > KILLS / 2, true, `only ${killed} imports were killed while they ran`);
  t.diagnostic(`${killed} killed; ${unacknowledged} documents were committed and not yet acknowledged`);

  const last = await runImport(path, 100, null);
  assert.deepEqual([last.exit, last.signal], [0, null]);
  using ledger = openLedger(path);
  assert.deepEqual(ledger.check(), []);
  assert.equal(compare(ledger).length, DOCUMENTS);
  assert.deepEqual([ledger.stats().documents, ledger.stats().claims], [DOCUMENTS, DOCUMENTS * CLAIMS_EACH]);
  const words = (number: number): number => ledger.search(`"of report ${number}"`, 50).length;
  assert.deepEqual([0, 123, DOCUMENTS - 1].map(words), [CLAIMS_EACH, CLAIMS_EACH, CLAIMS_EACH]);
  assert.equal(ledger.has(madeUpDocument(DOCUMENTS).id), false);
});
