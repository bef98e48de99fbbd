/** The catalogue that commands read by: the bundled series, and those that `greenlit catalogue import` brought. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import type { CatalogueEntry } from '../catalogue/entry.ts';
import { mergeEntries } from '../catalogue/merge.ts';
import { Failure } from '../failure.ts';
import { bundledEntries, loadBundledCatalogue } from '../sources/bundled-catalogue.ts';

type Env = Readonly<Record<string, string | undefined>>;

let cached: { readonly path: string; readonly catalogue: Catalogue } | null = null;

/** Where imported series are kept, a line of JSON each. */
export const importedPath = (env: Env): string => env['GREENLIT_CATALOGUE'] || join('.greenlit', 'catalogue.ndjson');

/** @throws {Failure} `input/rejected` where the imported series cannot be read */
export function loadCatalogue(env: Env): Catalogue {
  const path = importedPath(env);
  if (!existsSync(path)) return loadBundledCatalogue();
  if (cached?.path !== path) cached = { path, catalogue: buildCatalogue(mergeEntries(bundledEntries(), importedEntries(path))) };
  return cached.catalogue;
}

/** The imported series alone; none where nothing was imported. */
export function importedEntries(path: string): CatalogueEntry[] {
  if (!existsSync(path)) return [];
  try {
    const lines = readFileSync(path, 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as CatalogueEntry);
  } catch (cause) {
    throw new Failure('input/rejected', `the imported series in ${path} are damaged`, {
      hint: 'delete the file and import them again',
      cause,
    });
  }
}

/** Whole or not at all: under another name until it is written. */
export function keepEntries(path: string, entries: readonly CatalogueEntry[]): void {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.partial`;
  writeFileSync(partial, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  renameSync(partial, path);
}
