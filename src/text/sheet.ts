/** The text in which places are counted: the file as it was sent where its offsets are known, else the document's text. */
import type { Span } from '../claim/claim.ts';
import type { Document } from '../claim/document.ts';
import { sourceOffset } from './source-offset.ts';

export interface Place {
  readonly line: number; // from 1
  readonly column: number; // from 1, in UTF-16 code units
}

interface SheetInput {
  readonly document: Pick<Document, 'text' | 'origin'>;
  /** The decoded file that the document was read from; null where it is not at hand. */
  readonly source: string | null;
}

export class Sheet {
  readonly text: string;
  /** Whether places lead into the file; otherwise they are those of the text that Greenlit made of it. */
  readonly isSource: boolean;
  readonly #origin: readonly number[] | null;
  readonly #starts: readonly number[];

  constructor({ document: { text, origin }, source }: SheetInput) {
    this.isSource = source !== null && origin !== null && origin.length > 0;
    this.#origin = this.isSource ? origin : null;
    this.text = this.isSource ? (source as string) : text;
    this.#starts = lineStarts(this.text);
  }

  /** Where a stretch of the document's text stands on the sheet. An empty one stays empty. */
  span([start, end]: Span): Span {
    if (this.#origin === null) return [this.#within(start), this.#within(end)];
    const from = this.#within(sourceOffset(this.#origin, start));
    // From the last letter on: markup behind it is none of the words.
    const to = end > start ? this.#within(sourceOffset(this.#origin, end - 1) + 1) : from;
    return [from, Math.max(from, to)];
  }

  /** @param offset on the sheet */
  place(offset: number): Place {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }

  /** The place of the first letter of a stretch of the document's text. */
  placeOf(span: Span): Place {
    return this.place(this.span(span)[0]);
  }

  /** A line without its end. @param number from 1 */
  line(number: number): string {
    return this.text.slice(this.#starts[number - 1], this.#starts[number] ?? this.text.length).replace(/[\r\n]+$/, '');
  }

  #within(offset: number): number {
    return Math.min(Math.max(0, offset), this.text.length);
  }
}

/** Lines end at a line feed, a carriage return or both. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
