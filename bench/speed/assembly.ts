/**
 * What somebody would put together from libraries to learn the same of coverage: main text by Readability on linkedom, names and sentences by
 * compromise, dates by chrono-node. It stops where the work begins: nothing is bound to anything, nothing is claimed.
 */
import { Readability } from '@mozilla/readability';
import { parse as parseDates } from 'chrono-node';
import nlp from 'compromise';
import { parseHTML } from 'linkedom';

/** @returns how many sentences, names and dates were found, so that no work can be left out unseen */
export function assembledText(text: string, published: string | null): number {
  const doc = nlp(text);
  const sentences = doc.sentences().length;
  const names = doc.topics().out('array').length;
  const status = doc.match('(renewed|cancelled|canceled|axed|ordered|returns|premieres)').length;
  return sentences + names + status + parseDates(text, published === null ? undefined : new Date(published)).length;
}

export function assembledPage(html: string): number {
  const { document } = parseHTML(html);
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
  return assembledText(article?.textContent ?? '', null);
}
