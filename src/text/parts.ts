/** What a format's parser hands on: the pieces of a document before they are put into one text. */
import type { BlockKind, MarkKind } from '../claim/document.ts';

export interface PartMark {
  readonly kind: MarkKind;
  readonly start: number; // offsets into the part's own text
  readonly end: number;
}

export interface Part {
  readonly kind: BlockKind;
  readonly text: string; // visible text, white space folded, never empty
  readonly level?: number | undefined;
  readonly marks: readonly PartMark[];
  /** Ascending pairs of an offset in `text` and its offset in the decoded source; empty where unknown. */
  readonly origin: readonly number[];
}

/** One document as its format gives it; `makeDocument` turns it into a Document. */
export interface Parts {
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: string | null; // ISO 8601 date or date-time
  readonly updated: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly parts: readonly Part[]; // the headline, where there is one, comes first
}
