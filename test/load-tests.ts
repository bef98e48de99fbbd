/** Loads files of tests into one process, so that the reader and the catalogue are loaded once for all of them. docs/decisions/0016-start-up.md */
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';

export async function loadTests(patterns: readonly string[]): Promise<void> {
  // No test begins before all are loaded: some change the working directory, and a file may read from it as it is loaded.
  const loaded = Promise.withResolvers<void>();
  before(() => loaded.promise);
  for (const path of globSync(patterns).sort()) {
    try {
      await import(pathToFileURL(resolve(path)).href);
    } catch (error) {
      test(path, () => Promise.reject(error)); // a file that cannot be loaded fails by its name, and the others run
    }
  }
  loaded.resolve();
}
