/** The series that stands over its line: the title's cell of a row, the name before the dash or the colon of an item. What the line says is said of it. */
import { tagSeasons } from '../seasons/tag-seasons.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { type DocumentView, tokenAt } from '../sentences/view.ts';
import { NUMBERS } from '../words/lexis.ts';
import { isCapital, isMark } from '../words/stretch.ts';
import { type Tokens, WORD } from '../words/tokens.ts';
import { labelOf, NEW } from './labels.ts';
import { nameIn, type Reach, type TableRow } from './tables.ts';

export interface Head {
  readonly block: number;
  /** Its name; null in a table of one series' seasons. */
  readonly name: Reach | null;
  readonly season: number | null; // from a column of its own
  /** The line speaks of a season, of what becomes of it, or of who carries it: its name is a series'. */
  readonly telling: boolean;
}

/** Rows under a heading that says what each column holds. */
export function rowHeads({ tables }: DocumentView, tokens: Tokens): Head[] {
  return [...tables.rows].flatMap(([block, row]): Head[] => {
    const season = seasonOf(tokens, row);
    if (row.title === null && (season === null || row.columns.title !== undefined)) return [];
    return [{ block, name: row.title, season, telling: true }];
  });
}

function seasonOf(tokens: Tokens, { cells, columns: { season } }: TableRow): number | null {
  const cell = season === undefined ? undefined : cells[season];
  if (cell === undefined) return null;
  const said = tagSeasons(tokens, cell.first, cell.limit).find(({ from }) => from === cell.first);
  if (said !== undefined) return said.to === cell.limit && said.numbers.length === 1 ? (said.numbers[0] as number) : null;
  const number = NUMBERS.cardinal(tokens, cell.first) ?? NUMBERS.ordinal(tokens, cell.first);
  return number !== null && number.to === cell.limit && number.value >= 1 && number.value <= MOST_SEASONS ? number.value : null;
}

const MOST_SEASONS = 60;
const LEADS = ':–—-';
const MOST_WORDS = 9;
/** One line may begin with anything; so many make a list of series. */
const FEWEST = 2;

/** The items of lists, and other lines, that begin with a name in bold or italic and go on behind a dash or a colon. */
export function itemHeads(view: DocumentView, sentences: readonly Sentence[]): Head[] {
  const { tokens, blocks, document } = view;
  const others = new Set(sentences.flatMap((sentence) => [...sentence.carriers, ...sentence.dates].map(({ from }) => from)));
  const titles = new Set(sentences.flatMap(({ candidates }) => candidates.map(({ start }) => start)));
  const telling = new Set(sentences.filter(isTelling).map((sentence) => sentence.view.block));
  const bold = new Map(document.marks.filter(({ kind }) => kind !== 'link').map(({ span }) => span));
  // 'NBC – X and Y', 'June 9 – X', 'Where to watch: Netflix' begin with no name: before a colon only a title of the catalogue is one
  const isName = ({ name, colon }: Opening): boolean =>
    !others.has(name.first) && !isLabel(tokens, name) && (!colon || titles.has(tokens.start[name.first] as number));
  const found: Head[] = [];
  let list: Head[] = [];
  const close = (): void => {
    if (list.filter((head) => head.telling).length >= FEWEST) found.push(...list);
    list = [];
  };
  blocks.forEach(({ kind, span }, block) => {
    const boldTo = tokenAt(tokens, bold.get(span[0]) ?? 0);
    const mayOpen = bold.has(span[0]) && (kind === 'item' || kind === 'paragraph');
    const opening = mayOpen ? openingOf(tokens, { first: tokenAt(tokens, span[0]), limit: tokenAt(tokens, span[1]) }, boldTo) : null;
    if (opening !== null && isName(opening)) list.push({ block, name: opening.name, season: null, telling: telling.has(block) });
    else if (kind !== 'item') close();
  });
  close();
  return found;
}

/** What stands before the dash or the colon of a line. */
interface Opening {
  readonly name: Reach;
  readonly colon: boolean;
}

/** It has a cue of what becomes of a season, a season or a carrier. */
const isTelling = ({ cues, seasons, carriers }: Sentence): boolean =>
  cues.length > 0 || carriers.length > 0 || seasons.some(({ soft, relation }) => !soft && relation !== 'this');

/** The name before the first dash or colon that words follow, one within its bold letters left out; null where a sentence begins the line. */
function openingOf(tokens: Tokens, { first, limit }: Reach, boldTo: number): Opening | null {
  let lead = Math.max(first + 1, boldTo - 1);
  while (lead < limit && !isLead(tokens, lead)) lead++;
  if (lead + 1 >= limit) return null;
  const name = nameIn(tokens, { first, limit: lead });
  if (name === null || name.limit - name.first > MOST_WORDS || !isCapital(tokens, name.first)) return null;
  let lower = 0;
  for (let at = name.first; at < name.limit; at++) if (tokens.kind[at] === WORD && !isCapital(tokens, at)) lower++;
  return lower * 2 < name.limit - name.first ? { name, colon: isMark(tokens, lead, ':') } : null;
}

/** 'Gone: X and Y', 'New: Z': the label of a list. */
const isLabel = (tokens: Tokens, { first, limit }: Reach): boolean =>
  labelOf(tokens, first, limit, () => false) !== null || NEW.has(tokens.word[limit - 1] as number);

/** A dash between spaces or a colon before one. */
function isLead(tokens: Tokens, at: number): boolean {
  if (!isMark(tokens, at, LEADS)) return false;
  const spacedBehind = (tokens.end[at] as number) < (tokens.start[at + 1] ?? 0);
  return spacedBehind && (isMark(tokens, at, ':') || (tokens.end[at - 1] as number) < (tokens.start[at] as number));
}
