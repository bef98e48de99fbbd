/** Where titles stand in a text, letter for letter and as whole words. */
import type { Span } from '../claim/claim.ts';

/** A word, or a mark by itself. */
const PIECE = /[\p{L}\p{N}]+|\S/gu;

/**
 * Every place of every title, those within a longer title too: 'Us' stands in 'Us Again', and not in 'Usual'.
 * One pass over the text, however many titles there are: at each of its words as many looks into a table as the longest title has words that
 * begins with it.
 * @returns in order of their ends, of those that end together the longest first
 */
export function titlePlaces(text: string, titles: ReadonlySet<string>): { readonly title: string; readonly span: Span }[] {
  const longest = new Map<string, number>(); // by first piece, in pieces
  for (const title of titles) {
    const pieces = title.match(PIECE);
    if (pieces !== null) longest.set(pieces[0], Math.max(longest.get(pieces[0]) ?? 0, pieces.length));
  }
  const found: { readonly title: string; readonly span: Span }[] = [];
  let begun: { readonly start: number; readonly left: number }[] = []; // where a title may have begun, and how many pieces it may still have
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const end = index + piece.length;
    begun.push({ start: index, left: longest.get(piece) ?? 0 });
    begun = begun.flatMap(({ start, left }) => (left === 0 ? [] : [{ start, left: left - 1 }]));
    for (const { start } of begun) {
      const title = text.slice(start, end);
      if (titles.has(title)) found.push({ title, span: [start, end] });
    }
  }
  return found;
}
