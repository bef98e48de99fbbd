/** The command line to values: `node:util` splits it, this says what is wrong with it and what was meant. */
import { parseArgs } from 'node:util';
import { Failure } from '../../failure.ts';
import type { Arguments, Command, Option } from '../command.ts';
import { nearest } from './nearest.ts';

/** Options that every command takes. */
export const COMMON: readonly Option[] = [{ name: 'help', short: 'h', says: 'show this help' }];

/**
 * @param argv what follows the command's name
 * @throws {Failure} `usage/unknown`, `usage/missing` or `usage/invalid`
 */
export function parseArguments(name: string, command: Pick<Command, 'options' | 'isBare'>, argv: readonly string[]): Arguments {
  const options = [...command.options, ...COMMON];
  const { tokens } = parseArgs({ args: [...argv], options: Object.fromEntries(options.map(describe)), strict: false, tokens: true });
  const positionals: string[] = [];
  const given = new Map<string, string[]>();
  const see = `see greenlit ${name} --help`;
  for (const token of tokens) {
    if (token.kind === 'positional' && command.isBare === true)
      throw new Failure('usage/invalid', `greenlit ${name} takes options alone, but was given '${token.value}'`, { hint: see });
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find((one) => one.name === token.name);
    if (option === undefined) throw unknown(token.rawName, options, see);
    if (option.value === undefined && token.value !== undefined)
      throw new Failure('usage/invalid', `${token.rawName} takes no value, but was given '${token.value}'`, { hint: see });
    if (option.value !== undefined && (token.value === undefined || (!token.inlineValue && looksLikeOption(token.value, options))))
      throw new Failure('usage/missing', `${token.rawName} needs a value: ${token.rawName} ${option.value}`, { hint: see });
    const values = given.get(option.name) ?? [];
    if (values.length > 0 && option.value !== undefined && option.many !== true)
      throw new Failure('usage/invalid', `${token.rawName} was given twice`, { hint: see });
    given.set(option.name, [...values, token.value ?? '']);
  }
  return values(positionals, given);
}

function describe(option: Option): [string, { type: 'string' | 'boolean'; multiple: boolean; short?: string }] {
  const type = option.value === undefined ? 'boolean' : 'string';
  return [option.name, { type, multiple: true, ...(option.short === undefined ? {} : { short: option.short }) }];
}

function looksLikeOption(text: string, options: readonly Option[]): boolean {
  return text.startsWith('--') && options.some((one) => `--${one.name}` === text);
}

function unknown(raw: string, options: readonly Option[], see: string): Failure {
  const meant = nearest(
    raw,
    options.map((one) => `--${one.name}`),
  );
  return new Failure('usage/unknown', `there is no option ${raw}`, { hint: meant === null ? see : `did you mean ${meant}? ${see}` });
}

function values(positionals: readonly string[], given: ReadonlyMap<string, readonly string[]>): Arguments {
  const text = (name: string) => given.get(name)?.at(-1) ?? null;
  return {
    positionals,
    has: (name) => given.has(name),
    text,
    all: (name) => given.get(name) ?? [],
    integer(name, least) {
      const value = text(name);
      if (value === null) return null;
      if (/^\d{1,15}$/.test(value) && Number(value) >= least) return Number(value);
      throw new Failure('usage/invalid', `--${name} is '${value}'`, { hint: `give a whole number, ${least} or more` });
    },
    day(name) {
      const value = text(name);
      return value === null ? null : parseDay(name, value);
    },
  };
}

function parseDay(name: string, value: string): Temporal.PlainDate {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return Temporal.PlainDate.from(value, { overflow: 'reject' });
  } catch {
    // falls through to the one message: 2026-02-30 is as wrong as 'yesterday'
  }
  throw new Failure('date/invalid', `--${name} is '${value}', which is no day`, {
    hint: 'give a day as YEAR-MONTH-DAY, such as 2020-03-15',
  });
}
