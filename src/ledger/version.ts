/** Which state of the ledger this is, told so cheaply that every request can ask. */
import type { Database } from './database.ts';

/** How long it may take until the writing of others is noticed: to look takes a lock and ten times as long as all else. */
const LOOK_MILLISECONDS = 20;

export class Version {
  readonly #database: Database;
  #others = 0; // counts what other connections have committed
  #looked = Number.NEGATIVE_INFINITY;
  #unnoticed = 0; // rows of our own that are no news

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

  /** @param work writes what follows from what is on record, so that whoever looked before has lost nothing */
  unchanged<T>(work: () => T): T {
    const before = this.#written();
    try {
      return work();
    } finally {
      this.#unnoticed += this.#written() - before;
    }
  }

  #told(): string {
    return `${this.#others} ${this.#written() - this.#unnoticed}`;
  }

  #written(): number {
    return this.#database.number('SELECT total_changes()');
  }
}
