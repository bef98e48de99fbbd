/** Which state of the ledger this is, told so cheaply that every request can ask. */
import type { Database } from './database.ts';

/** How long it may take until the writing of others is noticed: to look takes a lock and ten times as long as all else. */
const LOOK_MILLISECONDS = 20;

export class Version {
  readonly #database: Database;
  #others = 0; // counts what other connections have committed
  #looked = Number.NEGATIVE_INFINITY;

  constructor(database: Database) {
    this.#database = database;
  }

  now(): string {
    return performance.now() - this.#looked >= LOOK_MILLISECONDS ? this.exact() : this.#told();
  }

  /** The same, with what others have written up to this moment. */
  exact(): string {
    this.#others = this.#database.number('PRAGMA data_version');
    this.#looked = performance.now();
    return this.#told();
  }

  #told(): string {
    return `${this.#others} ${this.#database.number('SELECT total_changes()')}`;
  }
}
