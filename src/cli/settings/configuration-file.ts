/** The settings in `greenlit.config.json`. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Failure } from '../../failure.ts';
import { nearest } from '../usage/nearest.ts';
import { SETTINGS } from './configuration.ts';

const Value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
/** The file has more than settings: what the checks take from it is theirs, and `check-config.ts` reads it. */
export const PARTS_OF_CHECKS = ['$schema', 'rules', 'failOn', 'packs', 'reviewer'] as const;
const PARTS: ReadonlySet<string> = new Set(['settings', ...PARTS_OF_CHECKS]);
const File = z.looseObject({ settings: z.record(z.string(), Value).default({}) });

/** @throws {Failure} `usage/invalid`, `usage/unknown` where something else stands in it: a setting beside the others would go unheard */
export function readSettings(path: string): Readonly<Record<string, z.infer<typeof Value>>> {
  const { settings, ...others } = parsedFile(path);
  const stray = Object.keys(others).find((name) => !PARTS.has(name));
  if (stray === undefined) return settings;
  const meant = Object.hasOwn(SETTINGS, stray) ? null : nearest(stray, [...PARTS]);
  throw new Failure('usage/unknown', `${path}: '${stray}' is no part of it`, {
    hint: meant === null ? 'a setting stands under "settings": { "settings": { "port": 8080 } }' : `did you mean '${meant}'?`,
  });
}

function parsedFile(path: string): z.infer<typeof File> {
  try {
    return File.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : (cause as Error).message;
    throw new Failure('usage/invalid', `${path} cannot be read: ${why}`, { hint: 'docs/configuration.md shows what it may hold', cause });
  }
}
