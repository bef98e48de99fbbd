/** What the commands that fit weights share: their options, and the file that they write or hold what is shipped against. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export interface FitOptions {
  readonly check: boolean; // write nothing
  readonly shared: string; // the folder of the labelled coverage beside the project
}

export function fitOptions(): FitOptions {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      shared: { type: 'string', default: fileURLToPath(new URL('../../shared/', import.meta.url)) },
    },
  });
  return values;
}

/** Writes the file; where only a check is asked for, says on standard error that it differs and sets exit code 1. */
export function keepFitted(file: URL, text: string, { check }: FitOptions): void {
  if (!check) {
    writeFileSync(file, text);
    return;
  }
  if (readFileSync(file, 'utf8') === text) return;
  process.stderr.write(`${fileURLToPath(file)} is not what the fit gives: run this without --check\n`);
  process.exitCode = 1;
}
