/**
 * Lists that a label gives its fate: under a heading ('Cancelled'), behind a lead-in ('Renewed: X, Y and Z'), and scorecards in which each line
 * ends with its mark ('X: renewed', 'Y – off').
 */
import type { Status } from '../../claim/claim.ts';
import type { BlockKind } from '../../claim/document.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { Sentence } from '../sentence.ts';
import { type DocumentView, tokenAt } from '../view.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord, isCapital, isMark, markAt } from '../words/stretch.ts';
import { type Tokens, WORD } from '../words/tokens.ts';
import { type Label, labelOf, NEW } from './labels.ts';
import { headsOf, leadOf, piecesOf, skipQuotes, startsAsName, withoutLead } from './pieces.ts';
import { rowLabel } from './rows.ts';
import { cellsOf, type Reach, type TableRow } from './tables.ts';

/** One place in a list: a series' name begins at `from`, and what is said of it ends before `to`. */
export interface Entry {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  readonly label: Label;
  readonly detail: Reach; // where its season is said
  readonly season: SeasonSpan | null; // from a column of its own; null where the entry's words say it, or nothing does
  readonly mark: Reach | null; // the bracket that says it, and says it of this entry alone
}

const HEADINGS: ReadonlySet<BlockKind> = new Set(['heading']);
const LISTED: ReadonlySet<BlockKind> = new Set(['item', 'row']);
/** Words beside its label that a heading may hold. */
const SPARE_IN_HEADING = 2;
/** A stretch with more lower-case words than this is prose, which names its series where it begins. */
const MOST_LOWER = 0.45;

export interface Listings {
  readonly entries: readonly Entry[];
  readonly labels: ReadonlySet<number>; // blocks that are a label and nothing else
  readonly sections: ReadonlyMap<number, Status>; // what the label above a block says
}

export function listingsOf(view: DocumentView, sentences: readonly Sentence[]): Listings {
  const { tokens, blocks, tables } = view;
  const isCarrier = within(sentences.flatMap(({ carriers }) => carriers));
  const isSeason = within(sentences.flatMap(({ seasons }) => seasons.filter(({ relation }) => SAID.has(relation))));
  const isFiller = (at: number): boolean => isCarrier(at) || isSeason(at);
  const entries: Entry[] = [];
  const labels = new Set<number>();
  const sections = new Map<number, Status>();
  let label: Label | null = null;
  let title: Label | null = null; // what the headline says of the items under it: 'Shows ending in 2025'
  blocks.forEach((block, index) => {
    const reach = { first: tokenAt(tokens, block.span[0]), limit: tokenAt(tokens, block.span[1]) };
    if (reach.limit <= reach.first || block.kind === 'byline') return;
    if (block.kind === 'headline') {
      title = headlineLabel(tokens, reach, isCarrier);
      return;
    }
    const heading = HEADINGS.has(block.kind);
    if (heading && namesUnderLead(tokens, reach, isFiller)) {
      label = null;
      entries.push(...inlineEntries(tokens, reach, index, isFiller));
      return;
    }
    const own = labelOf(tokens, reach.first, withoutLead(tokens, reach), isCarrier, heading ? SPARE_IN_HEADING : 0);
    if (heading || (own?.strong === true && !LISTED.has(block.kind) && !isStatement(tokens, reach))) {
      const counts = own !== null && (own.strong || entries.length > 0);
      if (counts) labels.add(index);
      label = counts ? own : namesOnly(tokens, reach, isCarrier) ? label : null;
      return;
    }
    if (label !== null) sections.set(index, label.status);
    if (tables.heads.has(index)) return;
    const inline =
      block.kind === 'row'
        ? rowEntries(tokens, reach, index, tables.rows.get(index), isFiller)
        : inlineEntries(tokens, reach, index, isFiller);
    const given = label ?? (LISTED.has(block.kind) ? title : null);
    if (inline.length > 0) entries.push(...inline);
    else if (given !== null) {
      const starts = isProse(tokens, reach) ? [reach.first] : headsOf(tokens, reach);
      starts.forEach((from, at) => {
        entries.push(entryOf(from, starts[at + 1] ?? reach.limit, index, given));
      });
    }
  });
  const trusty = trusted(entries.filter(({ from }) => !isCarrier(from)));
  return { entries: speaksOfPilots(view) ? trusty.map(asNew) : trusty, labels, sections };
}

/** '## Renewed: X, Y' and '## X: cancelled' are entries, where '## NBC: renewed' is a label. */
function namesUnderLead(tokens: Tokens, reach: Reach, isFiller: (at: number) => boolean): boolean {
  const lead = leadOf(tokens, reach);
  if (lead === null) return false;
  const sides = [
    { first: reach.first, limit: lead },
    { first: lead + 1, limit: reach.limit },
  ];
  const other = sides.filter(({ first, limit }) => labelOf(tokens, first, limit, isFiller) === null);
  return (
    other.length === 1 && other.every(({ first, limit }) => startsAsName(tokens, first) && !namesOnly(tokens, { first, limit }, isFiller))
  );
}

/** 'Shows ending in 2025: say goodbye to these ten': a headline that is a list's label, or begins with one. */
function headlineLabel(tokens: Tokens, { first, limit }: Reach, isCarrier: (at: number) => boolean): Label | null {
  let to = first;
  while (to < limit && !isMark(tokens, to, ':–—')) to++;
  const label = labelOf(tokens, first, to, isCarrier);
  // what is on the bubble in a headline is what the text then weighs
  return label?.strong === true && label.status !== 'undecided' ? label : null;
}

const entryOf = (from: number, to: number, block: number, label: Label): Entry => ({
  from,
  to,
  block,
  label,
  detail: { first: from, limit: to },
  season: null,
  mark: null,
});

/** 'Pilot season: the yeses and the noes': each of the series would be new. */
function speaksOfPilots({ tokens, blocks }: DocumentView): boolean {
  const [headline] = blocks;
  return headline?.kind === 'headline' && holdsWord(tokens, 0, tokenAt(tokens, headline.span[1]), PILOTS);
}

const PILOTS = wordSet('pilot pilots');
const asNew = (entry: Entry): Entry => ({ ...entry, label: { ...entry.label, isNew: true } });

/** 'X: off' alone says little; beside another entry it is a scorecard. */
function trusted(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ label }) => label.strong || entries.length >= 2);
}

const SAID: ReadonlySet<SeasonSpan['relation']> = new Set(['numbered', 'count']);

/** True of the tokens of some spans. */
function within(spans: readonly { readonly from: number; readonly to: number }[]): (at: number) => boolean {
  const owned = new Set<number>();
  for (const { from, to } of spans) for (let at = from; at < to; at++) owned.add(at);
  return (at) => owned.has(at);
}

/** 'Renewed: X, which goes into its third year; Y. Cancelled: Z', 'X: renewed; Y: off'. */
function inlineEntries(tokens: Tokens, reach: Reach, block: number, isFiller: (at: number) => boolean): Entry[] {
  const entries: Entry[] = [];
  let label: Label | null = null;
  let opening: number | null = null; // the name that began the sentence whose next piece this is
  for (const piece of piecesOf(tokens, reach)) {
    const lead = leadOf(tokens, piece);
    const behind = lead === null ? null : labelOf(tokens, lead + 1, piece.limit, isFiller);
    const bracketed = behind === null ? inBrackets(tokens, piece, isFiller) : null;
    // 'Cancelled: X, Y (decision pending)'; 'Renewed: X (final season)' is renewed
    if (bracketed !== null && (label === null || bracketed.label.status === 'undecided')) {
      const from = skipQuotes(tokens, (lead ?? piece.first - 1) + 1);
      if (startsAsName(tokens, from)) entries.push({ ...entryOf(from, piece.limit, block, bracketed.label), mark: bracketed });
      opening = null;
      continue;
    }
    const verdict = opening === null || !closesSentence(tokens, piece, reach) ? null : labelOf(tokens, piece.first, piece.limit, isFiller);
    if (opening !== null && verdict !== null && label === null) {
      entries.push(entryOf(opening, piece.limit, block, verdict));
      opening = null;
      continue;
    }
    opening = opensSentence(tokens, piece, reach) ? (lead ?? piece.first - 1) + 1 : null;
    const named = startsAsName(tokens, piece.first);
    if (lead !== null) {
      const before = labelOf(tokens, piece.first, lead, isFiller);
      label = behind === null ? before : null;
      if (label !== null) entries.push(entryOf(skipQuotes(tokens, lead + 1), piece.limit, block, label));
      else if (behind !== null && named) entries.push(entryOf(piece.first, piece.limit, block, behind));
      continue;
    }
    const last = entries.at(-1);
    if (label !== null && named) entries.push(entryOf(piece.first, piece.limit, block, label));
    // what goes on in lower case behind a comma is said of the name before it
    else if (label !== null && last !== undefined && isMark(tokens, piece.first - 1, ','))
      entries.splice(-1, 1, entryOf(last.from, piece.limit, block, label));
    else label = null;
  }
  return entries;
}

/** 'X (renewed)', 'Y (axed after two seasons)': the bracket that ends a piece, where it says what becomes of it and no more than that. */
function inBrackets(
  tokens: Tokens,
  { first, limit }: Reach,
  isFiller: (at: number) => boolean,
): (Reach & { readonly label: Label }) | null {
  if (!isMark(tokens, limit - 1, ')]')) return null;
  let open = limit - 2;
  while (open > first && !isMark(tokens, open, '([)]')) open--;
  const label = isMark(tokens, open, '([') && open > first ? labelOf(tokens, open + 1, limit - 1, isFiller) : null;
  return label?.strong === true && !holdsWord(tokens, open, limit, NEW) ? { first: open, limit, label } : null;
}

/** 'X, yes. Y, no.': the first piece of each sentence, with a comma behind it. */
function opensSentence(tokens: Tokens, { first, limit }: Reach, reach: Reach): boolean {
  return (first === reach.first || isMark(tokens, first - 1, '.;')) && limit < reach.limit && isMark(tokens, limit, ',');
}

const closesSentence = (tokens: Tokens, { first, limit }: Reach, reach: Reach): boolean =>
  isMark(tokens, first - 1, ',') && (limit === reach.limit || isMark(tokens, limit, '.;'));

/** A row of a table: a name in the cell that its heading says, else in the first, and a label in another. */
function rowEntries(tokens: Tokens, reach: Reach, block: number, row: TableRow | undefined, isFiller: (at: number) => boolean): Entry[] {
  const from = row === undefined ? reach.first : row.title?.first;
  if (from === undefined || !startsAsName(tokens, from)) return [];
  const said = rowLabel(tokens, row?.cells ?? cellsOf(tokens, reach), row?.columns ?? {}, isFiller);
  return said === null ? [] : [{ from, to: reach.limit, block, mark: null, ...said }];
}

/** 'Cancelled.' is an answer, 'Cancelled' a label. */
const isStatement = (tokens: Tokens, { limit }: Reach): boolean => '.!?'.includes(markAt(tokens, limit - 1) ?? ' ');

/** 'ABC' between 'Renewed' and its list ends nothing. */
function namesOnly(tokens: Tokens, { first, limit }: Reach, isCarrier: (at: number) => boolean): boolean {
  for (let at = first; at < limit; at++) if (tokens.kind[at] === WORD && !isCarrier(at)) return false;
  return limit > first;
}

function isProse(tokens: Tokens, { first, limit }: Reach): boolean {
  let words = 0;
  let lower = 0;
  for (let at = first; at < limit; at++) {
    if (tokens.kind[at] !== WORD) continue;
    words++;
    if (!isCapital(tokens, at)) lower++;
  }
  return words > 12 && lower > words * MOST_LOWER;
}
