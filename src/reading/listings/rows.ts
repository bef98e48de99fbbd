/** Rows of tables that say what becomes of a series: its name in the first cell, its fate in another, and where a heading says 'Season', its number. */
import { type SeasonSpan, seasonSpan } from '../seasons/season-span.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { HYPHENATED, NUMBER, type Tokens } from '../words/tokens.ts';
import { type Label, labelOf } from './labels.ts';
import type { Columns, Reach } from './tables.ts';

const AFTER = wordSet('after');
const LIST = wordSet('and to through');
const MOST_SEASONS = 60;
/** Words besides in a cell that says what becomes of its series: 'Announced at the stage event on Sunday'. */
const SPARE_IN_STATUS = 3;

/** The first label among the cells behind the name, with the season that the table's columns give it; null where no cell is a label. */
export function rowLabel(
  tokens: Tokens,
  cells: readonly Reach[],
  columns: Columns,
  isFiller: (token: number) => boolean,
): { readonly label: Label; readonly detail: Reach; readonly season: SeasonSpan | null } | null {
  const season = columns.season ?? columns.count;
  const cell = season === undefined ? undefined : cells[season];
  for (const [index, detail] of cells.entries()) {
    const spare = index === columns.status ? SPARE_IN_STATUS : 0;
    const label = mayHoldLabel(index, columns) ? labelOf(tokens, detail.first, detail.limit, isFiller, spare) : null;
    if (label !== null)
      return { label, detail, season: cell === undefined ? null : seasonIn(tokens, cell, label, columns.count !== undefined) };
  }
  return null;
}

/** The column of fates, where one is headed so; else any that is not headed for something else. */
function mayHoldLabel(index: number, { title = 0, status, season, count, date, carrier }: Columns): boolean {
  return status === undefined ? ![title, season, count, date, carrier].includes(index) : index === status;
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
