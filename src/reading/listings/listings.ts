/**
 * Lists that a label gives its fate: under a heading ('Cancelled'), behind a lead-in ('Renewed: X, Y and Z'), and scorecards in which each line
 * ends with its mark ('X: renewed', 'Y – off').
 */
import type { Status } from '../../claim/claim.ts';
import type { BlockKind } from '../../claim/document.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { type DocumentView, tokenAt } from '../sentences/view.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsPair, holdsWord, isCapital, isMark, markAt } from '../words/stretch.ts';
import { NUMBER, type Tokens, WORD } from '../words/tokens.ts';
import { type Entry, entryOf } from './entry.ts';
import { inlineEntries, type Known } from './inline-entries.ts';
import { type Label, labelOf, labelWithin, leadsAside, SEVERAL, speaksOfFates } from './labels.ts';
import { headsOf, leadOf, namesOnly, startsAsName, type TitlePlaces, withoutLead } from './pieces.ts';
import { rowLabel } from './rows.ts';
import { cellsOf, type Reach, type TableRow } from './tables.ts';

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
  readonly marks: readonly Reach[]; // brackets that say what becomes of one entry, in order
}

export function listingsOf(view: DocumentView, sentences: readonly Sentence[]): Listings {
  const { tokens, blocks, tables } = view;
  const isCarrier = within(sentences.flatMap(({ carriers }) => carriers));
  const isSeason = within(sentences.flatMap(({ seasons }) => seasons.filter(({ relation }) => SAID.has(relation))));
  const isFiller = (at: number): boolean => isCarrier(at) || isSeason(at);
  const titles = titlePlaces(sentences, tokens);
  const known: Known = { isFiller, titles, ordering: speaksOfOrders(view) };
  const entries: Entry[] = [];
  const labels = new Set<number>();
  const sections = new Map<number, Status>();
  let label: Label | null = null;
  let title: Label | null = null; // what the headline says of the items under it: 'Shows ending in 2025'
  blocks.forEach((block, index) => {
    const reach = behindHour(tokens, { first: tokenAt(tokens, block.span[0]), limit: tokenAt(tokens, block.span[1]) });
    if (reach.limit <= reach.first || block.kind === 'byline') return;
    if (block.kind === 'headline') {
      title = headlineLabel(tokens, reach, isCarrier);
      return;
    }
    const heading = HEADINGS.has(block.kind);
    if (heading && namesUnderLead(tokens, reach, known)) {
      label = null;
      entries.push(...inlineEntries(tokens, reach, index, known));
      return;
    }
    const own = labelOf(tokens, reach.first, withoutLead(tokens, reach), isCarrier, heading ? SPARE_IN_HEADING : 0);
    if (heading || (own?.strong === true && !LISTED.has(block.kind) && !isStatement(tokens, reach))) {
      // 'Gone' beside 'Renewed' is a label, 'Where to watch' is none
      const bare = entries.length > 0 && labelOf(tokens, reach.first, withoutLead(tokens, reach), isCarrier) !== null;
      const counts = own !== null && (own.strong || bare);
      if (counts) labels.add(index);
      const goesOn = namesOnly(tokens, reach, isCarrier);
      label = counts ? own : goesOn ? label : null;
      if (!goesOn) title = null;
      return;
    }
    // 'These dramas have been renewed:'
    if (isMark(tokens, reach.limit - 1, ':') && LISTED.has(blocks[index + 1]?.kind ?? 'paragraph')) {
      if (leadsAside(tokens, reach.first, reach.limit)) title = label = null;
      else label = labelWithin(tokens, reach.first, reach.limit) ?? label;
      return;
    }
    if (label !== null) sections.set(index, label.status);
    if (tables.heads.has(index)) return;
    const inline =
      block.kind === 'row' ? rowEntries(tokens, reach, index, tables.rows.get(index), known) : inlineEntries(tokens, reach, index, known);
    // a table that has a column of fates gives each row its own
    const given = label ?? (LISTED.has(block.kind) && tables.rows.get(index)?.columns.status === undefined ? title : null);
    if (inline.length > 0) entries.push(...inline);
    else if (given !== null) {
      const starts = isProse(tokens, reach) ? [reach.first] : headsOf(tokens, reach, titles);
      starts.forEach((from, at) => {
        entries.push(entryOf(from, starts[at + 1] ?? reach.limit, index, given));
      });
    }
  });
  const trusty = trusted(entries.filter(({ from }) => !isCarrier(from)));
  const marks = trusty.flatMap(({ mark }) => (mark === null ? [] : [mark]));
  return { entries: speaksOfPilots(view) ? trusty.map(asNew) : trusty, labels, sections, marks };
}

/** '4:38 Renewed: X and Y', '11:15 p.m. – Gone: Z': a line of what was said hour by hour. */
function behindHour(tokens: Tokens, { first, limit }: Reach): Reach {
  const isHour = [first, first + 2].every((at) => tokens.kind[at] === NUMBER) && isMark(tokens, first + 1, ':');
  if (!isHour || first + 2 >= limit) return { first, limit };
  let from = first + 3;
  while (from < limit && (HALVES.has(tokens.word[from] as number) || isMark(tokens, from, '.–—-'))) from++;
  return { first: from, limit };
}
const HALVES = wordSet('p a m pm am p.m a.m p.m. a.m.');

/** '## Renewed: X, Y' and '## X: cancelled' are entries, where '## NBC: renewed' is a label. */
function namesUnderLead(tokens: Tokens, reach: Reach, { isFiller, titles }: Known): boolean {
  const lead = leadOf(tokens, reach, titles);
  if (lead === null) return false;
  const sides = [
    { first: reach.first, limit: lead },
    { first: lead + 1, limit: reach.limit },
  ];
  const other = sides.filter(({ first, limit }) => labelOf(tokens, first, limit, isFiller) === null);
  return (
    other.length === 1 &&
    other.every(({ first, limit }) => startsAsName(tokens, first, titles) && !namesOnly(tokens, { first, limit }, isFiller))
  );
}

/** 'Shows ending in 2025: say goodbye to these ten': a headline that is a list's label, or begins with one. */
function headlineLabel(tokens: Tokens, { first, limit }: Reach, isCarrier: (at: number) => boolean): Label | null {
  let to = first;
  while (to < limit && !isMark(tokens, to, ':–—')) to++;
  if (to < limit && (!holdsWord(tokens, first, to, SEVERAL) || leadsAside(tokens, to, limit))) return null;
  // 'What is coming back and what isn’t'
  if (holdsPair(tokens, first, to, AND, WHAT)) return null;
  const label = labelOf(tokens, first, to, isCarrier);
  // what is on the bubble in a headline is what the text then weighs
  return label?.strong === true && label.status !== 'undecided' ? label : null;
}

const AND = wordSet('and or');
const WHAT = wordSet('what which who not');

/** 'Pilot season: the yeses and the noes': each of the series would be new. */
function speaksOfPilots({ tokens, blocks }: DocumentView): boolean {
  const [headline] = blocks;
  if (headline?.kind !== 'headline') return false;
  const limit = tokenAt(tokens, headline.span[1]);
  return holdsWord(tokens, 0, limit, PILOTS) && !speaksOfFates(tokens, 0, limit);
}

/** 'Fox upfront: orders and pickups'. */
function speaksOfOrders({ tokens, blocks: [headline] }: DocumentView): boolean {
  return headline?.kind === 'headline' && holdsWord(tokens, 0, tokenAt(tokens, headline.span[1]), ORDERS);
}

const ORDERS = wordSet('order orders ordered pickup pickups upfront upfronts greenlights');
const PILOTS = wordSet('pilot pilots');
const asNew = (entry: Entry): Entry => ({ ...entry, label: { ...entry.label, isNew: true } });

/** 'X: off' alone says little; beside another entry it is a scorecard. */
function trusted(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ label }) => label.strong || entries.length >= 2);
}

const SAID: ReadonlySet<SeasonSpan['relation']> = new Set(['numbered', 'count']);

/** Of the known titles that are written as the catalogue writes them. */
function titlePlaces(sentences: readonly Sentence[], tokens: Tokens): TitlePlaces {
  const titles = sentences.flatMap(({ candidates }) =>
    candidates.filter(({ exactCase }) => exactCase).map(({ start, end }) => ({ from: tokenAt(tokens, start), to: tokenAt(tokens, end) })),
  );
  return {
    opens: within(titles.map(({ from }) => ({ from, to: from + 1 }))),
    holds: within(titles.map(({ from, to }) => ({ from: from + 1, to: to - 1 }))),
  };
}

/** True of the tokens of some spans. */
function within(spans: readonly { readonly from: number; readonly to: number }[]): (at: number) => boolean {
  const owned = new Set<number>();
  for (const { from, to } of spans) for (let at = from; at < to; at++) owned.add(at);
  return (at) => owned.has(at);
}

/** A row of a table: a name in the cell that its heading says, else in the first, and a label in another. */
function rowEntries(tokens: Tokens, reach: Reach, block: number, row: TableRow | undefined, { isFiller, titles }: Known): Entry[] {
  const from = row === undefined ? reach.first : row.title?.first;
  if (from === undefined || !startsAsName(tokens, from, titles)) return [];
  const said = rowLabel(tokens, row?.cells ?? cellsOf(tokens, reach), row?.columns ?? {}, isFiller);
  return said === null ? [] : [{ from, to: reach.limit, block, mark: null, ...said }];
}

/** 'Cancelled.' is an answer, 'Cancelled' a label. */
const isStatement = (tokens: Tokens, { limit }: Reach): boolean => '.!?'.includes(markAt(tokens, limit - 1) ?? ' ');

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
