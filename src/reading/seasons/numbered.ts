/** Seasons by a number behind a noun or in short: 'season 2', 'series four and five', 'S3', 'part II'. */
import { NUMBERS, VOCABULARY, wordSet } from '../words/lexis.ts';
import { isCapital, isMark } from '../words/stretch.ts';
import { HYPHENATED, NUMBER, PUNCTUATION, type Tokens, WORD } from '../words/tokens.ts';
import { MOST_SEASONS, type SeasonSpan, seasonSpan } from './season-span.ts';
import { isJoint, NUMBER_AFTER, PARTS, YEARS } from './season-words.ts';

/** 'season 2', 'seasons four and five', 'series three', 'part two', 'seasons 4-6', 'season 2 part 1'. */
export function nounThenNumber(tokens: Tokens, at: number, limit: number): SeasonSpan | null {
  if (!NUMBER_AFTER.has(tokens.word[at] as number)) return null;
  let from = at + 1;
  if (from < limit && tokens.kind[from] === PUNCTUATION && isMark(tokens, from, '#(')) from++;
  const list = numberList(tokens, from, limit);
  if (list === null || list.numbers.some((value) => value < 1 || value > MOST_SEASONS)) return null;
  const to = behindPart(tokens, list.to, limit, tokens.word[at]);
  return seasonSpan(at, to, 'numbered', {
    numbers: list.numbers,
    soft: YEARS.has(tokens.word[at] as number) && tokens.kind[from] === NUMBER,
  });
}

/**
 * Behind the part that stands behind a season: 'season 2, part 1', 'the final season part 3'; `to` where none does.
 * @param noun of the season itself, which names no part of it
 */
export function behindPart(tokens: Tokens, to: number, limit: number, noun: number | undefined): number {
  const skip = to < limit && isMark(tokens, to, ',:') ? to + 1 : to;
  const word = tokens.word[skip] as number;
  if (skip + 1 >= limit || word === noun || !PARTS.has(word)) return to;
  const part = NUMBERS.cardinal(tokens, skip + 1) ?? romanAt(tokens, skip + 1);
  return part !== null && part.value <= MOST_OF_PARTS ? part.to : to;
}
const MOST_OF_PARTS = 4;

/** 'S3', 's03', 'S2-S4', 'S24'. */
export function shortForm(tokens: Tokens, at: number, limit: number): SeasonSpan | null {
  const value = shortValue(tokens, at);
  if (value === null) return null;
  const numbers = [value];
  let to = at + 1;
  const skip = to < limit && (isJoint(tokens, to) || isMark(tokens, to, '/,')) ? to + 1 : to;
  const next = skip < limit ? shortValue(tokens, skip) : null;
  if (next !== null && next > value && next - value < 10) {
    for (let n = value + 1; n <= next; n++) numbers.push(n);
    to = skip + 1;
  }
  return seasonSpan(at, to, 'numbered', { numbers });
}

/** True where a word of two or three characters begins with an S, as 'S3' does. */
export function mayBeShort({ text, kind, start, end }: Tokens, at: number): boolean {
  const length = end[at]! - start[at]!;
  return length > 1 && length < 4 && kind[at] === WORD && (text.charCodeAt(start[at]!) | 0x20) === 0x73;
}

function shortValue(tokens: Tokens, at: number): number | null {
  if (!mayBeShort(tokens, at)) return null;
  const from = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  let value = 0;
  for (let i = from + 1; i < end; i++) {
    const digit = tokens.text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value >= 1 ? value : null;
}

/** '2', 'two', 'II', 'four and five', '4-6', '2 & 3', '1, 2 and 3', 'five through seven'. */
function numberList(tokens: Tokens, at: number, limit: number): { readonly numbers: readonly number[]; readonly to: number } | null {
  const first = at < limit ? (NUMBERS.cardinal(tokens, at) ?? romanAt(tokens, at)) : null;
  if (first === null || !Number.isInteger(first.value)) return null;
  // 'renews the series two weeks before its return'
  if (TIMES.has(tokens.word[first.to] as number) && LEADS_ON.has(tokens.word[first.to + 1] as number)) return null;
  const numbers = [first.value];
  let to = first.to;
  for (;;) {
    let next = to;
    let through = false;
    if (next < limit && isMark(tokens, next, ',') && next + 1 < limit) next++;
    if (next < limit && (isJoint(tokens, next) || isMark(tokens, next, '–/'))) {
      const word = VOCABULARY.wordOf(tokens.word[next] as number);
      through = word === 'through' || word === 'to' || isMark(tokens, next, '–');
      next++;
    } else if (next === to && !(next < limit && (tokens.flags[next] as number) & HYPHENATED && tokens.kind[next] === NUMBER)) break;
    else if (next === to) through = true;
    const more = next < limit ? (NUMBERS.cardinal(tokens, next) ?? romanAt(tokens, next)) : null;
    const last = numbers.at(-1) as number;
    if (more === null || !Number.isInteger(more.value) || more.value <= last || more.value - last > 12) break;
    // 'season 2 and 10 episodes', 'series one, 6 x 50': the number counts something else
    if (more.to < limit && tokens.kind[more.to] === WORD && COUNTED.has(tokens.word[more.to] as number)) break;
    // '18 in season 1 and 10 in season 2': of another season
    if (!through && more.to + 1 < limit && IN.has(tokens.word[more.to] as number) && NUMBER_AFTER.has(tokens.word[more.to + 1] as number))
      break;
    // 'season 3, 13 Reasons Why': the number begins a name
    if (!through && isCapital(tokens, more.to) && tokens.word[more.to] === 0) break;
    if (through) numbers.push(...range(last + 1, more.value));
    else numbers.push(more.value);
    to = more.to;
  }
  return { numbers, to };
}

const TIMES = wordSet('hour hours day days night nights week weeks month months year years');
const LEADS_ON = wordSet('before after ahead ago later earlier and in into since on from');
const IN = wordSet('in for');
const COUNTED = wordSet('x episode episodes eps hours hour part parts minute minutes half');

export function range(low: number, high: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}

function romanAt(tokens: Tokens, at: number): { readonly value: number; readonly to: number } | null {
  const value = NUMBERS.roman(tokens, at);
  return value === null ? null : { value, to: at + 1 };
}
