/**
 * Netflix's own figures: the engagement report as CSV ('Squid Game: Season 2 // 오징어 게임: 시즌 2') and the weekly Top 10 as TSV.
 * No licence is stated: a user fetches and imports them, they are not shipped.
 */
import { parseDelimited, separatorOf } from '../../delimited.ts';
import { foldTitle } from '../fold.ts';
import { entryWith, Import, type Imported, type ImportFile, textOf, yearOf } from './imported.ts';

/** What follows the series in a title: ': Season 2', ': Limited Series', ': Part 3'. */
const INSTALMENT =
  /:\s*(?:(?:Season|Series|Part|Volume|Vol\.|Chapter|Book|Collection|Cour|Staffel|Temporada|Saison|Stagione)\s*\d*\b.*|Limited Series|Miniseries|The Complete Series|Specials?)$/i;
/** The instalment of which the release is the series' own. */
const FIRST = /(?:Season|Series|Part|Volume|Vol\.|Chapter|Book|Collection) 1$|Limited Series$|Miniseries$/i;
/** Day 0 of the dates that a spreadsheet counts. */
const SPREADSHEET_EPOCH = Temporal.PlainDate.from('1899-12-30');

interface Draft {
  readonly title: string;
  readonly aliases: Set<string>;
  year: number | null;
}

export function importNetflix(files: readonly ImportFile[]): Imported {
  const found = new Import();
  const drafts = new Map<string, Draft>();
  for (const file of files) {
    const text = textOf(file);
    const [header, ...rows] = parseDelimited(text, separatorOf(text)).filter((row) => row.length > 1 || row[0] !== '');
    const columns = new Map((header ?? []).map((name, i) => [name.trim(), i]));
    const cell = (row: readonly string[], name: string): string => row[columns.get(name) ?? -1]?.trim() ?? '';
    if (columns.has('show_title')) for (const row of rows) readTop10(row, cell, drafts, found);
    else if (columns.has('Title')) for (const row of rows) readEngagement(row, cell, drafts, found);
    else found.reject('file without Title or show_title');
  }
  for (const { title, aliases, year } of drafts.values())
    found.put(entryWith(title, { aliases: [...aliases], year, carriers: ['Netflix'] }));
  return found.done();
}

type Cell = (row: readonly string[], name: string) => string;

function readEngagement(row: readonly string[], cell: Cell, drafts: Map<string, Draft>, found: Import): void {
  const [written = '', native = ''] = cell(row, 'Title').split(' // ');
  if (!INSTALMENT.test(written)) {
    found.reject(written === '' ? 'no title' : 'no season named: a film, or a series not told apart from one');
    return;
  }
  found.saw();
  const year = FIRST.test(written) ? releaseYear(cell(row, 'Release Date')) : null;
  note(drafts, written.replace(INSTALMENT, ''), native.replace(/:\s[^:]*$/, ''), year);
}

function readTop10(row: readonly string[], cell: Cell, drafts: Map<string, Draft>, found: Import): void {
  const category = cell(row, 'category');
  if (!category.startsWith('TV')) found.reject('film');
  else if (cell(row, 'show_title') === '') found.reject('no title');
  else {
    found.saw();
    note(drafts, cell(row, 'show_title'), '', null);
  }
}

function note(drafts: Map<string, Draft>, title: string, native: string, year: number | null): void {
  const key = foldTitle(title);
  const draft = drafts.get(key) ?? { title, aliases: new Set(), year: null };
  drafts.set(key, draft);
  if (native !== '' && native !== title) draft.aliases.add(native);
  if (year !== null) draft.year = Math.min(draft.year ?? year, year);
}

/** Later reports write ISO dates; the first wrote days since 1899-12-30. */
function releaseYear(text: string): number | null {
  return /^\d{5}$/.test(text) ? SPREADSHEET_EPOCH.add({ days: Number(text) }).year : yearOf(text);
}
