/**
 * How soon `greenlit ask` has answered: wall time of fresh processes, from documents and from a ledger that has read them, beside a Node that runs
 * nothing. Another checkout is started in turn with this one, so that what else the machine does slows both.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('../../', import.meta.url));
const FOLLOWERS = resolve(HERE, '../shared/corpus/followers');
const LAUNCHER = join('bin', 'greenlit.js');
const STARTS = 15;

/** @param against the root of another checkout; null to time this one alone */
export function coldStart(against: string | null): void {
  const folder = mkdtempSync(join(tmpdir(), 'greenlit-start-'));
  const db = join(folder, 'ledger.db');
  const documents = existsSync(FOLLOWERS) ? FOLLOWERS : join(HERE, 'examples');
  const roots = against === null ? [HERE] : [HERE, resolve(against)];
  try {
    run(HERE, ['add', documents, '--db', db]);
    console.log(`node -e 0: ${told(inTurn([() => spawnSync(process.execPath, ['-e', '0'])])[0]!)}`);
    for (const [name, args] of [
      ['documents', ['ask', 'Followers', documents]],
      ['the ledger', ['ask', 'Followers', '--db', db]],
    ] as const) {
      const [own, other] = inTurn(roots.map((root) => () => run(root, args)));
      console.log(`cold start of greenlit ask, from ${name}: ${told(own!)}`);
      if (other !== undefined)
        console.log(`  in turn with ${against}: ${told(other)}; ${(median(own!) / median(other)).toFixed(2)} of it at the median`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(root: string, args: readonly string[]): void {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, LAUNCHER), ...args]);
  if (stdout.length === 0) throw new Error(`no answer from ${root}:\n${stderr}`);
}

/** Times of each in ms, ascending; each once first, so that all have their compile cache. */
function inTurn(works: readonly (() => void)[]): readonly (readonly number[])[] {
  for (const work of works) work();
  const times = works.map((): number[] => []);
  for (let round = 0; round < STARTS; round++)
    for (const [index, work] of works.entries()) {
      const from = performance.now();
      work();
      times[index]!.push(performance.now() - from);
    }
  return times.map((all) => all.sort((a, b) => a - b));
}

const median = (ascending: readonly number[]): number => ascending[ascending.length >> 1]!;

const told = (times: readonly number[]): string =>
  `median ${median(times).toFixed(0)} ms, least ${times[0]!.toFixed(0)} ms, of ${times.length}`;
