/** Some rows of a long list at a time, as its address asks. */

/** Reads a query: the value of a name, or undefined. */
export type Query = (name: string) => string | undefined;

/** Rows of one page, with where it stands among the others. */
interface Paged<Row> {
  readonly rows: readonly Row[]; // of this page
  readonly before: number; // rows on earlier pages
  readonly found: number; // on all pages
  readonly page: number; // from 1
  readonly pages: number; // at least 1
}

/** Rows of a list that may be asked for by name. */
export interface ListAsked<Row> extends Paged<Row> {
  readonly all: number; // on record
  readonly name: string; // that was asked for; empty for all
}

const ROWS_A_PAGE = 50;

/** @param asked number of a page; of one that there is not the nearest that there is */
export function paged<Row>(all: readonly Row[], asked: string | undefined): Paged<Row> {
  const pages = Math.max(1, Math.ceil(all.length / ROWS_A_PAGE));
  const page = Math.min(pages, Math.max(1, Number.parseInt(asked ?? '', 10) || 1));
  const before = (page - 1) * ROWS_A_PAGE;
  return { rows: all.slice(before, before + ROWS_A_PAGE), before, found: all.length, page, pages };
}
