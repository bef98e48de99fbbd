/** The tests of the core in one process, so that the reader and the catalogue are loaded once for all of them. docs/decisions/0016-start-up.md */
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { CORE_TESTS } from './folders.ts';

for (const path of globSync(CORE_TESTS).sort()) {
  try {
    await import(pathToFileURL(resolve(path)).href);
  } catch (error) {
    test(path, () => Promise.reject(error)); // a file that cannot be loaded fails by its name, and the others run
  }
}
