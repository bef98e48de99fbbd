/** What stays of a quote for telling copies: its words without case and punctuation, its distinctive figures, its word triples. */

export interface Wording {
  readonly words: number; // hash of all the words in order
  readonly figures: number; // hash of the figures that are more than a bare count, such as 4.2 or 12,500; 0 where there are none
  readonly sketch: readonly number[]; // the smallest hashes of its word triples, ascending
}

/** Size of the sketch that stands for a wording's word triples (bottom-k). */
const SKETCH = 8;
const SEED = 0x811c9dc5;
const POINT = 46;
const COMMA = 44;

/** One pass over the quote, a code unit at a time. */
export function wordingOf(quote: string): Wording {
  const sketch: number[] = [];
  let words = SEED;
  let figures = 0;
  let [word, last, beforeLast] = [SEED, 0, 0];
  let [inWord, isFigure, hasPoint] = [false, true, false];
  for (let i = 0; i <= quote.length; i += 1) {
    const unit = i < quote.length ? fold(quote.charCodeAt(i)) : 0;
    if (unit !== 0) {
      word = step(word, unit);
      inWord = true;
      if (!isDigit(unit)) isFigure = false;
      continue;
    }
    if (!inWord) continue;
    const mark = quote.charCodeAt(i);
    if (isFigure && (mark === POINT || mark === COMMA) && isDigit(quote.charCodeAt(i + 1))) {
      word = step(word, POINT);
      hasPoint = true;
      continue;
    }
    words = step(words, word);
    if (isFigure && hasPoint) figures = (figures + (step(SEED, word) >>> 0)) >>> 0;
    if (beforeLast !== 0) keep(sketch, step(step(beforeLast, last), word) >>> 0);
    beforeLast = last;
    last = word;
    word = SEED;
    inWord = false;
    isFigure = true;
    hasPoint = false;
  }
  return { words, figures, sketch };
}

/** Estimated share of word triples that two wordings have in common; 0 where one is too short to have any. */
export function similarity(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let [i, j, seen, common] = [0, 0, 0, 0];
  while (seen < SKETCH && (i < a.length || j < b.length)) {
    const left = i < a.length ? a[i]! : Number.POSITIVE_INFINITY;
    const right = j < b.length ? b[j]! : Number.POSITIVE_INFINITY;
    if (left === right) common += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
    seen += 1;
  }
  return common / seen;
}

/** Puts a hash in its place among the smallest. */
function keep(sketch: number[], hash: number): void {
  let at = sketch.length;
  while (at > 0 && sketch[at - 1]! > hash) at -= 1;
  if (at >= SKETCH || (at > 0 && sketch[at - 1] === hash)) return;
  if (sketch.length < SKETCH) sketch.push(hash);
  for (let i = sketch.length - 1; i > at; i -= 1) sketch[i] = sketch[i - 1]!;
  sketch[at] = hash;
}

/** Lower case for ASCII letters; 0 for what stands between words. Other scripts count as letters as they are. */
function fold(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit;
  if (unit >= 65 && unit <= 90) return unit + 32;
  if (isDigit(unit)) return unit;
  return unit >= 0xc0 && !(unit >= 0x2000 && unit < 0x2070) ? unit : 0;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const step = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193);
