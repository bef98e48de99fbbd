/** Tells tables of data from tables that only lay the page out. */
import type { Survey, TextBlock } from './survey.ts';

interface DataTables {
  /** The row that a block stands in; null where that is no table of data. */
  rowOf(block: TextBlock): number | null;
  /** The cell that a block stands in; its own container where it stands in none. */
  cellOf(block: TextBlock): number;
}

interface TableShape {
  rows: number;
  wide: number; // rows of two cells or more
  cells: number;
  nested: boolean;
  size: number;
}

/** Mean visible characters of a cell above which the table lays text out. */
const LONG_CELL = 130;

export function dataTables({ nodes }: Survey, blocks: readonly TextBlock[], root: number): DataTables {
  const shapes = new Map<number, TableShape>();
  const tableOf = new Map<number, number>(); // by row
  const open: number[] = [];
  let cellsInRow = 0;
  for (let index = root; index < nodes[root]!.end; index++) {
    const { tag } = nodes[index]!;
    while (open.length > 0 && nodes[open[open.length - 1]!]!.end <= index) open.pop();
    const table = open[open.length - 1];
    const shape = table === undefined ? undefined : shapes.get(table)!;
    if (tag === 'table') {
      for (const outer of open) shapes.get(outer)!.nested = true;
      shapes.set(index, { rows: 0, wide: 0, cells: 0, nested: false, size: 0 });
      if (open.length < 50) open.push(index);
    } else if (tag === 'tr' && shape !== undefined) {
      shape.rows++;
      cellsInRow = 0;
      tableOf.set(index, table!);
    } else if ((tag === 'td' || tag === 'th') && shape !== undefined) {
      shape.cells++;
      if (++cellsInRow === 2) shape.wide++;
    }
  }
  const places = new Map<TextBlock, { row: number; cell: number }>();
  for (const block of blocks) {
    let cell = -1;
    for (let index = block.container; index > root; index = nodes[index]!.parent) {
      const { tag } = nodes[index]!;
      if (cell < 0 && (tag === 'td' || tag === 'th')) cell = index;
      if (tag !== 'tr') continue;
      const table = tableOf.get(index);
      if (table !== undefined && cell >= 0) {
        shapes.get(table)!.size += block.size;
        places.set(block, { row: index, cell });
      }
      break;
    }
  }
  const isData = ({ rows, wide, cells, nested, size }: TableShape) => !nested && rows >= 2 && wide * 2 >= rows && size <= cells * LONG_CELL;
  return {
    rowOf: (block) => {
      const row = places.get(block)?.row;
      return row !== undefined && isData(shapes.get(tableOf.get(row)!)!) ? row : null;
    },
    cellOf: (block) => places.get(block)?.cell ?? block.container,
  };
}
