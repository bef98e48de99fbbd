/** A connection to the ledger's file: statements kept ready, whole transactions, and errors that say what to do. */
import { backup, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Failure, type FailureCode } from '../failure.ts';
import { resultCode, sqliteFailure } from './sqlite-failure.ts';

export type Row = Readonly<Record<string, string | number | null>>;
export type Parameters = readonly SQLInputValue[];

/** Why a write that can wait is left for another time. */
const PUT_OFF: ReadonlySet<FailureCode> = new Set(['ledger/busy', 'ledger/full', 'ledger/read-only']);

export class Database {
  readonly path: string;
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #forget: (() => void) | null = null;
  readonly #busyMilliseconds: number;

  /** @param place what SQLite opens: a path, a `file:` URL, or `:memory:` */
  constructor(path: string, place: string | URL, options: { readonly readonly: boolean; readonly busyMilliseconds: number }) {
    this.path = path;
    this.#busyMilliseconds = options.busyMilliseconds;
    this.#connection = this.#translated(
      () => new DatabaseSync(place, { readOnly: options.readonly, timeout: options.busyMilliseconds, enableForeignKeyConstraints: true }),
    );
  }

  /** Runs statements that give nothing back. */
  script(sql: string): void {
    this.#translated(() => this.#connection.exec(sql));
  }

  /** @returns the row id of the inserted row */
  insert(sql: string, ...parameters: Parameters): number {
    return this.#translated(() => Number(this.#statement(sql).run(...parameters).lastInsertRowid));
  }

  row(sql: string, ...parameters: Parameters): Row | null {
    return this.#translated(() => (this.#statement(sql).get(...parameters) as Row | undefined) ?? null);
  }

  rows(sql: string, ...parameters: Parameters): readonly Row[] {
    return this.#translated(() => this.#statement(sql).all(...parameters) as Row[]);
  }

  number(sql: string, ...parameters: Parameters): number {
    const row = this.row(sql, ...parameters);
    return row === null ? 0 : Number(Object.values(row)[0]);
  }

  /** Calls `forget` after a transaction that did not hold, so that nothing kept in memory speaks of rows that are gone. */
  onRollback(forget: () => void): void {
    this.#forget = forget;
  }

  /** All of `work` or none of it. The write lock is taken at the start, so two writers wait for each other rather than fail halfway. */
  transaction<T>(work: () => T): T {
    this.script('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.script('COMMIT');
      return result;
    } catch (error) {
      // A full disk has already rolled back by itself.
      if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
      this.#forget?.();
      throw error;
    }
  }

  /** A transaction that waits for nobody. @returns false, with nothing done, where another process writes or nothing can be written */
  attempt(work: () => void): boolean {
    this.script('PRAGMA busy_timeout = 0');
    try {
      this.transaction(work);
      return true;
    } catch (error) {
      if (error instanceof Failure && PUT_OFF.has(error.code)) return false;
      throw error;
    } finally {
      this.script(`PRAGMA busy_timeout = ${this.#busyMilliseconds}`);
    }
  }

  /**
   * True where the file takes writes; also true where another process is writing at this moment.
   * @param version the file's `user_version`
   */
  writable(version: number, busyMilliseconds: number): boolean {
    this.#connection.exec('PRAGMA busy_timeout = 0');
    try {
      // On a read-only file the lock is granted; only a write, here of nothing new and taken back, is refused.
      this.#connection.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${version}; ROLLBACK`);
      return true;
    } catch (error) {
      const code = resultCode(error);
      if (code === 5 || code === 6) return true;
      if (code === 8 || code === 14 || code === 3) return false;
      throw sqliteFailure(error, this.path);
    } finally {
      if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
      this.#connection.exec(`PRAGMA busy_timeout = ${busyMilliseconds}`);
    }
  }

  /** @returns false where the signal was aborted before the copy was whole */
  async backup(to: string, signal: AbortSignal): Promise<boolean> {
    try {
      signal.throwIfAborted(); // a small one is copied in one step, and nothing is asked on the way
      await backup(this.#connection, to, { progress: () => signal.throwIfAborted() });
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      throw sqliteFailure(error, to);
    }
  }

  close(): void {
    if (!this.#connection.isOpen) return;
    this.#statements.clear();
    this.#connection.close();
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #translated<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw sqliteFailure(error, this.path);
    }
  }
}
