/** Text as words, numbers and marks, in one pass over its char codes. */
import { LEXEMES, type Lexeme } from './lexicon.ts';
import { EASTERN_SIGNS } from './marks.ts';

/** What a token is. `break` is a line's end: no date runs across it. */
export const KIND = { word: 1, number: 2, mark: 3, break: 4 } as const;

/** Numbers of more digits than this are no part of a date. */
const MOST_DIGITS = 8;

/** The tokens of one stretch of text, in parallel arrays; `count` of them are valid. */
export interface Tokens {
  readonly text: string;
  count: number;
  kind: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  /** word: index into LEXEMES plus one, 0 unknown. number: its value, -1 too long. mark: its char code. */
  value: Int32Array;
  /** Indexes of tokens at which an expression may begin. */
  triggers: Int32Array;
  triggerCount: number;
}

const TABLE_SIZE = 8192;
const WORDS: readonly string[] = LEXEMES.map((lexeme) => lexeme.word);
const STARTS = Uint8Array.from(LEXEMES, (lexeme) => (lexeme.starts ? 1 : 0));
const LONGEST = Math.max(...WORDS.map((word) => word.length));

const table = new Int32Array(TABLE_SIZE); // index into LEXEMES plus one, open addressing
const hashes = new Int32Array(TABLE_SIZE); // the whole hash of the word in the slot
for (let at = 0; at < LEXEMES.length; at++) {
  const hash = hashOf(WORDS[at]!);
  let slot = hash & (TABLE_SIZE - 1);
  while (table[slot] !== 0) slot = (slot + 1) & (TABLE_SIZE - 1);
  table[slot] = at + 1;
  hashes[slot] = hash;
}

/** Of each UTF-16 code unit: letters their lower case, or 1 where they have no ASCII one; 0 anything else. */
const LETTER = new Uint8Array(65_536);
for (let code = 97; code <= 122; code++) {
  LETTER[code] = code;
  LETTER[code - 32] = code;
}
for (const [from, to] of [
  [0xc0, 0x24f],
  [0x370, 0x1fff],
  [0x3040, 0xd7ff],
  [0xf900, 0xfdff],
] as const)
  LETTER.fill(1, from, to + 1);
// In '2021年3月4日から' the signs for year, month and day part the figures, whatever word follows.
for (const sign of EASTERN_SIGNS.flat()) LETTER[sign] = 0;

/** 1 letter, 2 digit, 3 white space, 4 line's end; 0 any other mark. */
const CLASS = new Uint8Array(65_536);
for (let code = 0; code < 65_536; code++) if (LETTER[code] !== 0) CLASS[code] = 1;
for (let code = 48; code <= 57; code++) CLASS[code] = 2;
for (const code of [9, 13, 32, 0xa0, 0x2009, 0x202f, 0x3000]) CLASS[code] = 3;
CLASS[10] = 4;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018;

/**
 * The one set of arrays, grown as texts need and used again for each: what `tokenise` gives is valid until it is called again.
 */
const scratch: { -readonly [K in keyof Tokens]: Tokens[K] } = {
  text: '',
  count: 0,
  kind: new Uint8Array(4096),
  start: new Int32Array(4096),
  end: new Int32Array(4096),
  value: new Int32Array(4096),
  triggers: new Int32Array(1024),
  triggerCount: 0,
};
/** Arrays larger than this are not kept from one text to the next. */
const KEPT = 1 << 20;

/** @param start first UTF-16 code unit read; @param end one past the last */
export function tokenise(text: string, start: number, end: number): Tokens {
  const tokens = scratch;
  if (tokens.kind.length > KEPT && end - start < KEPT) shrink();
  tokens.text = text;
  let count = 0;
  let triggers = 0;
  let { kind, start: starts, end: ends, value } = tokens;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const type = CLASS[code]!;
    if (type === 3) {
      at++;
      continue;
    }
    if (count + 1 >= kind.length) {
      tokens.count = count;
      grow(tokens);
      ({ kind, start: starts, end: ends, value } = tokens);
    }
    const from = at;
    let trigger = false;
    if (type === 1 || (type === 0 && isSuffix(text, at, start, end, code))) {
      let hash = type === 1 ? LETTER[code]! : 39;
      at++;
      while (at < end) {
        const lower = LETTER[text.charCodeAt(at)]!;
        if (lower === 0) break;
        hash = (Math.imul(hash, 31) + lower) | 0;
        at++;
      }
      const id = at - from > LONGEST ? 0 : find(text, from, at, hash);
      kind[count] = KIND.word;
      value[count] = id;
      trigger = id !== 0 && STARTS[id - 1] === 1;
    } else if (type === 2) {
      let number = code - 48;
      at++;
      while (at < end) {
        const digit = text.charCodeAt(at) - 48;
        if (digit < 0 || digit > 9) break;
        if (at - from < MOST_DIGITS) number = number * 10 + digit;
        at++;
      }
      kind[count] = KIND.number;
      value[count] = at - from > MOST_DIGITS ? -1 : number;
      trigger = true;
    } else {
      at++;
      kind[count] = type === 4 ? KIND.break : KIND.mark;
      value[count] = isApostrophe(code) ? 39 : code;
    }
    if (trigger) {
      if (triggers === tokens.triggers.length) tokens.triggers = enlarge(tokens.triggers);
      tokens.triggers[triggers++] = count;
    }
    starts[count] = from;
    ends[count] = at;
    count++;
  }
  tokens.count = count;
  tokens.triggerCount = triggers;
  return tokens;
}

/** True where a word that is not listed stands at an index. */
export const isUnlisted = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && tokens.kind[at] === KIND.word && tokens.value[at] === 0;

/** True at the apostrophe of an ending ('s, 'll, o'clock): letters on both sides of it. */
function isSuffix(text: string, at: number, start: number, end: number, code: number): boolean {
  return (
    isApostrophe(code) &&
    at > start &&
    at + 1 < end &&
    LETTER[text.charCodeAt(at + 1)] !== 0 &&
    (CLASS[text.charCodeAt(at - 1)]! | 3) === 3 &&
    CLASS[text.charCodeAt(at - 1)] !== 0 &&
    CLASS[text.charCodeAt(at - 1)] !== 3
  );
}

/** What the word at an index means; null for numbers, marks and words of no interest. */
export function lexemeAt(tokens: Tokens, index: number): Lexeme | null {
  if (index < 0 || index >= tokens.count || tokens.kind[index] !== KIND.word) return null;
  const id = tokens.value[index]!;
  return id === 0 ? null : LEXEMES[id - 1]!;
}

export const wordAt = (tokens: Tokens, index: number): string => lexemeAt(tokens, index)?.word ?? '';

/** The number at an index; null for anything else. */
export function numberAt(tokens: Tokens, index: number): number | null {
  return index >= 0 && index < tokens.count && tokens.kind[index] === KIND.number ? tokens.value[index]! : null;
}

export const digitsAt = (tokens: Tokens, index: number): number => tokens.end[index]! - tokens.start[index]!;

/** The char code of a mark; 0 for anything else. Every apostrophe is 39. */
export function markAt(tokens: Tokens, index: number): number {
  return index >= 0 && index < tokens.count && tokens.kind[index] === KIND.mark ? tokens.value[index]! : 0;
}

/** True where the token touches the one before it. */
export const touches = (tokens: Tokens, index: number): boolean =>
  index > 0 && index < tokens.count && tokens.start[index] === tokens.end[index - 1];

export function isCapital(tokens: Tokens, index: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[index]!);
  return code >= 65 && code <= 90;
}

function find(text: string, from: number, to: number, hash: number): number {
  let slot = hash & (TABLE_SIZE - 1);
  for (;;) {
    const id = table[slot]!;
    if (id === 0) return 0;
    if (hashes[slot] === hash && same(WORDS[id - 1]!, text, from, to)) return id;
    slot = (slot + 1) & (TABLE_SIZE - 1);
  }
}

function same(word: string, text: string, from: number, to: number): boolean {
  const length = to - from;
  if (word.length !== length) return false;
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(from + at);
    if (code >= 65 && code <= 90) code += 32;
    else if (at === 0 && isApostrophe(code)) code = 39;
    if (code !== word.charCodeAt(at)) return false;
  }
  return true;
}

function hashOf(word: string): number {
  let hash = word.charCodeAt(0);
  for (let at = 1; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

function shrink(): void {
  scratch.kind = new Uint8Array(4096);
  scratch.start = new Int32Array(4096);
  scratch.end = new Int32Array(4096);
  scratch.value = new Int32Array(4096);
  scratch.triggers = new Int32Array(1024);
}

function grow(tokens: Tokens): void {
  const kind = new Uint8Array(tokens.kind.length * 2);
  kind.set(tokens.kind);
  tokens.kind = kind;
  tokens.start = enlarge(tokens.start);
  tokens.end = enlarge(tokens.end);
  tokens.value = enlarge(tokens.value);
}

function enlarge(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** The word at an index in lower case, listed or not. */
export function rawWord(tokens: Tokens, at: number): string {
  return at >= 0 && at < tokens.count && tokens.kind[at] === 1 && tokens.end[at]! - tokens.start[at]! < 24
    ? tokens.text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase()
    : '';
}
