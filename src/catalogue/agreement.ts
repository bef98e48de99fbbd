/** Whether a stretch of text that has a phrase's tokens also has its punctuation and its capitals. */
import { isApostrophe, isTokenUnit } from './fold.ts';

/**
 * How the text writes a phrase, best first: with the catalogue's own capitals; with capitals on its long words; all in capitals; in some
 * other mixture; all in lower case.
 */
export const CASINGS = ['exact', 'capitals', 'upper', 'mixed', 'lower'] as const;
export type Casing = (typeof CASINGS)[number];

/** Marks that may stand between two tokens of a phrase although the phrase lacks them: 'NCIS Los Angeles' is also 'NCIS: Los Angeles'. */
const LOOSE = new Set([...' \u00a0\u2009\u202f\t:-‐‑–—/*#·•@_$^™®©&'].map((char) => char.charCodeAt(0)));
const DOT = 0x2e;
const LETTER_S = 0x73;
/** Longest word that a full stop may follow without ending the phrase: Mr., Dr., vs., St. */
const LONGEST_SHORTENED = 3;
/** Words of this many letters or fewer may go without a capital in a title. */
const LONGEST_SMALL_WORD = 3;

/** @returns how the text from `start` to `end`, whose tokens are known to be the phrase's, is written */
export function casing(text: string, start: number, end: number, phrase: string): Casing {
  if (phrase.length === end - start && text.startsWith(phrase, start)) return 'exact';
  const written = text.slice(start, end);
  const lower = written.toLowerCase();
  if (written === lower) return phrase === phrase.toLowerCase() && plain(written) === plain(phrase) ? 'exact' : 'lower';
  if (written === written.toUpperCase()) return phrase === phrase.toUpperCase() && plain(written) === plain(phrase) ? 'exact' : 'upper';
  if (phrase.length === written.length && phrase.toLowerCase() === lower) return bySpelling(written);
  return plain(written) === plain(phrase) ? 'exact' : bySpelling(written);
}

const bySpelling = (written: string): Casing => (written.split(/[\s:/-]+/).every(capitalised) ? 'capitals' : 'mixed');

/**
 * @returns false where a mark stands between two tokens of the text that the phrase does not have: the end of a sentence, a list's comma,
 * a closing quote
 */
export function gapsAgree(text: string, start: number, end: number, phrase: string): boolean {
  let wordStart = start;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isTokenUnit(unit) || LOOSE.has(unit)) {
      if (!isTokenUnit(unit)) wordStart = at + 1;
      continue;
    }
    if (isApostrophe(unit)) {
      const inWord = isTokenUnit(text.charCodeAt(at + 1)) && at > start && isTokenUnit(text.charCodeAt(at - 1));
      const plural = (text.charCodeAt(at - 1) | 0x20) === LETTER_S;
      if (inWord || plural || hasApostrophe(phrase)) continue;
      return false;
    }
    const shortened = unit === DOT && at - wordStart <= LONGEST_SHORTENED;
    if (!shortened && !phrase.includes(text[at]!)) return false;
    wordStart = at + 1;
  }
  return true;
}

/** @returns the end of the match with the closing mark that belongs to the title, where the text has it: 'Jeopardy!', 'Who Do You Think You Are?' */
export function withClosingMark(text: string, end: number, limit: number, phrase: string): number {
  let from = phrase.length;
  while (from > 0 && CLOSING.has(phrase.charCodeAt(from - 1))) from--;
  const mark = phrase.slice(from);
  if (mark === '') return end;
  if (end + mark.length <= limit && text.startsWith(mark, end)) return end + mark.length;
  return mark === '...' && text.startsWith('…', end) && end < limit ? end + 1 : end;
}

/** @returns the start of the match with the opening mark of the title, where the text has it: '#blackAF', '¡Viva…', '$#*! …' */
export function withOpeningMark(text: string, start: number, limit: number, phrase: string): number {
  let to = 0;
  while (to < phrase.length && OPENING.has(phrase.charCodeAt(to))) to++;
  return to > 0 && start - to >= limit && text.startsWith(phrase.slice(0, to), start - to) ? start - to : start;
}

const CLOSING = new Set([...'!?.…*)'].map((char) => char.charCodeAt(0)));
const OPENING = new Set([...'#¡¿$*!('].map((char) => char.charCodeAt(0)));

const PLAIN_CAPITAL = /^[A-Z0-9]/;

const hasApostrophe = (phrase: string): boolean => /['’‘]/.test(phrase);

/** Letters and digits without accents, case kept. */
const plain = (text: string): string =>
  text
    .replaceAll('&', 'and')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}%+]/gu, '');

function capitalised(word: string): boolean {
  if (word.length <= LONGEST_SMALL_WORD || PLAIN_CAPITAL.test(word)) return true;
  const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length <= LONGEST_SMALL_WORD || letters.charAt(0) !== letters.charAt(0).toLowerCase() || /^\p{N}/u.test(letters);
}
