/** Which of the numbered sources a sentence leads to, and what each is called. */
import type { Claim } from '../../claim/claim.ts';
import { dateWords } from '../../claim/dates-in-words.ts';
import { publisherLabel } from '../source-words.ts';
import type { Brief, Sentence, Source } from './brief.ts';
import { citedIn, keyOf } from './cited.ts';
import { dayOf } from './naming.ts';

export interface Reference {
  readonly source: Source;
  readonly claims: readonly Claim[]; // of that source, behind the sentence
}

/** In the order of their numbers, each source once. */
export function referencesOf(sentence: Sentence, { sources }: Brief): readonly Reference[] {
  const claimsBy = new Map(citedIn(sentence).map((cited) => [keyOf(cited), cited.claims]));
  return sources.filter((source) => claimsBy.has(keyOf(source))).map((source) => ({ source, claims: claimsBy.get(keyOf(source))! }));
}

/** A sentence for the references to stand in, before its stop: a sentence ends where its stop is, for readers and for programs. */
export function aroundReferences({ text }: Sentence): readonly [words: string, stop: string] {
  const words = text.replace(/[.!?…]+$/, '');
  return [words, text.slice(words.length)];
}

/** The page on the web, opened at the quoted words; null where it is not on the web. @see https://wicg.github.io/scroll-to-text-fragment/ */
export function webAddress({ source, claims }: Reference): string | null {
  const url = urlOf(source);
  const [claim] = claims;
  if (url === null || claim === undefined || url.includes('#')) return url;
  return `${url}#:~:text=${encodeURIComponent(claim.quote.replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D')}`;
}

/** 'Second Screen, 3 March 2020'; what the forecast is. */
export function sourceName(source: Source): string {
  if (source.kind === 'forecast') return `Greenlit’s forecast of ${dateWords(source.forecast.asOf)}, from what became of earlier seasons`;
  const day = dayOf(source.document);
  return `${publisherLabel(source.document)}${day === null ? '' : `, ${dateWords(day)}`}`;
}

/** @returns null where the source is no document, or one without */
export function headlineOf(source: Source): string | null {
  return source.kind === 'document' ? (source.document.headline?.replace(/\s+/g, ' ').trim() ?? null) : null;
}

/** Where a source is on the web; null for anything else, such as `javascript:`. */
export function urlOf(source: Source): string | null {
  const url = source.kind === 'document' ? source.document.url : null;
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}
