/**
 * IMDb's non-commercial files: `title.basics.tsv`, and `title.akas.tsv` for other titles. For personal, non-commercial use only:
 * they may be imported by a user, never shipped.
 */
import { entryWith, Import, type Imported, type ImportFile } from './imported.ts';

const SERIES_TYPES: Readonly<Record<string, string | null>> = { tvSeries: null, tvMiniSeries: 'miniseries' };
/** Regions of which the other titles are in English or the original. */
const AKA_REGIONS = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ', 'XWW', 'XEU']);
const MOST_ALIASES = 8;

interface Basics {
  readonly title: string;
  readonly original: string;
  readonly year: number | null;
  readonly endYear: number | null;
  readonly kind: string | null;
}

export function importImdb(files: readonly ImportFile[]): Imported {
  const found = new Import();
  const series = new Map<string, Basics>();
  const aliases = new Map<string, string[]>();
  const readers: readonly [column: string, read: (row: Row) => void][] = [
    ['tconst', (row) => readBasics(row, series, found)],
    ['titleId', (row) => readAka(row, series, aliases)],
  ];
  // Basics first, whatever the order of the files: other titles are kept only of series.
  const opened = files.map(openTable);
  for (const [column, read] of readers)
    for (const table of opened) if (table.columns.includes(column)) for (const row of table.rows) read(row);
  for (const table of opened)
    if (!readers.some(([column]) => table.columns.includes(column))) found.reject('file without tconst or titleId');
  for (const [id, { title, original, year, endYear, kind }] of series)
    found.put(entryWith(title, { aliases: [original, ...(aliases.get(id) ?? [])], year, endYear, kind, ids: { imdb: id } }));
  return found.done();
}

type Row = (column: string) => string | null;

function readBasics(row: Row, series: Map<string, Basics>, found: Import): void {
  const kind = SERIES_TYPES[row('titleType') ?? ''];
  const id = row('tconst');
  const title = row('primaryTitle');
  if (kind === undefined) found.reject('not a series');
  else if (row('isAdult') === '1') found.reject('adult');
  else if (id === null || title === null) found.reject('no title or id');
  else {
    found.saw();
    series.set(id, {
      title,
      original: row('originalTitle') ?? title,
      year: number(row('startYear')),
      endYear: number(row('endYear')),
      kind,
    });
  }
}

function readAka(row: Row, series: ReadonlyMap<string, Basics>, aliases: Map<string, string[]>): void {
  const id = row('titleId');
  const title = row('title');
  if (id === null || title === null || !series.has(id)) return;
  if (row('isOriginalTitle') !== '1' && !AKA_REGIONS.has(row('region') ?? '')) return;
  const known = aliases.get(id) ?? [];
  if (known.length < MOST_ALIASES && !known.includes(title)) aliases.set(id, [...known, title]);
}

const number = (text: string | null): number | null => (text !== null && /^\d{4}$/.test(text) ? Number(text) : null);

/** A tab-separated table of which the rows can be read once. */
function openTable(file: ImportFile): { columns: readonly string[]; rows: Iterable<Row> } {
  const lines = file.lines[Symbol.iterator]();
  const first = lines.next();
  const columns = first.done === true ? [] : first.value.split('\t');
  const place = new Map(columns.map((column, i) => [column, i]));
  const rows: Iterable<Row> = {
    *[Symbol.iterator]() {
      for (let line = lines.next(); line.done !== true; line = lines.next()) {
        if (line.value === '') continue;
        const cells = line.value.split('\t');
        yield (column) => {
          const cell = cells[place.get(column) ?? -1];
          return cell === undefined || cell === '\\N' || cell === '' ? null : cell;
        };
      }
    },
  };
  return { columns, rows };
}
