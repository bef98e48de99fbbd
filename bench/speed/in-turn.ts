/** The same items read by this checkout and by another in turn, in one process: what else the machine does slows both. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Document } from '../../src/claim/document.ts';
import type { Reader } from '../../src/claim/reading.ts';
import { spent } from './measured.ts';

const CHUNK = 250; // items that one reads before it is the other's turn
const WARM_UP = 2;
const ROUNDS = 5;

/** @param against the root of another checkout @returns how many times the time of this reader the other takes: of the least times of each chunk */
export async function timesFaster(items: readonly Document[], read: Reader, against: string): Promise<number> {
  const other = await readerOf(against);
  const chunks = Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, at) => items.slice(at * CHUNK, (at + 1) * CHUNK));
  const least = chunks.map(() => ({ own: Number.POSITIVE_INFINITY, other: Number.POSITIVE_INFINITY }));
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [at, chunk] of chunks.entries()) {
      const times = least[at]!;
      // who goes first changes, as the second finds the items in the processor's cache
      for (const who of (at + round) % 2 === 0 ? (['own', 'other'] as const) : (['other', 'own'] as const)) {
        const ms = spent(() => chunk.forEach(who === 'own' ? read : other));
        if (round >= WARM_UP) times[who] = Math.min(times[who], ms);
      }
    }
  }
  const total = (who: 'own' | 'other'): number => least.reduce((sum, times) => sum + times[who], 0);
  return total('other') / total('own');
}

async function readerOf(root: string): Promise<Reader> {
  const load = (path: string) => import(pathToFileURL(resolve(root, path)).href);
  const [{ createReader }, { loadBundledCatalogue }] = await Promise.all([
    load('src/reading/reader.ts'),
    load('src/sources/bundled-catalogue.ts'),
  ]);
  return createReader(loadBundledCatalogue());
}
