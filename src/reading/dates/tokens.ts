/** Text as words, numbers and marks, in one pass over its char codes. */
import { LEXEMES, type Lexeme } from './lexicon.ts';

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
const table = new Int32Array(TABLE_SIZE); // index into LEXEMES plus one, open addressing
for (let at = 0; at < LEXEMES.length; at++) {
  let slot = hashOf(LEXEMES[at]!.word) & (TABLE_SIZE - 1);
  while (table[slot] !== 0) slot = (slot + 1) & (TABLE_SIZE - 1);
  table[slot] = at + 1;
}
const WORDS: readonly string[] = LEXEMES.map((lexeme) => lexeme.word);
const STARTS = Uint8Array.from(LEXEMES, (lexeme) => (lexeme.starts ? 1 : 0));
const LONGEST = Math.max(...WORDS.map((word) => word.length));

/** 1 lower case, 2 upper case, 3 digit, 4 white space, 5 line's end; 0 anything else. */
const CLASS = new Uint8Array(128);
for (let code = 97; code <= 122; code++) CLASS[code] = 1;
for (let code = 65; code <= 90; code++) CLASS[code] = 2;
for (let code = 48; code <= 57; code++) CLASS[code] = 3;
CLASS[32] = 4;
CLASS[9] = 4;
CLASS[10] = 5;
CLASS[13] = 4;
const classOf = (code: number): number =>
  code < 128 ? CLASS[code]! : code === 0xa0 || code === 0x202f || code === 0x2009 ? 4 : isLetter(code) ? 1 : 0;
const isLetter = (code: number): boolean =>
  (code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code < 0x2000) || (code >= 0x3040 && code < 0xfe00);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018;

/** @param start first UTF-16 code unit read; @param end one past the last */
export function tokenise(text: string, start: number, end: number): Tokens {
  const room = 64 + ((end - start) >> 2);
  const tokens: Tokens = {
    text,
    count: 0,
    kind: new Uint8Array(room),
    start: new Int32Array(room),
    end: new Int32Array(room),
    value: new Int32Array(room),
    triggers: new Int32Array(room >> 1),
    triggerCount: 0,
  };
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === 4) {
      at++;
      continue;
    }
    if (tokens.count + 1 >= tokens.kind.length) grow(tokens);
    const from = at;
    if (kind === 1 || kind === 2 || (kind === 0 && isSuffix(text, at, start, end, code))) {
      let hash = 0;
      if (kind === 0) {
        hash = 39;
        at++;
      }
      while (at < end) {
        const next = text.charCodeAt(at);
        const type = classOf(next);
        if (type !== 1 && type !== 2) break;
        hash = (Math.imul(hash, 31) + (type === 2 ? next + 32 : next)) | 0;
        at++;
      }
      const id = at - from > LONGEST ? 0 : find(text, from, at, hash);
      push(tokens, KIND.word, from, at, id);
      if (id !== 0 && STARTS[id - 1] === 1) addTrigger(tokens);
    } else if (kind === 3) {
      let value = 0;
      while (at < end) {
        const digit = text.charCodeAt(at) - 48;
        if (digit < 0 || digit > 9) break;
        if (at - from < MOST_DIGITS) value = value * 10 + digit;
        at++;
      }
      push(tokens, KIND.number, from, at, at - from > MOST_DIGITS ? -1 : value);
      addTrigger(tokens);
    } else {
      at++;
      push(tokens, kind === 5 ? KIND.break : KIND.mark, from, at, isApostrophe(code) ? 39 : code);
    }
  }
  return tokens;
}

/** True at the apostrophe of an ending ('s, 'll, o'clock): letters on both sides of it. */
function isSuffix(text: string, at: number, start: number, end: number, code: number): boolean {
  if (!isApostrophe(code) || at <= start || at + 1 >= end) return false;
  const after = classOf(text.charCodeAt(at + 1));
  const before = classOf(text.charCodeAt(at - 1));
  return (after === 1 || after === 2) && before >= 1 && before <= 3;
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
    if (same(WORDS[id - 1]!, text, from, to)) return id;
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
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

function push(tokens: Tokens, kind: number, start: number, end: number, value: number): void {
  const at = tokens.count++;
  tokens.kind[at] = kind;
  tokens.start[at] = start;
  tokens.end[at] = end;
  tokens.value[at] = value;
}

function addTrigger(tokens: Tokens): void {
  if (tokens.triggerCount === tokens.triggers.length) tokens.triggers = enlarge(tokens.triggers);
  tokens.triggers[tokens.triggerCount++] = tokens.count - 1;
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
