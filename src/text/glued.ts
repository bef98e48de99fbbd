/** Sentences that a feed has run together: 'back on July 9The new trailer', 'reprise their rolesThe official site'. */

const MONTH =
  /(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? $/i;
const LONGEST_MONTH = 11;
const YEAR = /^(?:19|20)\d\d$/;
const MOST_DIGITS_OF_DAY = 2;
/** Letters without a blank before a word that begins a sentence. */
const FEWEST_BEFORE = 2;
const FEWEST_BEHIND_NAME = 3;

/**
 * True at a capital that begins a sentence though no blank stands before it: behind a day or a year, or as a word that hardly stands inside a
 * sentence with a capital. 'LinkedIn', 'McDonald', '3D' and '#WhatWeDoInTheShadows' are whole.
 * @param begins words that seldom have a capital unless they begin a sentence
 */
export function isGluedAt(text: string, at: number, begins: ReadonlySet<string>): boolean {
  const before = text.charCodeAt(at - 1);
  if (isDigit(before)) return isBehindDate(text, at) && opensWord(text, at);
  return isLowerLetter(before) && isOpener(text, at, begins);
}

/** The digits before it are the day of a month, or a year. */
function isBehindDate(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && isDigit(text.charCodeAt(from - 1))) from--;
  if (text[from - 1] !== ' ') return false;
  const digits = text.slice(from, at);
  return YEAR.test(digits) || (digits.length <= MOST_DIGITS_OF_DAY && MONTH.test(text.slice(Math.max(0, from - LONGEST_MONTH), from)));
}

/** 'Yesterday', 'A new': and no 'D' or 'CG'. */
const opensWord = (text: string, at: number): boolean => isLowerLetter(text.charCodeAt(at + 1)) || /^[AI] /.test(text.slice(at, at + 2));

function isOpener(text: string, at: number, begins: ReadonlySet<string>): boolean {
  let to = at + 1;
  while (isLowerLetter(text.charCodeAt(to))) to++;
  if (isUpper(text.charCodeAt(to)) || isDigit(text.charCodeAt(to)) || !begins.has(text.slice(at, to).toLowerCase())) return false;
  let from = at;
  while (isLowerLetter(text.charCodeAt(from - 1))) from--;
  if (at - from < FEWEST_BEFORE) return false;
  // 'LinkedIn': behind a capital only a longer word begins anything; two capitals and more make a tag
  const named = isUpper(text.charCodeAt(from - 1));
  const head = text.charCodeAt(named ? from - 2 : from - 1);
  if (isLowerLetter(head) || isUpper(head) || isDigit(head) || MARKS.includes(String.fromCharCode(head))) return false;
  return !named || to - at >= FEWEST_BEHIND_NAME;
}

/** Before a tag, a handle or an address. */
const MARKS = '#@/._';
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLowerLetter = (code: number): boolean => code >= 97 && code <= 122;
