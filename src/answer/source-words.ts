/** Who said it, in words: the page, and whose word the page gives. */
import type { Sourced } from '../claim/answer.ts';
import type { Speaker } from '../claim/claim.ts';
import { dateWords } from '../claim/dates-in-words.ts';
import type { Citation } from '../claim/verdict.ts';
import { capital } from './capital.ts';

/** Whose word it is, after the name of the page. */
export const SPEAKER_WORDS: Readonly<Record<Speaker, string>> = {
  official: 'the carrier’s word',
  talent: 'cast or makers',
  insider: 'unnamed sources',
  audience: 'viewers',
  outlet: 'no source named',
};

/** 'The Gazette said on 3 March 2020: “…”'; the carrier's own word is given as such. */
export function saidSentence({ claim, document }: Sourced): string {
  const who = publisherLabel(document);
  const isNamed = publisherName(document) !== UNDATED;
  const when = document.said !== null ? ` on ${dateWords(document.said.slice(0, 10))}` : isNamed ? ' on an undated page' : '';
  const quote = claim.quote.replace(/\s+/g, ' '); // cells of a table have tabs between them
  if (claim.speaker === 'official') return `${who} reported${when} as the carrier’s word: “${quote}”`;
  if (claim.speaker === 'outlet') return `${who} said${when}: “${quote}”`;
  return `${who} reported${when}, from ${SPEAKER_WORDS[claim.speaker]}: “${quote}”`;
}

/** 'Deadline on 3 May 2020: “…”'. */
export function quotedFrom(document: Citation, quote: string): string {
  const when = document.said === null ? '' : ` on ${dateWords(document.said.slice(0, 10))}`;
  return `${publisherLabel(document)}${when}: “${quote.replace(/\s+/g, ' ')}”`;
}

/** What a page is called of which neither publisher nor day is known. */
export const UNDATED = 'undated page';

/** The publisher, else the site, else what kind of page it is: 'undated page'. */
export function publisherName({ publisher, url, said }: Citation): string {
  if (publisher !== null) return publisher;
  const host = url === null ? null : /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/i.exec(url);
  return host?.[1] ?? (said === null ? UNDATED : 'unnamed page');
}

/** The same at the beginning of a line: 'Unnamed page'. */
export function publisherLabel(document: Citation): string {
  const name = publisherName(document);
  return document.publisher === null && name.endsWith(' page') ? capital(name) : name;
}
