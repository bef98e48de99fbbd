/** Columns that align. */
import { trimMiddle } from '../answer/render-text.ts';
import { columnsOf } from './columns.ts';

const BETWEEN = 2; // columns
const LEAST_FIRST = 16; // columns of the first column, however narrow the terminal

/**
 * Rows as lines, each column as wide as its widest cell; the last one is not padded.
 * @param width columns of the terminal: where the rows are wider, the first cell of each gives way
 */
export function alignRows(rows: readonly (readonly string[])[], width = Number.POSITIVE_INFINITY): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const natural = Array.from({ length: count }, (_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
  const others = natural.slice(1).reduce((sum, one) => sum + one + BETWEEN, 0);
  const first = Math.min(natural[0] ?? 0, Math.max(LEAST_FIRST, width - others));
  const widths = [first, ...natural.slice(1)];
  return rows.map(([head = '', ...rest]) =>
    [trimMiddle(head, first), ...rest]
      .map((cell, column) => (column === rest.length ? cell : cell + ' '.repeat(Math.max(0, widths[column]! - columnsOf(cell)))))
      .join(' '.repeat(BETWEEN))
      .trimEnd(),
  );
}
