/**
 * `greenlit add` into a new ledger on the disk: documents parsed, read, looked over by the desk, written and made to stay, and their verdicts
 * worked out. Once as a command of its own, start included, and in this process, where the reader is warm.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runHere } from '../../test/run-here.ts';
import { perSecond } from './measured.ts';
import { hasData, newsLines } from './texts.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MANY = 3000; // news items
const ROUNDS = 3; // of the larger
const FEW_ROUNDS = 15; // of a few documents

export async function adding(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'greenlit-add-'));
  try {
    await added('examples', join(ROOT, 'examples'), folder, FEW_ROUNDS);
    if (!hasData) return;
    const news = join(folder, 'news.ndjson');
    writeFileSync(news, newsLines(MANY).join('\n'));
    await added(`${MANY} news items`, news, folder, ROUNDS);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function added(name: string, path: string, folder: string, rounds: number): Promise<void> {
  const times: Record<'here' | 'command', number[]> = { here: [], command: [] };
  let documents = 0;
  for (let round = 0; round <= rounds; round++) {
    const [here, there] = [join(folder, `${name}-${round}.db`), join(folder, `${name}-${round}-command.db`)];
    const start = performance.now();
    const { out } = await runHere(['add', path, '--db', here]);
    const between = performance.now();
    spawnSync(process.execPath, [join(ROOT, 'bin', 'greenlit.js'), 'add', path, '--db', there]);
    const end = performance.now();
    documents = out.match(/^added /gm)?.length ?? 0;
    if (round === 0) continue; // until the engine has compiled
    times.here.push(between - start);
    times.command.push(end - between);
  }
  const told = (all: readonly number[]): string => {
    const ascending = all.toSorted((a, b) => a - b);
    const [least, median] = [ascending[0]!, ascending[ascending.length >> 1]!];
    return `${perSecond(documents, least)} documents a second at best, ${perSecond(documents, median)} at the median (${(median / 1000).toFixed(2)} s)`;
  };
  console.log(`read and added, ${name}, ${documents} documents, wall time of ${rounds} new ledgers: ${told(times.here)}`);
  console.log(`  as a command of its own: ${told(times.command)}`);
}
