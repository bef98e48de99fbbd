/**
 * A text cut into words, numbers and punctuation in one pass. A hyphen inside a word is a cut but no token, so that 'fourth-season order'
 * reads as 'fourth season order'; what is left of a verb behind an apostrophe ('s, 'll, 'd) is a token of its own, and so is a possessive 's.
 */
import { isGluedAt } from '../../text/glued.ts';
import { BEGINS_SENTENCE } from '../../text/sentences.ts';
import { foldCode, type Vocabulary } from './vocabulary.ts';

export const WORD = 1;
export const NUMBER = 2;
export const PUNCTUATION = 3;

export const CAPITAL = 1; // begins with a capital
export const ALL_CAPS = 2; // at least two letters, all capitals
export const JOINED = 4; // no white space before it
export const HYPHENATED = 8; // joined to the token before it by a hyphen

/** Tokens as parallel arrays, `count` long; all offsets are UTF-16 code units of the text. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Number of the word in the vocabulary, 0 where no rule names it; for punctuation the character's code negated. */
  readonly word: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;

const CLASS = new Uint8Array(0x250);
for (let code = 0; code < CLASS.length; code++) {
  const char = String.fromCharCode(code);
  if (/\p{L}|\p{M}/u.test(char)) CLASS[code] = LETTER;
  else if (/\d/.test(char)) CLASS[code] = DIGIT;
  else if (/\s/.test(char) || code < 0x20) CLASS[code] = SPACE;
}

/** Columns of four bytes, `start`, `end` and `word`, and behind them those of one, `kind` and `flags`. */
const WIDE = 4;
const WIDE_COLUMNS = 3;
const BYTES_A_TOKEN = WIDE_COLUMNS * WIDE + 2;

/** Linear in the length of the text. @param vocabulary asked and not added to: a word that it does not hold is 0 */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  const most = text.length + 1;
  const memory = new ArrayBuffer(most * BYTES_A_TOKEN); // one for all, since a short text is cut sooner than five are had
  const wide = (column: number): Int32Array => new Int32Array(memory, column * WIDE * most, most);
  const narrow = (column: number): Uint8Array => new Uint8Array(memory, (WIDE_COLUMNS * WIDE + column) * most, most);
  const [start, end, word] = [wide(0), wide(1), wide(2)];
  const [kind, flags] = [narrow(0), narrow(1)];
  let count = 0;
  let at = 0;
  let spaced = true;
  let hyphenated = false;
  while (at < text.length) {
    const type = classOf(text.charCodeAt(at));
    if (type === SPACE) {
      spaced = true;
      hyphenated = false;
      at++;
      continue;
    }
    const from = at;
    let to: number;
    let kindHere: number;
    if (type === 0) {
      const code = text.charCodeAt(at);
      if (isHyphen(code) && !spaced && at + 1 < text.length && classOf(text.charCodeAt(at + 1)) !== SPACE && isWordClass(text, at + 1)) {
        hyphenated = true;
        at++;
        continue;
      }
      const short = spaced ? 0 : shortened(text, at);
      to = at + (short || (code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? 2 : 1));
      kindHere = short > 0 ? WORD : PUNCTUATION;
    } else {
      to = type === DIGIT ? numberEnd(text, at) : wordEnd(text, at);
      kindHere = type === DIGIT ? NUMBER : WORD;
    }
    start[count] = from;
    end[count] = to;
    kind[count] = kindHere;
    word[count] = kindHere === PUNCTUATION ? -text.charCodeAt(from) : vocabulary.find(text, from, to);
    flags[count] = shapeOf(text, from, to, kindHere) | (spaced ? 0 : JOINED) | (hyphenated ? HYPHENATED : 0);
    count++;
    at = to;
    spaced = false;
    hyphenated = false;
  }
  return { text, count, start, end, word, kind, flags };
}

function classOf(code: number): number {
  if (code < CLASS.length) return CLASS[code] as number;
  if (code === 0x2009 || code === 0x202f || code === 0x3000 || code === 0x2028 || code === 0x2029 || (code >= 0x2000 && code <= 0x200b))
    return SPACE;
  if (code >= 0x2010 && code <= 0x2bff) return 0;
  if (code >= 0xd800 && code < 0xe000) return 0;
  if (code >= 0x3001 && code <= 0x303f) return 0;
  return LETTER;
}

function isWordClass(text: string, at: number): boolean {
  const type = classOf(text.charCodeAt(at));
  return type === LETTER || type === DIGIT;
}

/** What a word is cut short to behind an apostrophe; 'n't' stays with its verb, whose vowel it changes. */
export const SHORTENED = ['ll', 've', 're', 's', 'd', 'm'] as const;

/** The length of such an ending at `at`, its apostrophe with it; 0 where none stands there and ends a word. */
function shortened(text: string, at: number): number {
  if (!isApostrophe(text.charCodeAt(at))) return 0;
  const ending = SHORTENED.find((letters) => {
    for (let step = 0; step < letters.length; step++)
      if (at + 1 + step >= text.length || foldCode(text.charCodeAt(at + 1 + step)) !== letters.charCodeAt(step)) return false;
    const behind = at + 1 + letters.length;
    return behind >= text.length || !isWordClass(text, behind);
  });
  return ending === undefined ? 0 : ending.length + 1;
}

const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** A word takes in inner apostrophes and dots of initials ('U.S.', 'O'Bannon'), and leaves out what is cut short behind it. */
function wordEnd(text: string, from: number): number {
  // "'s" and "'ll" are cut as words of their own by the caller: the apostrophe ends this one
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const type = classOf(code);
    if (at > from && isGlued(text, at, code)) break;
    if (type === LETTER || type === DIGIT) {
      at++;
      continue;
    }
    if (isApostrophe(code) && at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === LETTER) {
      if (shortened(text, at) > 0) return at;
      at += 2;
      continue;
    }
    if (code === 0x5f) {
      at++;
      continue;
    }
    if (code === 0x2e && at - from === 1 && at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === LETTER) {
      const initials = initialsEnd(text, from);
      if (initials > 0) return initials;
    }
    break;
  }
  return at;
}

/** The end of 'U.S.' or 'B.J.'; 0 where the letters are no initials. */
function initialsEnd(text: string, from: number): number {
  let at = from;
  let letters = 0;
  while (at + 1 < text.length && classOf(text.charCodeAt(at)) === LETTER && text.charCodeAt(at + 1) === 0x2e) {
    at += 2;
    letters++;
  }
  return letters >= 2 && (at >= text.length || classOf(text.charCodeAt(at)) !== LETTER) ? at : 0;
}

/** Digits with inner commas and points, and letters that follow at once ('2nd', '10m', '60fps'). */
function numberEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const type = classOf(code);
    if (isGlued(text, at, code)) break;
    if (type === DIGIT || type === LETTER) at++;
    else if (
      (code === 0x2c || code === 0x2e) &&
      at + 1 < text.length &&
      classOf(text.charCodeAt(at + 1)) === DIGIT &&
      classOf(text.charCodeAt(at - 1)) === DIGIT
    )
      at += 1;
    else break;
  }
  return at;
}

/** A sentence begins there without a blank. */
const isGlued = (text: string, at: number, code: number): boolean => code >= 65 && code <= 90 && isGluedAt(text, at, BEGINS_SENTENCE);

function shapeOf(text: string, from: number, to: number, kind: number): number {
  if (kind !== WORD) return 0;
  const first = text.charCodeAt(from);
  if (classOf(first) !== LETTER) return 0;
  if (foldCode(first) === first && !(first > 0x24f && /\p{Lu}/u.test(text[from] as string))) return 0;
  if (to - from < 2) return CAPITAL;
  for (let at = from + 1; at < to; at++) {
    const code = text.charCodeAt(at);
    if (classOf(code) === LETTER && foldCode(code) === code) return CAPITAL;
  }
  return CAPITAL | ALL_CAPS;
}
