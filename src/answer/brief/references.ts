/** Which of the numbered sources a sentence leads to, and what each is called. */
import type { Claim } from '../../claim/claim.ts';
import { dateWords } from '../dates-in-words.ts';
import { publisherName } from '../sentences.ts';
import { type Brief, documentsOf, type Sentence, type Source } from './brief.ts';
import { dayOf } from './naming.ts';
import { capital } from './words.ts';

export interface Reference {
  readonly source: Source;
  readonly claims: readonly Claim[]; // of that source, behind the sentence
}

/** An absence rests on all that was read; so many of them are named. */
const MOST_SILENT = 3;

/** In the order of their numbers, each source once. */
export function referencesOf({ grounds }: Sentence, { sources }: Brief): readonly Reference[] {
  const named = new Map<string, Claim[]>();
  for (const ground of grounds) {
    if (ground.kind === 'forecast') named.set('forecast', []);
    for (const { id } of documentsOf(ground).slice(0, MOST_SILENT))
      named.set(id, [...(named.get(id) ?? []), ...(ground.kind === 'claim' ? [ground.claim] : [])]);
  }
  return sources.filter((source) => named.has(idOf(source))).map((source) => ({ source, claims: named.get(idOf(source))! }));
}

const idOf = (source: Source): string => (source.kind === 'forecast' ? 'forecast' : source.document.id);

/** The page on the web, opened at the quoted words; null where it is not on the web. @see https://wicg.github.io/scroll-to-text-fragment/ */
export function webAddress({ source, claims }: Reference): string | null {
  const url = source.kind === 'document' ? source.document.url : null;
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  const [claim] = claims;
  if (claim === undefined || url.includes('#')) return url;
  return `${url}#:~:text=${encodeURIComponent(claim.quote.replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D')}`;
}

/** 'Second Screen, 3 March 2020: Will there be a second season?'; what the forecast is. */
export function sourceWords(source: Source): string {
  if (source.kind === 'forecast') return `Greenlit’s forecast of ${dateWords(source.forecast.asOf)}, from what became of earlier seasons`;
  const { document } = source;
  const day = dayOf(document);
  const name = publisherName(document);
  return `${capital(name)}${day === null ? '' : `, ${dateWords(day)}`}${document.headline === null ? '' : `: ${document.headline}`}`;
}
