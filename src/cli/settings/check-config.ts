/** `greenlit.config.json`: levels of rules, the threshold, packs of word rules, and who signs fact checks. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { LEVELS, type Level, type Settings } from '../../check/check.ts';
import type { Rule } from '../../check/rule.ts';
import { RULES } from '../../check/rules.ts';
import { brokenExample, RulePack, ruleOf } from '../../check/word-rule.ts';
import { SEVERITIES } from '../../claim/words.ts';
import { Failure } from '../../failure.ts';
import { nearest } from '../usage/nearest.ts';
import { CONFIG_FILE } from './configuration.ts';
import type { PARTS_OF_CHECKS } from './configuration-file.ts';

/** From which severity on a finding ends the command with 1, worst first. */
export const THRESHOLDS = [...SEVERITIES, 'never'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

const levelNames = Object.keys(LEVELS) as [Level, ...Level[]];

const ConfigFile = z.strictObject({
  $schema: z.string().optional(),
  settings: z.unknown().optional(), // the program's own, which configuration.ts reads
  rules: z.record(z.string(), z.enum(levelNames)).default({}),
  failOn: z.enum(THRESHOLDS).default('error'),
  packs: z.array(z.union([z.string(), RulePack])).default([]),
  reviewer: z
    .strictObject({ name: z.string().min(1), url: z.url().nullable().default(null) })
    .nullable()
    .default(null),
} satisfies Record<'settings' | (typeof PARTS_OF_CHECKS)[number], z.ZodType>);

const NOTHING_SET = ConfigFile.parse({});
const HERE = '.';

export interface CheckConfig {
  readonly settings: Settings;
  readonly failOn: Threshold;
  /** Those of the desk, then those of packs. */
  readonly rules: readonly Rule[];
  /** Who publishes fact checks; null where the configuration names nobody. */
  readonly reviewer: { readonly name: string; readonly url: string | null } | null;
}

/**
 * @param path as named by the user; null for the file of the usual name in the current folder, if there is one
 * @throws {Failure} `input/missing` or `usage/invalid`
 */
export function loadCheckConfig(path: string | null): CheckConfig {
  const file = path ?? (existsSync(CONFIG_FILE) ? CONFIG_FILE : null);
  return file === null ? configOf(NOTHING_SET, HERE) : configOf(readAs(ConfigFile, file), dirname(file));
}

/** @throws {Failure} `usage/invalid` where an entry is no ID=LEVEL, or no such rule is there */
export function withLevels(config: CheckConfig, given: readonly string[]): CheckConfig {
  const settings = Object.fromEntries(given.map(parseLevel));
  refuseUnknown(Object.keys(settings), config.rules, '--rule');
  return { ...config, settings: { ...config.settings, ...settings } };
}

function parseLevel(entry: string): [string, Level] {
  const [id = '', level = ''] = entry.split('=');
  if (id !== '' && Object.hasOwn(LEVELS, level)) return [id, level as Level];
  throw new Failure('usage/invalid', `--rule ${entry} sets no rule to a level`, {
    hint: `write it as ID=LEVEL, such as headline/no-answer=warn; levels are ${levelNames.join(', ')}`,
  });
}

function configOf({ rules: settings, failOn, packs, reviewer }: z.infer<typeof ConfigFile>, folder: string): CheckConfig {
  const own = packs.flatMap((pack) => rulesOf(typeof pack === 'string' ? readAs(RulePack, resolve(folder, pack)) : pack));
  const rules = [...RULES, ...own];
  const twice = rules.find(({ id }, index) => rules.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined)
    throw new Failure('usage/invalid', `two rules are called ${twice.id}`, { hint: 'give the rule of the pack another id' });
  refuseUnknown(Object.keys(settings), rules, CONFIG_FILE);
  return { settings, failOn, rules, reviewer };
}

/** @throws {Failure} `usage/invalid` where a rule does not do what its own examples say */
function rulesOf({ name, rules }: RulePack): readonly Rule[] {
  for (const rule of rules) {
    const broken = brokenExample(rule);
    if (broken !== null)
      throw new Failure('usage/invalid', `${rule.id} of the pack ${name} should ${broken.should} ‘${broken.text}’ and does not`, {
        hint: 'correct the words of the rule, or the example',
      });
  }
  return rules.map(ruleOf);
}

function refuseUnknown(ids: readonly string[], rules: readonly Rule[], where: string): void {
  const known = rules.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const meant = nearest(unknown, known);
  throw new Failure('usage/invalid', `there is no rule ${unknown}, which ${where} sets`, {
    hint: `${meant === null ? '' : `did you mean ${meant}? `}greenlit check --rules lists them`,
  });
}

function readAs<T extends z.ZodType>(schema: T, file: string): z.infer<T> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Failure('input/missing', `${file} cannot be read`, {
      hint: 'check the path; packs are named from the folder of the configuration',
      cause,
    });
  }
  const parsed = schema.safeParse(parseJson(text, file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
  throw new Failure('usage/invalid', `${file}${place}: ${issue?.message ?? 'not what it should hold'}`, {
    hint: 'docs/editors.md shows what a configuration and a pack may hold',
  });
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Failure('usage/invalid', `${file} is no JSON: ${(cause as Error).message}`, {
      hint: 'correct it where the message points',
      cause,
    });
  }
}
