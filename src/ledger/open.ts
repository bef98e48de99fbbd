/** Opens a ledger's file: tells a ledger from anything else, brings it up to date, and sets what keeps it safe. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '../failure.ts';
import { Database } from './database.ts';
import { APPLICATION_ID, MIGRATIONS } from './migrations.ts';
import { notSqlite } from './sqlite-failure.ts';

export interface OpenOptions {
  /** Opens without ever writing; the file must be there. Default false. */
  readonly readonly?: boolean;
  /** Nobody writes to it meanwhile, as to a backup: nothing is put beside it. With `readonly`. Default false. */
  readonly still?: boolean;
  /** Takes one that an older Greenlit made as it is: to be copied. With `readonly`. Default false. */
  readonly ofAnyAge?: boolean;
  /** Makes none where there is none, though it is to be written. Default false. */
  readonly isThere?: boolean;
  /** How long to wait for another process that is writing, in milliseconds. Default 10,000. */
  readonly busyMilliseconds?: number;
  /** The most that the file may grow to, in bytes; beyond it a write fails with `ledger/full`. Default: what the disk holds. */
  readonly maxBytes?: number;
}

const BUSY_MILLISECONDS = 10_000;
const PAGE_BYTES = 4096;
const HEADER_BYTES = 100; // https://www.sqlite.org/fileformat.html#the_database_header

/**
 * @param path of the file, made with its folder where missing; or `:memory:`
 * @throws {Failure} `ledger/unreadable`, `ledger/not-a-ledger`, `ledger/newer`, `ledger/read-only`, `ledger/busy`, `ledger/full`
 */
export function openDatabase(path: string, options: OpenOptions): Database {
  const readonly = options.readonly ?? false;
  const busyMilliseconds = options.busyMilliseconds ?? BUSY_MILLISECONDS;
  if (path !== ':memory:') checkPlace(path, readonly || options.isThere === true);
  const database = new Database(path, path === ':memory:' || !readonly ? path : readonlyPlace(path, options.still ?? false), {
    readonly,
    busyMilliseconds,
  });
  try {
    const version = recognise(database);
    // The system keeps the file's pages too: a larger cache of our own is no faster, and is memory that never comes back.
    database.script('PRAGMA recursive_triggers = ON; PRAGMA synchronous = FULL; PRAGMA cache_size = -4096; PRAGMA temp_store = MEMORY');
    if (readonly) {
      if (options.ofAnyAge !== true) requireCurrent(database, version);
    } else makeWritable(database, version, busyMilliseconds, options.maxBytes ?? null);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Looks at the place without opening the file: closing a second handle would drop the locks of a ledger already open here. SQLite takes a file of
 * one byte for an empty one (its `unixFileSize` says why) and writes over it, so what is too short to be a ledger is told by its size.
 */
function checkPlace(path: string, isThere: boolean): void {
  if (existsSync(path)) {
    const place = statSync(path);
    if (place.isDirectory())
      throw new Failure('ledger/not-a-ledger', `${path} is a folder, not a ledger`, { hint: `name a file, such as ${path}/greenlit.db` });
    if (place.isFile() && place.size > 0 && place.size < HEADER_BYTES) throw notSqlite(path);
    return;
  }
  if (isThere) {
    throw new Failure('ledger/unreadable', `there is no ledger at ${path}`, {
      hint: `for a first look: greenlit start (in a checkout: npm start); from your own coverage: greenlit add PATH --db ${path}`,
    });
  }
  makeFolderOf(path);
}

/** @throws {Failure} `ledger/read-only` where the folder that a ledger is to lie in is not there and cannot be made */
export function makeFolderOf(path: string): void {
  try {
    makeFolder(dirname(resolve(path)));
  } catch (cause) {
    throw new Failure('ledger/read-only', `the folder of the ledger ${path} cannot be made`, {
      hint: 'name a ledger in a folder that you may write to, with --db FILE',
      cause,
    });
  }
}

/** Level by level: below a folder that takes none, such as /proc, Node's own recursive making tries for ever. */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // another process may have made it
    if (!isFolder(folder)) throw error;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** A ledger that nobody writes can be read where nothing may be written: SQLite is told so, as it makes lock files otherwise. */
function readonlyPlace(path: string, still: boolean): string | URL {
  if (existsSync(`${path}-wal`)) return path;
  const url = pathToFileURL(resolve(path));
  url.searchParams.set('immutable', '1');
  if (still) return url;
  const probe = new Database(path, path, { readonly: true, busyMilliseconds: 0 });
  try {
    probe.number('PRAGMA application_id');
    return path;
  } catch (error) {
    if (!(error instanceof Failure) || (error.code !== 'ledger/unreadable' && error.code !== 'ledger/read-only')) throw error;
    return url;
  } finally {
    probe.close();
  }
}

/** @returns the number of migrations that the file has run; 0 for a file with nothing in it */
function recognise(database: Database): number {
  // in this order: another process may be making the ledger at this moment, and its tables are never there before its mark
  const tables = database.number('SELECT count(*) FROM sqlite_schema');
  const application = database.number('PRAGMA application_id');
  const version = database.number('PRAGMA user_version');
  if (application === 0 && tables === 0) return 0;
  if (application !== APPLICATION_ID) {
    throw new Failure('ledger/not-a-ledger', `${database.path} is an SQLite file, but not a ledger`, {
      hint: 'name another file with --db FILE; this one was not touched',
    });
  }
  if (version > MIGRATIONS.length) {
    throw new Failure(
      'ledger/newer',
      `the ledger ${database.path} was made by a newer Greenlit (version ${version} of its tables; this one knows ${MIGRATIONS.length})`,
      { hint: 'update Greenlit, or name another ledger with --db FILE; this one was not touched' },
    );
  }
  return version;
}

function requireCurrent(database: Database, version: number): void {
  if (version === MIGRATIONS.length) return;
  throw new Failure('ledger/read-only', `the ledger ${database.path} is older than this Greenlit and must be brought up to date first`, {
    hint: `this does so, and reads its documents with the new reader: greenlit reread --db ${database.path}`,
  });
}

function makeWritable(database: Database, version: number, busyMilliseconds: number, maxBytes: number | null): void {
  if (!database.writable(version, busyMilliseconds)) {
    throw new Failure('ledger/read-only', `the ledger ${database.path} cannot be written: the file or its folder is read-only`, {
      hint: 'make both the file and its folder writable, or name another ledger with --db FILE',
    });
  }
  if (maxBytes !== null) database.number(`PRAGMA max_page_count = ${Math.max(1, Math.floor(maxBytes / PAGE_BYTES))}`);
  becomeWal(database, busyMilliseconds);
  database.script('PRAGMA journal_size_limit = 67108864');
  if (version < MIGRATIONS.length) migrate(database);
}

/** The change to WAL does not wait for others by itself, so two processes that make one ledger at once must try again. */
function becomeWal(database: Database, busyMilliseconds: number): void {
  const pauseMilliseconds = 20;
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; ; waited += pauseMilliseconds) {
    try {
      database.row('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'ledger/busy' || waited >= busyMilliseconds) throw error;
      Atomics.wait(sleeper, 0, 0, pauseMilliseconds);
    }
  }
}

function migrate(database: Database): void {
  database.transaction(() => {
    // Another process may have done it while this one waited for the lock.
    const done = database.number('PRAGMA user_version');
    for (const step of MIGRATIONS.slice(done)) database.script(step);
    database.script(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}
