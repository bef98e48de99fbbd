/**
 * How titles are compared: by tokens without case, accents and punctuation.
 * 'Grey’s Anatomy', 'GREYS ANATOMY' and "Grey's anatomy" fold alike; so do 'S.W.A.T.' and 'SWAT', '&' and 'and'.
 * A character of a script written without spaces is a token of its own, and so are '%' and '+' (3%, Disney+).
 */

/** What a UTF-16 code unit is to the tokeniser; 0 where no text of this process has held it yet. */
const SEPARATOR = 1;
const SILENT = 2; // apostrophes and combining marks: part of a word, without a sound
const LETTER = 3;
const ALONE = 4;
const AMPERSAND = 5;

/** Filled in as code units are met: there are too many to work all of them out at the start of every process. */
const KIND = new Uint8Array(0x10000);
const FOLD = new Uint16Array(0x10000);
const UPPER = new Uint8Array(0x10000);
/** Letters that fold to two. */
const DOUBLE: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ĳ: 'ij', ﬁ: 'fi', ﬂ: 'fl' };
/** Letters that no decomposition opens. */
const SINGLE: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ħ: 'h', ŋ: 'n', ŧ: 't', ə: 'e' };
const SECOND = new Uint16Array(0x10000); // the second letter of a double
/** Scripts with capitals, accents or ligatures, as half-open ranges of code units. */
const OPENED_RANGES: readonly (readonly [number, number])[] = [
  [0x0000, 0x0600],
  [0x1e00, 0x2000],
  [0xff00, 0xff66],
];
/** Scripts of which every character is a token, as half-open ranges of code units. */
const ALONE_RANGES: readonly (readonly [number, number])[] = [
  [0x0e00, 0x0f00],
  [0x2e80, 0x3000],
  [0x3005, 0x3008],
  [0x3040, 0x30fb],
  [0x30fc, 0xa4d0],
  [0xac00, 0xd7b0],
  [0xf900, 0xfb00],
  [0xff66, 0xffdd],
];
const APOSTROPHES = "'’‘ʼ`´′＇";
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u2060\ufeff';
const APOSTROPHE_SET = new Uint8Array(0x10000);
for (const char of APOSTROPHES) APOSTROPHE_SET[char.charCodeAt(0)] = 1;
const DOT = 0x2e;
const STAR = 0x2a;
const S = 0x73;
const SPACE = 0x20;

const HASH_SEED = 0x811c9dc5 | 0;

/** Tokens of one stretch of text, in columns; `count` rows are in use. Reused from one text to the next. */
export class TokenColumns {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  /** Offset at which the word ends without its possessive 's; 0 where it has none. */
  stemEnd: Int32Array;
  id: Int32Array; // -1 where the vocabulary lacks the token
  stemId: Int32Array;
  upper: Uint8Array; // 1 where the token begins with a capital, a digit or a caseless sign

  constructor(size = 1024) {
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.stemEnd = new Int32Array(size);
    this.id = new Int32Array(size);
    this.stemId = new Int32Array(size);
    this.upper = new Uint8Array(size);
  }

  grow(): void {
    const size = this.start.length * 2;
    const larger = (from: Int32Array): Int32Array => {
      const to = new Int32Array(size);
      to.set(from);
      return to;
    };
    this.start = larger(this.start);
    this.end = larger(this.end);
    this.stemEnd = larger(this.stemEnd);
    this.id = larger(this.id);
    this.stemId = larger(this.stemId);
    const upper = new Uint8Array(size);
    upper.set(this.upper);
    this.upper = upper;
  }
}

/** Gives a token its number: finds it, or adds it. @returns -1 where the token is not known */
export type TokenNumber = (letters: Uint16Array, length: number, hash: number) => number;

const LONGEST_TOKEN = 64;
const letters = new Uint16Array(LONGEST_TOKEN + 2);
const AND = Uint16Array.from('and', (c) => c.charCodeAt(0));
const AND_HASH = hashOf(AND, 3);

/**
 * Cuts `text` from `start` to `end` into folded tokens.
 * @param columns is overwritten
 * @param number numbers the tokens; one longer than 64 letters gets -1
 */
export function tokenise(text: string, start: number, end: number, columns: TokenColumns, number: TokenNumber): void {
  let count = 0;
  for (let at = start; at < end; ) {
    const unit = text.charCodeAt(at);
    const kind = KIND[unit]! || learn(unit);
    if (kind < LETTER) {
      at++;
      continue;
    }
    if (count === columns.start.length) columns.grow();
    columns.start[count] = at;
    columns.stemEnd[count] = 0;
    columns.stemId[count] = -1;
    if (kind === LETTER) at = tokeniseWord(text, at, end, columns, count, number);
    else {
      at++;
      columns.id[count] = kind === AMPERSAND ? number(AND, 3, AND_HASH) : numberOfSign(unit, number);
      columns.upper[count] = 1;
      columns.end[count] = at;
    }
    count++;
  }
  columns.count = count;
}

/** A character that is a token by itself, as those of Chinese, '%' and '+' are. */
function numberOfSign(unit: number, number: TokenNumber): number {
  letters[0] = FOLD[unit]!;
  return number(letters, 1, hashStep(HASH_SEED, letters[0]!));
}

/**
 * One word, with what of it stands before an apostrophe as its stem, and with the dots of 'S.W.A.T.'.
 * @param count its row of the columns
 * @returns where the next token may begin
 */
function tokeniseWord(text: string, start: number, end: number, columns: TokenColumns, count: number, number: TokenNumber): number {
  columns.upper[count] = UPPER[text.charCodeAt(start)]!;
  let at = start;
  let hash = HASH_SEED;
  let length = 0;
  let last = at;
  let stemLength = 0;
  let stemHash = 0;
  let stemEnd = 0;
  let dotted = true; // so far single letters with dots between them
  let sinceDot = 0;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = KIND[unit]! || learn(unit);
    if (kind === LETTER) {
      const folded = FOLD[unit]!;
      if (length < LONGEST_TOKEN) letters[length] = folded;
      length++;
      hash = hashStep(hash, folded);
      const second = SECOND[unit]!;
      if (second !== 0) {
        if (length < LONGEST_TOKEN) letters[length] = second;
        length++;
        hash = hashStep(hash, second);
      }
      if (++sinceDot > 1) dotted = false;
      last = at + 1;
    } else if (kind === SILENT) {
      if (APOSTROPHE_SET[unit] === 1) {
        stemLength = length;
        stemHash = hash;
        stemEnd = last;
        dotted = false;
      } else last = at + 1;
    } else if (dotted && sinceDot === 1 && (unit === DOT || unit === STAR) && loneLetter(text, at + 1, end)) sinceDot = 0;
    else break;
  }
  const fits = length <= LONGEST_TOKEN;
  if (fits && stemLength > 0 && stemLength === length - 1 && letters[length - 1] === S) {
    columns.stemEnd[count] = stemEnd;
    columns.stemId[count] = number(letters, stemLength, stemHash);
  }
  columns.id[count] = fits ? number(letters, length, hash) : -1;
  columns.end[count] = last;
  return at;
}

/**
 * The one normal form of a title, for comparing and as a key: folded tokens with one space between, without a leading 'the'.
 * @returns '' where the text has no letter or digit
 */
export function foldTitle(title: string): string {
  const folded = foldWords(title);
  return folded.length > 4 && folded.startsWith('the ') ? folded.slice(4) : folded;
}

/** The same with its leading 'the'. */
export function foldWords(title: string): string {
  return isPlain(title) ? title.toLowerCase() : foldTokens(title);
}

/** True where nothing is to be folded but capitals, as in most names: words of ASCII letters and digits with one space between. */
function isPlain(title: string): boolean {
  if (title.length > LONGEST_TOKEN) return false;
  let spaced = true;
  for (let at = 0; at < title.length; at++) {
    const code = title.charCodeAt(at);
    if (code === SPACE ? spaced : code > 0x7f || KIND[code] !== LETTER) return false;
    spaced = code === SPACE;
  }
  return !spaced;
}

function foldTokens(title: string): string {
  foldedWords.length = 0;
  tokenise(title, 0, title.length, scratch, noteWord);
  let folded = '';
  for (let i = 0; i < scratch.count; i++) {
    const word = foldedWords[scratch.id[i]!];
    if (word !== undefined) folded += folded === '' ? word : ` ${word}`;
  }
  return folded;
}

const scratch = new TokenColumns(64);
const foldedWords: string[] = [];
const noteWord: TokenNumber = (token, length) => {
  let word = '';
  for (let at = 0; at < length; at++) word += String.fromCharCode(token[at]!);
  return foldedWords.push(word) - 1;
};

/** True where a code unit belongs to a word or is a token: the neighbour of a match that would make it part of a longer word. */
export const isTokenUnit = (unit: number): boolean => kindOf(unit) >= LETTER;

export const isApostrophe = (unit: number): boolean => APOSTROPHE_SET[unit] === 1;

function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
function hashOf(units: Uint16Array, length: number): number {
  let hash = HASH_SEED;
  for (let i = 0; i < length; i++) hash = hashStep(hash, units[i]!);
  return hash;
}

function loneLetter(text: string, at: number, end: number): boolean {
  if (at >= end || kindOf(text.charCodeAt(at)) !== LETTER) return false;
  return at + 1 >= end || kindOf(text.charCodeAt(at + 1)) !== LETTER;
}

function kindOf(unit: number): number {
  return KIND[unit]! || learn(unit);
}

/** Works out a code unit and enters it in the tables. */
function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  let kind = SEPARATOR;
  if (char === '&') kind = AMPERSAND;
  else if (char === '%' || char === '+') {
    kind = ALONE;
    FOLD[unit] = unit;
  } else if ((unit >= 0x300 && unit < 0x370) || APOSTROPHES.includes(char) || INVISIBLE.includes(char)) kind = SILENT;
  else if (/[\p{L}\p{N}]/u.test(char)) {
    kind = isWithin(unit, ALONE_RANGES) ? ALONE : LETTER;
    if (isWithin(unit, OPENED_RANGES)) open(unit, char);
    else {
      FOLD[unit] = unit;
      UPPER[unit] = 1;
    }
  }
  KIND[unit] = kind;
  return kind;
}

/** A letter of a script that has capitals, accents or ligatures: what it folds to. */
function open(unit: number, char: string): void {
  const lower = char.toLowerCase();
  // Decomposing may bring back a capital (\u03d2) or a double letter (\u01e3).
  const decomposed = lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u02bc\s]/g, '')
    .toLowerCase();
  const opened = decomposed === '' ? lower : decomposed;
  const double = DOUBLE[lower] ?? DOUBLE[opened];
  const base = double ?? SINGLE[opened] ?? opened;
  FOLD[unit] = base.charCodeAt(0);
  SECOND[unit] = double === undefined ? 0 : double.charCodeAt(1);
  UPPER[unit] = lower !== char || char.toUpperCase() === char ? 1 : 0;
}

const isWithin = (unit: number, ranges: readonly (readonly [number, number])[]): boolean =>
  ranges.some(([from, to]) => unit >= from && unit < to);
