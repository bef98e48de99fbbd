/** The dates of a document, as `greenlit dates` prints them. */
import type { Document } from '../../claim/document.ts';
import { isoDay } from '../../claim/edtf.ts';
import { tagDates } from './tagger.ts';

export interface DocumentDate {
  readonly text: string; // as the document writes it
  readonly edtf: string;
}

/** Dates with known days, in order. Where the words count months or years from a day, the day that they come to. */
export function datesOf(document: Document): DocumentDate[] {
  const { text } = document;
  return tagDates(text, 0, text.length, { published: isoDay(document.published) })
    .filter((mention) => mention.kind === 'date' && mention.edtf !== null)
    .map((mention) => ({ text: text.slice(mention.start, mention.end), edtf: mention.reckoned ?? mention.edtf! }));
}
