/** Columns that align, and quotes trimmed in the middle of long ones. */

/** The text, with its middle left out where it is longer than `width`. */
export function trimmed(text: string, width: number): string {
  const letters = [...text];
  if (letters.length <= width) return text;
  if (width < 5) return letters.slice(0, width).join('');
  const head = Math.ceil((width - 1) * 0.6);
  return `${letters.slice(0, head).join('').trimEnd()}…${letters
    .slice(letters.length - (width - 1 - head))
    .join('')
    .trimStart()}`;
}

/** Rows as lines, each column as wide as its widest cell; the last one is not padded. */
export function alignRows(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell + ' '.repeat(widths[column]! - [...cell].length)))
      .join('  ')
      .trimEnd(),
  );
}
