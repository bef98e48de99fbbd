/** Every setting, once: its environment variable, its name in the file, what it is without either. The environment wins. */
import { existsSync } from 'node:fs';
import { Failure } from '../../failure.ts';
import { nearest } from '../usage/nearest.ts';

export const CONFIG_FILE = 'greenlit.config.json';

interface Setting {
  readonly variable: string;
  readonly takes: string; // such as 'a port'
  readonly otherwise: string; // what it is where nobody says, in words
  readonly says: string;
}

/** By their names in the file, in the order of the documentation. */
export const SETTINGS = {
  db: { variable: 'GREENLIT_DB', takes: 'a path', otherwise: '`.greenlit/ledger.db`', says: 'The ledger.' },
  catalogue: {
    variable: 'GREENLIT_CATALOGUE',
    takes: 'a path',
    otherwise: '`.greenlit/catalogue.ndjson`',
    says: 'The series that were imported.',
  },
  host: {
    variable: 'GREENLIT_HOST',
    takes: 'an address',
    otherwise: '`127.0.0.1`',
    says: 'Where the server listens; `0.0.0.0` for every address of the machine.',
  },
  port: { variable: 'GREENLIT_PORT', takes: '0 to 65535', otherwise: '`4747`', says: 'At which port; 0 for any that is free.' },
  hosts: {
    variable: 'GREENLIT_HOSTS',
    takes: 'names, with commas between them',
    otherwise: 'loopback’s names on loopback, else any',
    says: 'The names by which the server may be called. A page of another name that leads here is refused.',
  },
  timeZone: {
    variable: 'GREENLIT_TIME_ZONE',
    takes: 'a name such as `Europe/Berlin`',
    otherwise: 'the machine’s, which `TZ` sets',
    says: 'Whose calendar says what day it is.',
  },
  private: {
    variable: 'GREENLIT_PRIVATE',
    takes: '`true` or `false`',
    otherwise: '`false`',
    says: 'Whether reading needs a token too.',
  },
  rate: {
    variable: 'GREENLIT_RATE',
    takes: 'a whole number',
    otherwise: '600 beyond loopback, else 0',
    says: 'Requests that one address may make in a minute; what is posted counts ten times. 0 for no limit.',
  },
  proxy: {
    variable: 'GREENLIT_PROXY',
    takes: '`true` or `false`',
    otherwise: '`false`',
    says: 'Whether a proxy of your own stands before the server: then `X-Forwarded-For` says who asks.',
  },
  log: {
    variable: 'GREENLIT_LOG',
    takes: '`text` or `json`',
    otherwise: '`text`',
    says: 'How the server logs on standard error: lines for people, or a JSON object a line with every request.',
  },
} as const satisfies Readonly<Record<string, Setting>>;
export type SettingName = keyof typeof SETTINGS;
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the file is, if not here. */
export const CONFIG_VARIABLE = 'GREENLIT_CONFIG';

/**
 * The environment with what the file sets put where the environment says nothing.
 * @throws {Failure} `input/missing`, `usage/invalid`, `usage/unknown`
 */
export async function configured(env: Environment): Promise<Environment> {
  const named = env[CONFIG_VARIABLE] || null;
  const path = named ?? CONFIG_FILE;
  if (!existsSync(path)) {
    if (named === null) return env;
    throw new Failure('input/missing', `there is no ${path}, which ${CONFIG_VARIABLE} names`, {
      hint: 'write it, or leave the variable out',
    });
  }
  const { readSettings } = await import('./configuration-file.ts'); // few have one, and reading it takes the schemas
  const fromFile: Record<string, string> = {};
  for (const [name, value] of Object.entries(readSettings(path))) fromFile[variableOf(name, path)] = String(value);
  const given = Object.entries(env).filter(([, value]) => value !== undefined && value !== '');
  return { ...fromFile, ...Object.fromEntries(given) };
}

/** Variables that begin as the program's own and are none of them, such as a slip of the pen, each with what was meant. */
export function unheardOf(env: Environment): readonly string[] {
  const known = [CONFIG_VARIABLE, ...Object.values(SETTINGS).map(({ variable }) => variable)];
  return Object.keys(env)
    .filter((name) => name.startsWith('GREENLIT_') && !known.includes(name))
    .map((name) => {
      const meant = nearest(name, known);
      return `${name} sets nothing${meant === null ? '' : `; did you mean ${meant}?`}`;
    });
}

function variableOf(name: string, path: string): string {
  if (Object.hasOwn(SETTINGS, name)) return SETTINGS[name as SettingName].variable;
  const meant = nearest(name, Object.keys(SETTINGS));
  throw new Failure('usage/unknown', `${path} sets '${name}', which is no setting`, {
    hint: meant === null ? 'docs/configuration.md lists them' : `did you mean '${meant}'?`,
  });
}
