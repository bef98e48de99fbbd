/** Options that several commands share, and what they mean. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Arguments, Option } from '../command.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Terminal } from '../terminal/terminal.ts';

export const JSON_OPTION: Option = { name: 'json', says: 'print data as JSON' };
export const DB_OPTION: Option = { name: 'db', value: 'FILE', says: 'the ledger; default $GREENLIT_DB, or .greenlit/ledger.db' };
export const AS_OF_OPTION: Option = {
  name: 'as-of',
  value: 'DATE',
  says: 'answer as of the end of that day, such as 2020-03-15; default today',
};
export const SEASON_OPTION: Option = { name: 'season', value: 'N', says: 'this season only' };
export const JOBS_OPTION: Option = { name: 'jobs', short: 'j', value: 'N', says: 'read with so many workers; default one a core' };
export const DATA_OPTION: Option = { name: 'data', value: 'FOLDER', says: 'the data, as docs/model.md names it' };
export const PRIVATE_OPTION: Option = { name: 'allow-private', says: 'fetch pages on loopback and private networks too' };

/** What to read, of the arguments from the first on. */
export function inputsOf(args: Arguments, first = 0): Inputs {
  return { paths: args.positionals.slice(first), allowPrivate: args.has(PRIVATE_OPTION.name) };
}

/** Where the ledger is. */
export function ledgerPath(args: Arguments, terminal: Pick<Terminal, 'env'>): string {
  return args.text('db') ?? (terminal.env['GREENLIT_DB'] || join('.greenlit', 'ledger.db'));
}

/** The ledger where one is named or lies in its usual place; null where there is none, for commands that can do without. */
export function ledgerAtHand<L>(args: Arguments, terminal: Pick<Terminal, 'env'>, open: (path: string) => L): L | null {
  const path = ledgerPath(args, terminal);
  return args.has('db') || existsSync(path) ? open(path) : null;
}

/** The day asked about: as given, or today by the machine's own calendar. */
export function dayAsked(args: Arguments, terminal: Pick<Terminal, 'now'>): Temporal.PlainDate {
  return args.day('as-of') ?? today(terminal);
}

export function today(terminal: Pick<Terminal, 'now'>): Temporal.PlainDate {
  return terminal.now().toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate();
}
