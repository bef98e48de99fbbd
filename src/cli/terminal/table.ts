/** Columns that align. */
import { trimMiddle } from '../../answer/render-text.ts';
import { columnsOf } from './columns.ts';
import type { Terminal } from './terminal.ts';

type Row = readonly string[];
type Screen = Pick<Terminal, 'print' | 'talk' | 'interactive' | 'width'>;

const BETWEEN = 2; // columns
const LEAST_FIRST = 16; // columns of the first column, however narrow the terminal

/**
 * Rows as lines, each column as wide as its widest cell; the last one is not padded.
 * @param width columns of the terminal: where the rows are wider, the first cell of each gives way
 */
export function alignRows(rows: readonly Row[], width = Number.POSITIVE_INFINITY): string[] {
  const natural = widthsOf(rows);
  const first = Math.min(natural[0] ?? 0, Math.max(LEAST_FIRST, width - behindFirst(natural)));
  const widths = [first, ...natural.slice(1)];
  return rows.map(([head = '', ...rest]) =>
    [trimMiddle(head, first), ...rest]
      .map((cell, column) => (column === rest.length ? cell : cell + ' '.repeat(Math.max(0, widths[column]! - columnsOf(cell)))))
      .join(' '.repeat(BETWEEN))
      .trimEnd(),
  );
}

/**
 * A table as it fits a terminal; whole where nobody looks at it.
 * @param spare headings of the columns that a narrow terminal does without, the first to go first; what is left out is said
 */
export async function printTable([headings = [], ...rows]: readonly Row[], spare: readonly string[], terminal: Screen): Promise<void> {
  const all = [headings, ...rows];
  const left = terminal.interactive ? spare.slice(0, sparedOf(all, spare, terminal.width)) : [];
  const table = all.map((row) => row.filter((_, column) => !left.includes(headings[column]!)));
  await terminal.print(`${alignRows(table, terminal.interactive ? terminal.width : undefined).join('\n')}\n`);
  if (left.length > 0) terminal.talk(`no room for: ${left.join(', ')}; --json has all`);
}

/** How many of the spare columns must go for the others to have room. */
function sparedOf([headings = [], ...rows]: readonly Row[], spare: readonly string[], width: number): number {
  const widths = widthsOf([headings, ...rows]);
  const room = spare.map((heading) => widths[headings.indexOf(heading)]! + BETWEEN);
  let over = Math.min(widths[0] ?? 0, LEAST_FIRST) + behindFirst(widths) - width;
  let spared = 0;
  while (over > 0 && spared < spare.length) over -= room[spared++]!;
  return spared;
}

const widthsOf = (rows: readonly Row[]): readonly number[] =>
  Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, column) =>
    Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))),
  );

const behindFirst = (widths: readonly number[]): number => widths.slice(1).reduce((sum, one) => sum + one + BETWEEN, 0);
