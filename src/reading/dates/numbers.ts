/** Counts, ordinals and years, in digits and in words. */
import { civilOf } from './calendar.ts';
import type { Scan } from './expression.ts';
import { DECADE_WORDS } from './lexicon.ts';
import { APOSTROPHE, COLON, COMMA, POINT } from './marks.ts';
import { digitsAt, isCapital, KIND, lexemeAt, markAt, numberAt, rawWord, type Tokens, touches, wordAt } from './tokens.ts';

export interface Found {
  readonly value: number;
  readonly to: number; // token after it
}

const HYPHEN = 45;
export const isDash = (mark: number): boolean =>
  mark === HYPHEN || mark === 0x2010 || mark === 0x2011 || mark === 0x2013 || mark === 0x2014 || mark === 0x2212;

/** Skips a hyphen that joins two words. */
export const skipHyphen = (tokens: Tokens, at: number): number =>
  isDash(markAt(tokens, at)) && touches(tokens, at) && touches(tokens, at + 1) ? at + 1 : at;

/** 'twenty-two', '22', 'nineteen': 0 to 99 in words, anything in digits. */
function smallCount(tokens: Tokens, at: number): Found | null {
  const digits = numberAt(tokens, at);
  if (digits !== null) return digits < 0 ? null : { value: digits, to: at + 1 };
  const word = lexemeAt(tokens, at);
  if (word?.cardinal === undefined || word.cardinal >= 100) return null;
  if (word.cardinal < 20) return { value: word.cardinal, to: at + 1 };
  const next = skipHyphen(tokens, at + 1);
  const units = lexemeAt(tokens, next)?.cardinal;
  return units !== undefined && units > 0 && units < 10
    ? { value: word.cardinal + units, to: next + 1 }
    : { value: word.cardinal, to: at + 1 };
}

const VAGUE: Readonly<Record<string, number>> = { couple: 2, few: 3, several: 4, handful: 4, dozen: 12 };

export interface Count extends Found {
  readonly vague: boolean;
  readonly half: boolean; // and a half
}

/** How many: 'three', '18', 'a couple of', 'a few', 'a dozen', 'a', 'one hundred', 'six and a half'. */
export function countAt(tokens: Tokens, from: number): Count | null {
  let at = from;
  const article = wordAt(tokens, at) === 'a' || wordAt(tokens, at) === 'an' ? 1 : 0;
  at += article;
  const vague = VAGUE[wordAt(tokens, at)];
  if (vague !== undefined) {
    at++;
    if (wordAt(tokens, at) === 'of') at++;
    if (wordAt(tokens, at) === 'more' || wordAt(tokens, at) === 'short' || wordAt(tokens, at) === 'dozen') at++;
    return { value: vague, to: at, vague: vague < 12, half: false };
  }
  if (wordAt(tokens, at) === 'half' && (wordAt(tokens, at + 1) === 'a' || article === 1)) {
    const to = at + 1 + (wordAt(tokens, at + 1) === 'a' ? 1 : 0);
    if (wordAt(tokens, to) === 'dozen') return { value: 6, to: to + 1, vague: false, half: false };
    return { value: 0, to, vague: false, half: true };
  }
  const small = smallCount(tokens, at);
  if (small === null) {
    const big = lexemeAt(tokens, at)?.cardinal;
    if (big === 100) return { value: 100, to: at + 1, vague: false, half: false };
    return article === 1 ? { value: 1, to: at, vague: false, half: false } : null;
  }
  let { value, to } = small;
  if (lexemeAt(tokens, to)?.cardinal === 100) {
    value *= 100;
    to++;
  }
  if (value === 1 && markAt(tokens, to) === COMMA && numberAt(tokens, to + 1) !== null && digitsAt(tokens, to + 1) === 3) {
    value = 1000 + numberAt(tokens, to + 1)!;
    to += 2;
  }
  if (wordAt(tokens, to) === 'and' && wordAt(tokens, to + 1) === 'a' && wordAt(tokens, to + 2) === 'half')
    return { value, to: to + 3, vague: false, half: true };
  if (wordAt(tokens, to) === 'or' && numberAtOrWord(tokens, to + 1) === value + 1) return { value, to: to + 2, vague: true, half: false };
  return value > 5000 ? null : { value, to, vague: false, half: false };
}

const numberAtOrWord = (tokens: Tokens, at: number): number | null => smallCount(tokens, at)?.value ?? null;

/** '17th', 'seventeenth', 'twenty-second', 'last': which one. */
export function ordinalAt(tokens: Tokens, at: number): Found | null {
  const digits = numberAt(tokens, at);
  if (digits !== null) {
    const suffix = wordAt(tokens, at + 1);
    return digits > 0 && touches(tokens, at + 1) && (suffix === 'th' || suffix === 'st' || suffix === 'nd' || suffix === 'rd')
      ? { value: digits, to: at + 2 }
      : null;
  }
  const word = lexemeAt(tokens, at);
  if (word === null) return null;
  if (word.ordinal !== undefined) return { value: word.ordinal, to: at + 1 };
  if (word.cardinal === undefined || word.cardinal < 20 || word.cardinal > 90) return null;
  const next = skipHyphen(tokens, at + 1);
  const units = lexemeAt(tokens, next)?.ordinal;
  return units !== undefined && units > 0 && units < 10 ? { value: word.cardinal + units, to: next + 1 } : null;
}

/** A day of the month: an ordinal, or a number of one or two digits. */
export function dayNumberAt(tokens: Tokens, at: number): (Found & { readonly ordinal: boolean }) | null {
  const ordinal = ordinalAt(tokens, at);
  if (ordinal !== null) return ordinal.value >= 1 && ordinal.value <= 31 ? { ...ordinal, ordinal: true } : null;
  const digits = numberAt(tokens, at);
  if (digits !== null)
    return digits >= 1 && digits <= 31 && digitsAt(tokens, at) <= 2 && !isFigure(tokens, at)
      ? { value: digits, to: at + 1, ordinal: false }
      : null;
  const words = smallCount(tokens, at);
  return words !== null && words.value >= 1 && words.value <= 31 ? { ...words, ordinal: false } : null;
}

/** True where a number is part of a longer figure: 3.5, 1,000, 10:30, $12, 40%. */
export function isFigure(tokens: Tokens, at: number): boolean {
  const after = markAt(tokens, at + 1);
  if (
    touches(tokens, at + 1) &&
    (after === 37 ||
      ((after === POINT || after === COMMA || after === COLON) && touches(tokens, at + 2) && numberAt(tokens, at + 2) !== null))
  )
    return true;
  const before = markAt(tokens, at - 1);
  if (before === 36 || before === 163 || before === 8364) return true;
  if (!touches(tokens, at)) return false;
  if (before === 35 || before === 43) return true;
  return (before === POINT || before === COMMA || before === COLON) && touches(tokens, at - 1) && numberAt(tokens, at - 2) !== null;
}

/** A year of four digits, or an apostrophe and two: '2024', ''23'. */
export function plainYearAt(tokens: Tokens, at: number): Found | null {
  const digits = numberAt(tokens, at);
  if (digits !== null)
    return digitsAt(tokens, at) === 4 && digits >= 1500 && digits < 2200 && !isFigure(tokens, at) && !isUnitAfter(tokens, at)
      ? { value: digits, to: at + 1 }
      : null;
  if (markAt(tokens, at) === APOSTROPHE && touches(tokens, at + 1)) {
    const short = numberAt(tokens, at + 1);
    if (short !== null && digitsAt(tokens, at + 1) === 2 && wordAt(tokens, at + 2) !== 's') return { value: century(short), to: at + 2 };
  }
  return yearInWords(tokens, at);
}

const isUnitAfter = (tokens: Tokens, at: number): boolean =>
  touches(tokens, at + 1) && tokens.kind[at + 1] === KIND.word && wordAt(tokens, at + 1) !== "'s";

/** Two digits as a year: up to 2049, else in the twentieth century. */
export const century = (short: number): number => (short < 50 ? 2000 + short : 1900 + short);

/** 'two thousand and twenty-four', 'nineteen eighty-six', 'twenty twenty-five', 'twenty oh six'. */
function yearInWords(tokens: Tokens, at: number): Found | null {
  const first = lexemeAt(tokens, at)?.cardinal;
  if (first === undefined) return null;
  if (first === 2 && lexemeAt(tokens, at + 1)?.cardinal === 1000) {
    const next = at + 2 + (wordAt(tokens, at + 2) === 'and' ? 1 : 0);
    const rest = lexemeAt(tokens, next)?.cardinal === undefined ? null : smallCount(tokens, next);
    return rest === null ? { value: 2000, to: at + 2 } : { value: 2000 + rest.value, to: rest.to };
  }
  if ((first !== 19 && first !== 20 && first !== 18) || numberAt(tokens, at + 1) !== null) return null;
  const oh = rawWord(tokens, at + 1) === 'oh';
  const next = skipHyphen(tokens, oh ? at + 2 : at + 1);
  const rest = lexemeAt(tokens, next)?.cardinal === undefined ? null : smallCount(tokens, next);
  return rest !== null && rest.value >= 10 !== oh ? { value: first * 100 + rest.value, to: rest.to } : null;
}

/**
 * The year that follows a date: ', 2024', 'of 2024', 'next year', 'of this year', ''23', 'that year'.
 * @returns null where none does, or a relative year has nothing to hang on
 */
export function yearAfter(scan: Scan, from: number): (Found & { readonly relative: boolean }) | null {
  const { tokens } = scan;
  let at = from;
  const comma = markAt(tokens, at) === COMMA;
  if (comma) at++;
  let word = wordAt(tokens, at);
  if (word === 'of' || word === 'in' || (comma && word === 'the')) at++;
  if (wordAt(tokens, at) === 'the') at++;
  const named = wordAt(tokens, at) === 'year' ? at + 1 : at;
  const plain = plainYearAt(tokens, named);
  // ', 2024' may be a list's next item, but a year after a comma is nearly always the date's own
  if (plain !== null && (numberAt(tokens, named) === null || plain.value >= 1800)) return { ...plain, relative: false };
  word = wordAt(tokens, at);
  if (word === 'calendar') word = wordAt(tokens, ++at);
  if (comma && word !== 'next' && word !== 'last' && word !== 'this') return null;
  if (word === 'the' && lexemeAt(tokens, at + 1)?.shift !== undefined) word = wordAt(tokens, ++at);
  const shift = lexemeAt(tokens, at)?.shift;
  const to = at + 1 + (wordAt(tokens, at + 1) === 'same' || wordAt(tokens, at + 1) === 'calendar' ? 1 : 0);
  if (wordAt(tokens, to) !== 'year') {
    return null;
  }
  if (shift !== undefined && scan.year !== null) {
    const base = word === 'following' || word === 'previous' || word === 'preceding' ? (earlierYear(scan) ?? scan.year) : scan.year;
    return { value: base + shift, to: to + 1, relative: true };
  }
  if (word === 'that' || word === 'same') {
    const year = earlierYear(scan);
    return year === null ? null : { value: year, to: to + 1, relative: true };
  }
  return null;
}

function earlierYear(scan: Scan): number | null {
  return scan.earlier === null ? null : civilOf(scan.earlier.range.first).year;
}

/** The decade that a word names: 'nineties' is 1990. */
export function decadeWord(tokens: Tokens, at: number): number | null {
  const tens = DECADE_WORDS.get(wordAt(tokens, at));
  if (tens === undefined || isCapital(tokens, at)) return null;
  return tens <= 10 ? 2000 + tens : 1900 + tens;
}
