/** A document as the reader walks it: its words, sentences and blocks in one numbering. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Block, BlockKind, Document } from '../../claim/document.ts';
import { type Sentence as Piece, sentences as splitSentences } from '../../text/sentences.ts';
import { type Reach, type Tables, tablesOf } from '../listings/tables.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsWord, isMark } from '../words/stretch.ts';
import { JOINED, PUNCTUATION, type Tokens, tokenise } from '../words/tokens.ts';

export interface SentenceView {
  readonly first: number; // first token
  readonly limit: number; // behind the last token
  readonly block: number;
  readonly start: number; // offsets in the text
  readonly end: number;
}

export interface DocumentView {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
  readonly sentences: readonly SentenceView[];
  readonly tables: Tables;
}

/** @param catalogue whose titles no sentence ends within; null where sentences are enough */
export function viewOf(document: Document, catalogue: Catalogue | null): DocumentView {
  const tokens = tokenise(document.text, VOCABULARY);
  const tables = tablesOf(tokens, document.blocks, ({ span }) => ({ first: tokenAt(tokens, span[0]), limit: tokenAt(tokens, span[1]) }));
  const sentences: SentenceView[] = [];
  let token = 0;
  const split = splitSentences(document);
  for (const { start, end, block } of catalogue === null ? split : acrossTitles(split, document.text, catalogue)) {
    while (token < tokens.count && (tokens.start[token] as number) < start) token++;
    const first = token;
    while (token < tokens.count && (tokens.start[token] as number) < end) token++;
    const limit = document.blocks[block]?.kind === 'headline' ? withoutOutlet(tokens, first, token) : token;
    if (isSilent(document.blocks[block]) || tables.heads.has(block)) continue;
    for (const reach of withinCells({ first, limit }, tables.rows.get(block)?.cells)) {
      for (let from = reach.first; from < reach.limit; from += LONGEST_SENTENCE) {
        const to = Math.min(reach.limit, from + LONGEST_SENTENCE);
        sentences.push({
          first: from,
          limit: to,
          block,
          start: from === first ? start : tokens.start[from]!,
          end: to === token ? end : tokens.end[to - 1]!,
        });
      }
    }
  }
  return { document, tokens, blocks: document.blocks, sentences, tables };
}

/** No sentence ends within a known title: "I'm a Celebrity... Get Me Out of Here!". */
function acrossTitles(split: readonly Piece[], text: string, catalogue: Catalogue): readonly Piece[] {
  const whole: Piece[] = [];
  for (const piece of split) {
    const last = whole.at(-1);
    if (last?.block === piece.block && ENDS_TITLES.test(text.slice(last.end - 3, last.end)) && isTitleAt(text, last, piece, catalogue))
      whole[whole.length - 1] = { ...last, end: piece.end };
    else whole.push(piece);
  }
  return whole;
}

function isTitleAt(text: string, last: Piece, next: Piece, catalogue: Catalogue): boolean {
  const from = Math.max(last.start, last.end - LONGEST_HALF);
  return catalogue
    .candidates(text, from, Math.min(next.end, next.start + LONGEST_HALF))
    .some(({ start, end, casing }) => casing === 'exact' && start < last.end && end > next.start);
}

const ENDS_TITLES = /[!?…]$|\.\.\.$/u;
/** Characters of a title on one side of such a mark. */
const LONGEST_HALF = 60;

/** No sentence of a table runs from one cell into the next. */
function withinCells({ first, limit }: Reach, cells: readonly Reach[] | undefined): readonly Reach[] {
  if (cells === undefined) return [{ first, limit }];
  return cells
    .map((cell) => ({ first: Math.max(first, cell.first), limit: Math.min(limit, cell.limit) }))
    .filter((cell) => cell.limit > cell.first);
}

/**
 * Tokens of a sentence that is read as one; what goes on longer, such as a list without a mark between its entries, is read piece by piece.
 * Rules compare what stands in a sentence pair by pair, so that a megabyte without a full stop would take them hours.
 */
const LONGEST_SENTENCE = 400;

/** What says who wrote and when is not read for claims; an update note that goes on to tell its news is. */
const SILENT_BLOCKS: ReadonlySet<BlockKind> = new Set(['byline', 'dateline']);

const LONGEST_SIGNATURE = 80; // characters

const isSilent = (block: Block | undefined): boolean =>
  block !== undefined && SILENT_BLOCKS.has(block.kind) && block.span[1] - block.span[0] <= LONGEST_SIGNATURE;

const MOST_OUTLET_WORDS = 5;

/** Aggregators end a headline with ' - Outlet': the last dash or bar with a few words behind it ends what is read of it, unless they go on with the news. */
function withoutOutlet(tokens: Tokens, first: number, limit: number): number {
  let words = 0;
  for (let at = limit - 1; at > first + 2; at--) {
    if (tokens.kind[at] !== PUNCTUATION) words++;
    else if ('-|–—'.includes(tokens.text[tokens.start[at] as number] as string) && ((tokens.flags[at] as number) & JOINED) === 0)
      return goesOn(tokens, at + 1, limit) ? limit : at;
    if (words > MOST_OUTLET_WORDS) return limit;
  }
  return limit;
}

/** '— Final Season', '- will it happen?', '— ‘X’ is over': no outlet is called so. */
const goesOn = (tokens: Tokens, from: number, limit: number): boolean =>
  isMark(tokens, limit - 1, '?') || isMark(tokens, from, QUOTES) || holdsWord(tokens, from, limit, OF_SEASONS);

const QUOTES = '\'"“‘';
const OF_SEASONS = wordSet(
  "season seasons final renewed cancelled canceled axed ending ends end renews cancels axes drops scraps saves revives returns is are will won't isn't gets limbo bubble",
);

/** The first token that begins at or behind an offset. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
