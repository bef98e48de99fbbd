/** What SQLite's result codes mean to someone who keeps a ledger. */
import { Failure, type FailureCode } from '../failure.ts';

interface Meaning {
  readonly code: FailureCode;
  readonly what: (path: string) => string;
  readonly hint: string;
}

const LOCKED: Meaning = {
  code: 'ledger/busy',
  what: (path) => `the ledger ${path} is being written by another process, and stayed so for longer than we wait`,
  hint: 'try again when the other import has finished; nothing was lost',
};

const READ_ONLY: Meaning = {
  code: 'ledger/read-only',
  what: (path) => `the ledger ${path} cannot be written: the file or its folder is read-only`,
  hint: 'make both the file and its folder writable, or name another ledger with --db FILE',
};

const NOT_SQLITE: Meaning = {
  code: 'ledger/not-a-ledger',
  what: (path) => `${path} is not a ledger: it is not an SQLite file`,
  hint: 'name another file with --db FILE; this one was not touched',
};

/** By primary result code. @see https://www.sqlite.org/rescode.html */
const MEANINGS: Readonly<Record<number, Meaning>> = {
  3: READ_ONLY,
  5: LOCKED,
  6: LOCKED,
  8: READ_ONLY,
  10: {
    code: 'ledger/unreadable',
    what: (path) => `the disk failed while reading or writing the ledger ${path}`,
    hint: 'check the disk; what was acknowledged before is on it',
  },
  11: {
    code: 'ledger/unreadable',
    what: (path) => `the ledger ${path} is damaged`,
    hint: 'restore a backup, or move the file away and add the documents again',
  },
  13: {
    code: 'ledger/full',
    what: (path) => `there is no room left for the ledger ${path}`,
    hint: 'free some disk space and run the same command again: what was acknowledged is kept, and known documents are skipped',
  },
  14: {
    code: 'ledger/unreadable',
    what: (path) => `the ledger ${path} cannot be opened`,
    hint: 'check that its folder exists and may be read and written, or name another ledger with --db FILE',
  },
  26: NOT_SQLITE,
};

/** The primary SQLite result code of an error; null where it is not SQLite's. */
export function resultCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode & 0xff;
}

/** The Failure that says what an error of SQLite means; any other error comes back as it is. */
export function sqliteFailure(error: unknown, path: string): unknown {
  const code = resultCode(error);
  const meaning = code === null ? undefined : MEANINGS[code];
  return meaning === undefined ? error : failureOf(meaning, path, error);
}

/** What SQLite says of a file that is none of its own, for one that it is not asked about. */
export const notSqlite = (path: string): Failure => failureOf(NOT_SQLITE, path);

const failureOf = ({ code, what, hint }: Meaning, path: string, cause?: unknown): Failure => new Failure(code, what(path), { hint, cause });
