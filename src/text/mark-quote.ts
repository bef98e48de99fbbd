/** The words around a quote, cut so that a terminal or a page can show the quote in its place. */
import type { Span } from '../claim/claim.ts';
import type { Document } from '../claim/document.ts';

export interface MarkedQuote {
  readonly before: string; // begins with '…' where the block goes on before it
  readonly quote: string;
  readonly after: string; // ends with '…' where the block goes on behind it
}

/**
 * @param span the quote, in the document's text
 * @param room most characters of context on each side; cut at a word
 */
export function markQuote(document: Pick<Document, 'text' | 'blocks'>, span: Span, room = 120): MarkedQuote {
  const { text } = document;
  const start = Math.min(Math.max(0, span[0]), text.length);
  const end = Math.min(Math.max(start, span[1]), text.length);
  const from = blockAt(document, start)?.[0] ?? 0;
  const to = blockAt(document, Math.max(start, end - 1))?.[1] ?? text.length;
  return { before: tail(text.slice(from, start), room), quote: oneLine(text.slice(start, end)), after: head(text.slice(end, to), room) };
}

function blockAt({ blocks }: Pick<Document, 'blocks'>, offset: number): Span | undefined {
  return blocks.find(({ span }) => span[0] <= offset && offset < span[1])?.span;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function tail(text: string, room: number): string {
  if (text.length <= room) return oneLine(text);
  const cut = text.length - room;
  const word = text.indexOf(' ', cut);
  return `…${oneLine(text.slice(word < 0 || word === text.length - 1 ? cut : word + 1))}`;
}

function head(text: string, room: number): string {
  if (text.length <= room) return oneLine(text);
  const word = text.lastIndexOf(' ', room);
  return `${oneLine(text.slice(0, word <= 0 ? room : word))}…`;
}
