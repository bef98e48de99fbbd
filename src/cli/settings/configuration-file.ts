/** The settings in `greenlit.config.json`. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Failure } from '../../failure.ts';

const Value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
/** The file has more than settings: what the checks take from it is theirs. */
const File = z.looseObject({ settings: z.record(z.string(), Value).default({}) });

/** @throws {Failure} `usage/invalid` */
export function readSettings(path: string): Readonly<Record<string, z.infer<typeof Value>>> {
  try {
    return File.parse(JSON.parse(readFileSync(path, 'utf8'))).settings;
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : (cause as Error).message;
    throw new Failure('usage/invalid', `${path} cannot be read: ${why}`, { hint: 'docs/configuration.md shows what it may hold', cause });
  }
}
