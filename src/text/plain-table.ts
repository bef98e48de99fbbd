/** Tables within plain text: lines one below the other that are parted by as many bars, or as many tabs. */
/** What a line is looked at for; `blankBefore` where an empty line stands above it. */
interface Looked {
  readonly text: string;
  readonly blankBefore: boolean;
}

const SEPARATORS = ['|', '\t'] as const;
/** Fewer parts than this need a third line to make a table: 'Title | Site' is a page's name. */
const CLEAR = 3;

/** What parts the cells of a line; null where it is no row of a table. */
export function separatorAt(lines: readonly Looked[], at: number): string | null {
  return SEPARATORS.find((separator) => isRow(lines, at, separator)) ?? null;
}

function isRow(lines: readonly Looked[], at: number, separator: string): boolean {
  const parts = partsIn(lines[at], separator);
  if (parts < 2) return false;
  const like = (other: number): boolean => partsIn(lines[other], separator) === parts;
  let rows = 1;
  for (let above = at; rows < CLEAR && above > 0 && lines[above]?.blankBefore === false && like(above - 1); above--) rows++;
  for (let below = at + 1; rows < CLEAR && lines[below]?.blankBefore === false && like(below); below++) rows++;
  return rows >= (parts >= CLEAR ? 2 : CLEAR);
}

const partsIn = (line: Looked | undefined, separator: string): number =>
  line === undefined ? 0 : trimmed(line.text, separator).split(separator).length;

const trimmed = (text: string, separator: string): string => {
  const from = text.startsWith(separator) ? 1 : 0;
  return text.slice(from, text.endsWith(separator) ? -1 : undefined);
};

/** The cells of a row, as offsets in its text. */
export function plainCells(text: string, separator: string): { readonly from: number; readonly to: number }[] {
  const cells: { from: number; to: number }[] = [];
  let from = text.startsWith(separator) ? 1 : 0;
  const end = text.endsWith(separator) ? text.length - 1 : text.length;
  while (from <= end) {
    const next = text.indexOf(separator, from);
    const to = next < 0 || next > end ? end : next;
    cells.push({ from, to });
    from = to + 1;
  }
  return cells;
}
