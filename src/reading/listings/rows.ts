/** Rows of tables that say what becomes of a series: its name in the first cell, its fate in another, and where a heading says 'Season', its number. */
import { type SeasonSpan, seasonSpan } from '../seasons/season-span.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { HYPHENATED, NUMBER, type Tokens } from '../words/tokens.ts';
import type { WordSet } from '../words/word-set.ts';
import { type Label, labelOf } from './labels.ts';

/** Tokens from `first` up to, and without, `limit`: a cell, a row, a piece of a list. */
export interface Reach {
  readonly first: number;
  readonly limit: number;
}

/** What a table's columns hold, as its first row says; null where it has no such column. */
export interface Columns {
  readonly season: number | null; // a season's number: '4', 'after 2', '7 and 8'
  readonly count: number | null; // how many there have been
}

export const NO_COLUMNS: Columns = { season: null, count: null };

const SEASON = wordSet('season');
const COUNT = wordSet('seasons series');
/** 'Seasons so far', 'Season #': what a heading of such a column may say besides. */
const BESIDES = wordSet('season seasons series no number of so far aired to date latest new next count total');
const AFTER = wordSet('after');
const LIST = wordSet('and to through');
const MOST_SEASONS = 60;

export function cellsOf(tokens: Tokens, { first, limit }: Reach): readonly Reach[] {
  const cells: Reach[] = [];
  let from = first;
  for (let at = first + 1; at <= limit; at++) {
    if (at < limit && !tokens.text.slice(tokens.end[at - 1], tokens.start[at]).includes('\t')) continue;
    cells.push({ first: from, limit: at });
    from = at;
  }
  return cells;
}

/** What a row says of the rows under it: null where it heads none. */
export function columnsOf(tokens: Tokens, cells: readonly Reach[]): Columns | null {
  // the first column names the series, whatever it is headed
  const of = (words: WordSet): number | null => {
    const at = cells.findIndex((cell, index) => index > 0 && isHeaded(tokens, cell, words));
    return at < 0 ? null : at;
  };
  const season = of(SEASON);
  const count = season === null ? of(COUNT) : null;
  return season === null && count === null ? null : { season, count };
}

/** The first label among the cells behind the name, with the season that the table's columns give it; null where no cell is a label. */
export function rowLabel(
  tokens: Tokens,
  cells: readonly Reach[],
  columns: Columns,
  isCarrier: (token: number) => boolean,
): { readonly label: Label; readonly season: SeasonSpan | null } | null {
  const season = columns.season ?? columns.count;
  const cell = season === null ? undefined : cells[season];
  for (const [index, { first, limit }] of cells.entries()) {
    const label = index === 0 || index === season ? null : labelOf(tokens, first, limit, isCarrier);
    if (label !== null) return { label, season: cell === undefined ? null : seasonIn(tokens, cell, label, columns.count !== null) };
  }
  return null;
}

function isHeaded(tokens: Tokens, { first, limit }: Reach, words: WordSet): boolean {
  let headed = false;
  for (let at = first; at < limit; at++) {
    const word = tokens.word[at] as number;
    headed ||= words.has(word);
    if (word > 0 && !BESIDES.has(word)) return false;
  }
  return headed;
}

/** '4', 'after 2', '7 and 8'. What is over is over after the season that the column names. */
function seasonIn(tokens: Tokens, { first, limit }: Reach, { status }: Label, counts: boolean): SeasonSpan | null {
  const numbers: number[] = [];
  let after = counts || status === 'cancelled';
  for (let at = first; at < limit; at++) {
    const word = tokens.word[at] as number;
    after ||= AFTER.has(word);
    const number = NUMBERS.cardinal(tokens, at);
    if (number === null) {
      if (word > 0 && !AFTER.has(word) && !LIST.has(word)) return null;
      continue;
    }
    if (!Number.isInteger(number.value) || number.value < 1 || number.value > MOST_SEASONS || isRange(tokens, at)) return null;
    numbers.push(number.value);
    at = number.to - 1;
  }
  const last = numbers.at(-1);
  if (last === undefined) return null;
  return after
    ? seasonSpan(first, limit, 'count', { count: last, bare: true })
    : seasonSpan(first, limit, 'numbered', { numbers, bare: true });
}

/** '2020-21' is a year of television. */
const isRange = (tokens: Tokens, at: number): boolean => tokens.kind[at] === NUMBER && ((tokens.flags[at] as number) & HYPHENATED) !== 0;
