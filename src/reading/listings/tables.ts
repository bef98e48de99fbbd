/** Tables whose first row says what the columns hold: 'Series | Network | Status | Season', 'Date | Title | Where'. */
import type { Block } from '../../claim/document.ts';
import { tagSeasons } from '../seasons/tag-seasons.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord, isMark, markAt } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import type { WordSet } from '../words/word-set.ts';

/** Tokens from `first` up to, and without, `limit`: a cell, a row, a piece of a list. */
export interface Reach {
  readonly first: number;
  readonly limit: number;
}

/** What columns hold, in the order in which a heading is tried for each. */
const COLUMNS = ['season', 'count', 'date', 'carrier', 'status', 'title'] as const;
export type Column = (typeof COLUMNS)[number];
/** The place of each column, from 0; what a table has not is left out. */
export type Columns = Readonly<Partial<Record<Column, number>>>;

/** A row under the one that heads the columns. */
export interface TableRow {
  readonly cells: readonly Reach[];
  readonly columns: Columns;
  /** The name in the title's column, without the marks and the season behind it; null where the table has no such column, or its cell no words. */
  readonly title: Reach | null;
}

/** By block. */
export interface Tables {
  readonly rows: ReadonlyMap<number, TableRow>;
  readonly heads: ReadonlySet<number>; // the rows that head columns
}

/** A heading is one of these words, with none besides but those of `BESIDES`. */
const HEADINGS: Readonly<Record<Column, WordSet>> = {
  season: wordSet('season s'),
  count: wordSet('seasons series'),
  date: wordSet(
    'date dates premiere premieres premiering debut debuts return returns returning starts start begins launch launches when airing airs bows arrives back',
  ),
  carrier: wordSet('network networks net channel channels service streamer streamers platform platforms carrier broadcaster home where on'),
  status: wordSet(
    'status fate fates verdict verdicts decision decisions outlook future result outcome call renewed cancelled canceled stand stands standing situation',
  ),
  title: wordSet(
    'title titles show shows series programme programmes program programs name names drama dramas comedy comedies sitcom sitcoms',
  ),
};
const BESIDES = wordSet(
  'season seasons series show shows the of no number so far aired to date dates day latest new next count total tv to it on is or and air release current premiere day time where we things',
);
/** Fewer headed columns make no table of series. */
const FEWEST = 2;
/** A column of these: a table of episodes or of the cast, in which no row is a series. */
const OTHERS = wordSet('episode ep directed director written writer role roles character characters actor actress');
/** A column of these: the dates beside it are of a week's viewing. */
const FIGURES = wordSet('viewers viewership views hours rating ratings share audience rank measure demo overnight overnights');
/** Behind a title, for a footnote. */
const FOOTNOTES = '†‡*^§';
const BRACKETS = '([';
const PARTS = ',;:–—-';

/** The tables of a document, with the rows under each heading. */
export function tablesOf(tokens: Tokens, blocks: readonly Block[], reachOf: (block: Block) => Reach): Tables {
  const rows = new Map<number, TableRow>();
  const heads = new Set<number>();
  let columns: Columns | null = null;
  blocks.forEach((block, index) => {
    if (block.kind !== 'row') {
      columns = null;
      return;
    }
    const cells = cellsOf(tokens, reachOf(block));
    const own = columnsOf(tokens, cells);
    if (own !== null) {
      columns = own;
      heads.add(index);
    } else if (columns !== null) rows.set(index, { cells, columns, title: titleIn(tokens, cells, columns) });
  });
  return { rows, heads };
}

/** The cells of a row, empty ones with them. */
export function cellsOf(tokens: Tokens, { first, limit }: Reach): readonly Reach[] {
  const cells: Reach[] = [];
  let from = first;
  for (let at = first; at < limit; at++) {
    const tabs = tabsBefore(tokens, at);
    if (tabs === 0) continue;
    if (at > first) cells.push({ first: from, limit: at });
    for (let empty = at > first ? 1 : 0; empty < tabs; empty++) cells.push({ first: at, limit: at });
    from = at;
  }
  if (limit > from) cells.push({ first: from, limit });
  return cells;
}

/** How many tabs stand between a token and the one before it in its line. */
function tabsBefore({ text, start, end }: Tokens, at: number): number {
  const gap = text.slice(at === 0 ? 0 : end[at - 1], start[at]);
  return gap.slice(gap.lastIndexOf('\n') + 1).split('\t').length - 1;
}

/** What a row says of the rows under it; null where it heads none. */
function columnsOf(tokens: Tokens, cells: readonly Reach[]): Columns | null {
  const holds = (words: WordSet): boolean => cells.some(({ first, limit }) => holdsWord(tokens, first, limit, words));
  if (holds(OTHERS)) return null;
  const columns: Partial<Record<Column, number>> = {};
  const taken = new Set<number>();
  for (const column of COLUMNS) {
    // 'Series' heads the names where it stands first, and counts behind them
    const at = cells.findIndex(
      (cell, index) => !taken.has(index) && (column !== 'count' || index > 0) && isHeaded(tokens, cell, HEADINGS[column]),
    );
    if (at < 0 || (column === 'count' && columns.season !== undefined)) continue;
    columns[column] = at;
    taken.add(at);
  }
  if (taken.size < Math.min(FEWEST, cells.length)) return null;
  if (holds(FIGURES)) delete columns.date;
  // what no heading names is named first
  if (columns.title === undefined && !taken.has(0)) columns.title = 0;
  return columns;
}

function isHeaded(tokens: Tokens, { first, limit }: Reach, words: WordSet): boolean {
  let headed = false;
  for (let at = first; at < limit; at++) {
    const word = tokens.word[at] as number;
    headed ||= words.has(word);
    if (tokens.kind[at] !== PUNCTUATION && !words.has(word) && !BESIDES.has(word)) return false;
  }
  return headed;
}

function titleIn(tokens: Tokens, cells: readonly Reach[], { title }: Columns): Reach | null {
  const cell = title === undefined ? undefined : cells[title];
  return cell === undefined ? null : nameIn(tokens, cell);
}

/** The name that a cell or the head of an item holds: no bracket, no footnote, no season behind it. */
export function nameIn(tokens: Tokens, { first, limit }: Reach): Reach | null {
  let from = first;
  while (from < limit && isMark(tokens, from, '"“‘\'«*_•')) from++;
  let to = from;
  while (to < limit && !(to > from && isMark(tokens, to, BRACKETS)) && !isMark(tokens, to, FOOTNOTES)) to++;
  const season = tagSeasons(tokens, from, to).find((span) => span.from > from && span.relation === 'numbered' && !span.soft && !span.bare);
  if (season !== undefined) to = season.from;
  while (to > from && isMark(tokens, to - 1, `${PARTS}"”’'»*_`)) to--;
  return to > from && markAt(tokens, from) === null ? { first: from, limit: to } : null;
}
