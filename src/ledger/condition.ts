/** Puts the conditions of a query together from those parts of a filter that are set. */
import type { SQLInputValue } from 'node:sqlite';
import { foldOf } from './series-key.ts';

export class Condition {
  readonly #parts: string[] = [];
  readonly values: SQLInputValue[] = [];

  /** Adds a condition; left out where a value is absent. */
  and(sql: string, ...values: readonly (SQLInputValue | undefined)[]): this {
    if (values.includes(undefined)) return this;
    this.#parts.push(`(${sql})`);
    this.values.push(...(values as SQLInputValue[]));
    return this;
  }

  get sql(): string {
    return this.#parts.length === 0 ? 'true' : this.#parts.join(' AND ');
  }
}

/** The latest reading of document `d` known at an instant (the one parameter), as the row whose claims it has. */
export const CLAIMS_OF_LATEST =
  '(SELECT r.claims_of FROM reading r WHERE r.document = d.seq AND r.learned <= ? ORDER BY r.seq DESC LIMIT 1)';

/** Rows of `series_name` that a title, a folded title or an id means; the parameters come from `named`. */
export const NAMED = 'SELECT seq FROM series_name WHERE fold = ? UNION SELECT seq FROM series_name WHERE key = ?';

/** The two parameters of NAMED; absent where there is no series to look for. */
export const named = (series: string | undefined): readonly [string, string] | readonly [undefined] =>
  series === undefined ? [undefined] : [foldOf(series), series];
