/** Finding a sentence by a place in its document: by halving, as a long text has thousands, and rules ask for each of their places. */
import { lastAtOrBefore } from './in-order.ts';
import type { SentenceView } from './view.ts';

/** The sentence that a token stands in, of some in order; undefined between sentences. */
export function sentenceAt<T extends { readonly view: SentenceView }>(sentences: readonly T[], token: number): T | undefined {
  const sentence = lastAtOrBefore(sentences, token, ({ view }) => view.first);
  return sentence !== undefined && sentence.view.limit > token ? sentence : undefined;
}

/** The sentence before one; undefined before the first. */
export function sentenceBefore(sentences: readonly SentenceView[], { first }: SentenceView): SentenceView | undefined {
  return lastAtOrBefore(sentences, first - 1, (sentence) => sentence.first);
}

/** True of the first sentence of its block. */
export function opensBlock(sentences: readonly SentenceView[], view: SentenceView): boolean {
  return sentenceBefore(sentences, view)?.block !== view.block;
}
