/** What a server is told by settings, and what follows from where it listens: loopback is trusted, all else is not. */
import { Failure } from '../../failure.ts';
import { LOOPBACK_HOSTS } from '../../web/deps.ts';
import { type Access, OPEN_ACCESS } from '../../web/guard/access.ts';
import type { Rate } from '../../web/guard/rate-limit.ts';
import { CONFIG_FILE, type Environment, SETTINGS, type SettingName } from './configuration.ts';

export const DEFAULT_HOST = '127.0.0.1';
export const DEFAULT_PORT = 4747;
const HIGHEST_PORT = 65_535;
const DEFAULT_PER_MINUTE = 600;
const LOG_FORMATS = ['text', 'json'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  readonly hosts: readonly string[] | null;
  readonly access: Access;
  readonly rate: Rate | null;
  readonly trustsProxy: boolean;
  readonly timeZone: string;
  readonly log: LogFormat;
}

/** Where a command line says other than the settings. */
type Asked = Readonly<Partial<Record<SettingName, string | null>>>;

/** @throws {Failure} `usage/invalid` */
export function serverSettings(env: Environment, asked: Asked = {}): ServerSettings {
  const text = (name: SettingName): string => asked[name] ?? env[SETTINGS[name].variable]?.trim() ?? '';
  const read = <T>(name: SettingName, otherwise: T, parse: (text: string) => T | null): T => {
    const value = text(name);
    if (value === '') return otherwise;
    const parsed = parse(value);
    if (parsed !== null) return parsed;
    const { variable, takes } = SETTINGS[name];
    const isOption = (asked[name] ?? null) !== null;
    throw new Failure('usage/invalid', `${isOption ? `--${name}` : name} is '${value}'`, {
      hint: `it takes ${takes.replaceAll('`', '')}${isOption ? '' : `; it is set by ${variable}, or in ${CONFIG_FILE}`}`,
    });
  };
  const host = text('host') || DEFAULT_HOST;
  const named = text('hosts')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const trustsProxy = read('proxy', false, parseSwitch);
  // A name or a proxy of its own says that others reach it, wherever it listens.
  const isOurs = isLoopback(host) && named.length === 0 && !trustsProxy;
  const perMinute = read('rate', isOurs ? 0 : DEFAULT_PER_MINUTE, parseWhole);
  return {
    host,
    port: read('port', DEFAULT_PORT, parsePort),
    hosts: isLoopback(host) || named.length > 0 ? [...LOOPBACK_HOSTS, ...named] : null,
    access: { reading: read('private', false, parseSwitch) ? 'token' : 'everyone', writing: isOurs ? OPEN_ACCESS.writing : 'token' },
    rate: perMinute === 0 ? null : { perMinute, burst: Math.ceil(perMinute / 2) },
    trustsProxy,
    timeZone: read('timeZone', Temporal.Now.timeZoneId(), parseTimeZone),
    log: read('log', 'text', (value) => LOG_FORMATS.find((one) => one === value) ?? null),
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

const parseWhole = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);
const parsePort = (text: string): number | null => (/^\d{1,5}$/.test(text) && Number(text) <= HIGHEST_PORT ? Number(text) : null);

const SWITCHES: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  1: true,
  false: false,
  no: false,
  off: false,
  0: false,
};
const parseSwitch = (text: string): boolean | null => (Object.hasOwn(SWITCHES, text.toLowerCase()) ? SWITCHES[text.toLowerCase()]! : null);

function parseTimeZone(text: string): string | null {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId;
  } catch {
    return null;
  }
}
