/** Columns that align. */
import { columnsOf } from './columns.ts';

/** Rows as lines, each column as wide as its widest cell; the last one is not padded. */
export function alignRows(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell + ' '.repeat(widths[column]! - columnsOf(cell))))
      .join('  ')
      .trimEnd(),
  );
}
