/** Where an offset of the text stands in the source, for messages that an editor can jump to. */
import type { Document } from '../claim/document.ts';

export interface Place {
  readonly line: number; // from 1
  readonly column: number; // from 1, in UTF-16 code units
}

/**
 * The source offset of a text offset: the last known pair at or before it, and as far on as the text is.
 * @param origin ascending pairs of text offset and source offset, as `Document.origin`
 */
export function sourceOffset(origin: readonly number[], offset: number): number {
  let low = 0;
  let high = origin.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((origin[2 * middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  const text = origin[2 * low] ?? 0;
  const source = origin[2 * low + 1] ?? 0;
  const on = source + Math.max(0, offset - text);
  const next = origin[2 * low + 3];
  return next === undefined ? on : Math.min(on, next);
}

/**
 * Line and column of an offset of the text: in the source where its origin is known and the source is at hand, else in the text.
 * @param source the decoded source that the document was read from; null where it is not at hand
 */
export function placeOf(document: Pick<Document, 'text' | 'origin'>, offset: number, source: string | null = null): Place {
  const isKnown = source !== null && document.origin !== null && document.origin.length > 0;
  return isKnown ? placeIn(source, sourceOffset(document.origin, offset)) : placeIn(document.text, offset);
}

/** Lines end at a line feed, a carriage return or both. */
function placeIn(text: string, offset: number): Place {
  const end = Math.min(Math.max(0, offset), text.length);
  let line = 1;
  let start = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
      line++;
      start = at + 1;
    }
  }
  return { line, column: end - start + 1 };
}
