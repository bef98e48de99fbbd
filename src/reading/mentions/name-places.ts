/** Names that stand where their neighbours stand: at the heads of the items of a list, alone in the headings of a text, in one column of a table. */
import type { Block } from '../../claim/document.ts';
import { cellsOf, type Reach } from '../listings/tables.ts';
import { type DocumentView, tokenAt } from '../sentences/view.ts';
import { isMark } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import type { Span } from './name-spans.ts';

/** Places of one kind in a document. */
export interface Places {
  readonly titled: boolean; // the column is headed 'Show'
  readonly names: readonly Span[]; // in order
}

/** Paragraphs that begin as entries do, 'Copper Wake: over after two', from which on they are a list. */
const FEWEST_PARAGRAPHS = 3;

/** @param spansAt the names that begin at a token, longest first */
export function placesOf(view: DocumentView, spansAt: (token: number) => readonly Span[]): readonly Places[] {
  const { tokens, blocks, tables } = view;
  const found: Places[] = [];
  const headings = new Map<number, Span[]>();
  const paragraphs: Span[] = [];
  let items: Span[] = [];
  let columns: { titled: boolean; names: Span[] }[] = [];
  const close = (kind: Block['kind']): void => {
    if (kind !== 'item' && items.length > 0) {
      found.push({ titled: false, names: items });
      items = [];
    }
    if (kind !== 'row') {
      found.push(...columns);
      columns = [];
    }
  };
  for (const [block, { kind, span, level }] of blocks.entries()) {
    close(kind);
    const reach = { first: tokenAt(tokens, span[0]), limit: tokenAt(tokens, span[1]) };
    if (kind === 'paragraph') paragraphs.push(...headOf(tokens, reach, spansAt, false).filter(({ to }) => isMark(tokens, to, ':')));
    if (kind === 'item') items.push(...headOf(tokens, reach, spansAt, false));
    else if (kind === 'heading') headings.set(level ?? 0, [...(headings.get(level ?? 0) ?? []), ...headOf(tokens, reach, spansAt, true)]);
    else if (kind === 'row') {
      const row = tables.rows.get(block);
      for (const [index, cell] of (row?.cells ?? cellsOf(tokens, reach)).entries()) {
        columns[index] ??= { titled: false, names: [] };
        if (row?.columns.title === index) columns[index].titled = true;
        columns[index].names.push(...headOf(tokens, cell, spansAt, true));
      }
    }
  }
  close('headline');
  if (paragraphs.length >= FEWEST_PARAGRAPHS) found.push({ titled: false, names: paragraphs });
  for (const names of headings.values()) found.push({ titled: false, names });
  return found;
}

/** The longest name with which a stretch begins and behind which it, or a phrase of it, ends; at most one. */
function headOf(tokens: Tokens, { first, limit }: Reach, spansAt: (token: number) => readonly Span[], whole: boolean): readonly Span[] {
  let from = first;
  while (from < limit && tokens.kind[from] === PUNCTUATION) from++;
  const ends = ({ to }: Span): boolean => {
    if (to < limit && tokens.kind[to] !== PUNCTUATION) return false;
    if (!whole) return true;
    for (let at = to; at < limit; at++) if (tokens.kind[at] !== PUNCTUATION) return false;
    return true;
  };
  const head = spansAt(from).find((span) => span.to <= limit && ends(span));
  return head === undefined ? [] : [head];
}
