/** The line of every series, kept while the ledger grows: only those of which something new was read are counted again. */
import type { Database } from './database.ts';
import type { SeriesFilter, SeriesLine } from './ledger.ts';
import { byTitle, selectedLines, seriesLines } from './series-lines.ts';
import { lastReading, touchedSince } from './touched.ts';

/** Where more than this share of them was touched, all are counted at once. */
const MOST_TOUCHED = 0.1;

export class KeptLines {
  readonly #database: Database;
  #lines: readonly SeriesLine[] = [];
  #reading = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @returns the same array as long as nothing was read, where the filter asks for all */
  get(filter: SeriesFilter): readonly SeriesLine[] {
    const { series, matching, saidBy, learnedBy, ...selection } = filter;
    const isOfAll = [series, matching, saidBy, learnedBy].every((part) => part === undefined);
    if (!isOfAll) return selectedLines(seriesLines(this.#database, filter), selection);
    const lines = this.#all();
    return Object.values(selection).every((part) => part === undefined) ? lines : selectedLines(lines, selection);
  }

  #all(): readonly SeriesLine[] {
    const last = lastReading(this.#database);
    if (last !== this.#reading) this.#lines = this.#reading === 0 ? seriesLines(this.#database, {}) : this.#grown();
    this.#reading = last;
    return this.#lines;
  }

  #grown(): readonly SeriesLine[] {
    const { keys } = touchedSince(this.#database, this.#reading);
    if (keys.size > MOST_TOUCHED * this.#lines.length) return seriesLines(this.#database, {});
    const untouched = this.#lines.filter(({ key }) => !keys.has(key));
    return byTitle([...untouched, ...seriesLines(this.#database, {}, [...keys])]);
  }
}
