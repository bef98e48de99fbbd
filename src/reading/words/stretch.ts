/** What stands at a token and in a stretch of tokens `[from, to)`; beyond either end of the text stands nothing. */
import { CAPITAL, PUNCTUATION, type Tokens } from './tokens.ts';
import type { WordSet } from './word-set.ts';

/** True where a word of the set stands in the stretch. */
export function holdsWord({ word }: Tokens, from: number, to: number, words: WordSet): boolean {
  for (let at = from; at < to; at++) if (words.has(word[at] as number)) return true;
  return false;
}

/** True where a word of the one set stands at once before one of the other. */
export function holdsPair({ word }: Tokens, first: number, limit: number, one: WordSet, other: WordSet): boolean {
  for (let at = first; at + 1 < limit; at++) if (one.has(word[at] as number) && other.has(word[at + 1] as number)) return true;
  return false;
}

/** True where one of the marks stands among the tokens from `first` up to `limit`. */
export function holdsMark(tokens: Tokens, first: number, limit: number, marks: string): boolean {
  for (let at = first; at < limit; at++) if (isMark(tokens, at, marks)) return true;
  return false;
}

/** The text of a stretch, what stands between its tokens with it. */
export function textOf({ text, start, end }: Tokens, from: number, to: number): string {
  return text.slice(start[from], end[to - 1]);
}

/** The punctuation mark that a token is; null of a word or a number. */
export function markAt({ text, start, kind }: Tokens, at: number): string | null {
  return kind[at] === PUNCTUATION ? (text[start[at] as number] as string) : null;
}

/** True of a punctuation mark that is one of these. */
export function isMark({ text, start, kind }: Tokens, at: number, marks: string): boolean {
  return kind[at] === PUNCTUATION && marks.includes(text[start[at] as number] as string);
}

/** True of a word that begins with a capital. */
export function isCapital({ flags }: Tokens, at: number): boolean {
  return ((flags[at] as number) & CAPITAL) !== 0;
}
