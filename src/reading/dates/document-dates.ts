/** The dates of a document, as `greenlit dates` prints them. */
import type { Document } from '../../claim/document.ts';
import { isoDay } from '../../claim/edtf.ts';
import { type Anchor, tagDates } from './tagger.ts';

export interface DocumentDate {
  readonly text: string; // as the document writes it
  readonly edtf: string;
}

/** Ends of host names in countries that write the day before the month. */
const DAY_FIRST_HOSTS = /\.(?:uk|ie|au|nz|in|za|de|fr|es|it|nl|be|se|no|dk|fi|pl|pt|br|mx|ar|sg|hk|my)$/;

/** An address whose host stands in it as it is called, so that it need not be parsed. */
const PLAIN_HOST = /^https?:\/\/([a-z\d-]+(?:\.[a-z\d-]+)*)\//;

/** Dates with known days, in order. Where the words count months or years from a day, the day that they come to. */
export function datesOf(document: Document): DocumentDate[] {
  const { text } = document;
  return tagDates(text, 0, text.length, anchorOf(document)).flatMap(({ kind, edtf, reckoned, start, end }) =>
    kind === 'date' && edtf !== null ? [{ text: text.slice(start, end), edtf: reckoned ?? edtf }] : [],
  );
}

/** What a document's relative dates hang on: its day, and how its country writes 4/6. */
export function anchorOf({ published, url }: Pick<Document, 'published' | 'url'>): Anchor {
  const host = url === null ? null : hostOf(url);
  return { published: isoDay(published), dayFirst: host !== null && DAY_FIRST_HOSTS.test(host) };
}

const hostOf = (url: string): string | null => PLAIN_HOST.exec(url)?.[1] ?? URL.parse(url)?.hostname ?? null;
