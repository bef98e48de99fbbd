/**
 * A text folded once for all that look into it: carriers and titles, the document and each of its sentences. Folding anew for each was a fifth of
 * the reader's time.
 */
import { TokenColumns, tokenise } from './fold.ts';
import { FOLDED_WORDS, type FoldedWords } from './folded-words.ts';

/** Tokens `[first, limit)` of the columns; valid until another text is folded. */
export interface FoldedStretch {
  readonly columns: TokenColumns;
  readonly first: number;
  readonly limit: number;
}

/** The text folded last, as one document is asked about many times before the next. */
let foldedText = '';
let foldedWith = -1; // words that were known then
const whole = new TokenColumns();
const part = new TokenColumns(64);

/** The tokens of `text` between the offsets, cut there as if nothing were beyond, each with its number among FOLDED_WORDS. */
export function foldedStretch(text: string, start: number, end: number): FoldedStretch {
  if (text !== foldedText || FOLDED_WORDS.size !== foldedWith) {
    tokenise(text, 0, text.length, whole, find);
    [foldedText, foldedWith] = [text, FOLDED_WORDS.size];
  }
  const first = firstFrom(whole, start);
  const limit = firstFrom(whole, end);
  const isCut = (first > 0 && whole.end[first - 1]! > start) || (limit > first && whole.end[limit - 1]! > end);
  if (!isCut) return { columns: whole, first, limit };
  // an offset within a word: rare, as sentences end between words
  tokenise(text, start, end, part, find);
  return { columns: part, first: 0, limit: part.count };
}

/**
 * A word's number, for flags kept beside an automaton.
 * @param unknown what to do with a word that no phrase has: number it, or give -1
 * @returns -1 too where it is not one word
 */
export function foldedWord(word: string, unknown: 'add' | 'leave' = 'leave'): number {
  tokenise(word, 0, word.length, part, unknown === 'add' ? intern : find);
  return part.count === 1 ? part.id[0]! : -1;
}

const find: FoldedWords['find'] = (letters, length, hash) => FOLDED_WORDS.find(letters, length, hash);
const intern: FoldedWords['intern'] = (letters, length, hash) => FOLDED_WORDS.intern(letters, length, hash);

/** The first token that begins at or behind an offset. */
function firstFrom({ start, count }: TokenColumns, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
