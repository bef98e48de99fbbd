/** The catalogue that comes with Greenlit, read from its files once a process. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseCatalogue } from '../catalogue/bundled.ts';
import { buildCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import type { CatalogueEntry } from '../catalogue/entry.ts';
import { Failure } from '../failure.ts';

const FOLDER = new URL('../catalogue/data/', import.meta.url);
let cached: Catalogue | null = null;

/** @throws {Failure} `input/unreadable` where the installation lacks its data files */
export function loadBundledCatalogue(): Catalogue {
  cached ??= buildCatalogue(bundledEntries());
  return cached;
}

/** The bundled series alone, for merging with imported ones before one catalogue is built of both. */
export function bundledEntries(): CatalogueEntry[] {
  try {
    const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
    return parseCatalogue(...names.sort().map((name) => readFileSync(new URL(name, FOLDER), 'utf8')));
  } catch (cause) {
    throw new Failure('input/unreadable', `cannot read the bundled catalogue in ${FOLDER.pathname}`, { hint: 'reinstall Greenlit', cause });
  }
}
