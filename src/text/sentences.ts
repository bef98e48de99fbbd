/** Cuts a document into sentences. One pass over the characters; words are looked at only around a mark that may end a sentence. */
import type { BlockKind, Document } from '../claim/document.ts';
import { isGluedAt } from './glued.ts';

export interface Sentence {
  readonly start: number; // offsets into the document's text; no white space at either end
  readonly end: number;
  readonly block: number; // index into `document.blocks`
}

/** One line is one sentence in these, whatever marks it holds, save for a full stop between two sentences in an item. */
const WHOLE: ReadonlySet<BlockKind> = new Set(['headline', 'heading', 'byline']);

/** Short forms that a name or a number follows, so that they end no sentence; lower case, without the final stop. */
const BEFORE_NAME: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof st sen rep gov gen col lt sgt capt cmdr rev fr hon pres supt det insp messrs mt ft vs v no nos vol pt ep eps ' +
    'fig dept univ assn bros al approx est ca c cf e.g i.e viz resp art ch sec pp p s'
  ).split(' '),
);

/** Short forms that may also stand last: a sentence ends behind them where a word follows that begins one. */
const MAY_END: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm u.s u.k u.n e.u d.c l.a n.y b.c a.d ' +
    'u.s.a ph.d m.d b.a m.a jr sr inc ltd co corp llc etc calif ariz colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev ' +
    'n.j n.m n.c n.d n.y okla ore pa r.i s.c s.d tenn tex va vt wash wis wyo ont que ave blvd rd min mins sec secs hr hrs approx misc esp incl orig'
  ).split(' '),
);

/** Words that seldom stand inside a sentence with a capital unless they begin it. */
export const BEGINS_SENTENCE: ReadonlySet<string> = new Set(
  (
    'the a an it its this that these those he she they we you i his her their our my there here and but so or yet if when while although though since ' +
    'after before as in on at for from with by to not no what who why how where which will would is are was were has have had do does did can could ' +
    'should might now then also meanwhile however still once until unless because despite both each every all some many most more fans viewers ' +
    'according asked let maybe perhaps'
  ).split(' '),
);

/** Names that end in a mark of their own and go on: 'Yahoo! TV', 'Jeopardy! returns'. The second table of a name is its next word. */
const MARKED_NAMES: ReadonlySet<string> = new Set(
  'yahoo jeopardy e airplane mamma oliver panic wham moesha guess shazam jackpot rebound help okurr whammy wow americanadad dad who'.split(
    ' ',
  ),
);

const STOP = 46;
const EXCLAMATION = 33;
const QUESTION = 63;
const ELLIPSIS = 0x2026;

/** The sentences of all blocks in order. Linear in the length of the text. */
export function sentences(document: Pick<Document, 'text' | 'blocks'>): Sentence[] {
  const all: Sentence[] = [];
  for (const [block, { kind, span }] of document.blocks.entries()) {
    if (WHOLE.has(kind)) push(all, document.text, span[0], span[1], block);
    else split(document.text, span[0], span[1], block, all);
  }
  return all;
}

function split(text: string, from: number, to: number, block: number, all: Sentence[]): void {
  let start = from;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90 && at > start && isGluedAt(text, at, BEGINS_SENTENCE)) {
      push(all, text, start, at, block);
      start = at;
      continue;
    }
    if (code === 0x3002 || code === 0xff01 || code === 0xff1f) {
      // The full-width marks end a sentence without a space.
      const end = pastClosers(text, at + 1, to);
      push(all, text, start, end, block);
      start = end;
      at = end - 1;
      continue;
    }
    if (code !== STOP && code !== EXCLAMATION && code !== QUESTION && code !== ELLIPSIS) continue;
    let last = at;
    while (last + 1 < to && isTerminator(text.charCodeAt(last + 1))) last++;
    const end = pastClosers(text, last + 1, to);
    if (ends(text, start, at, last, end, to)) {
      push(all, text, start, end, block);
      start = end;
      while (start < to && isGap(text.charCodeAt(start))) start++;
    }
    at = Math.max(end, start) - 1;
  }
  push(all, text, start, to, block);
}

/** @param at first mark, `last` last mark of the run, `end` behind the closing quotes and brackets */
function ends(text: string, start: number, at: number, last: number, end: number, to: number): boolean {
  if (end >= to) return true;
  if (!isGap(text.charCodeAt(end))) return endsWithoutGap(text, at, last, end, to);
  const next = pastOpeners(text, end, to);
  if (next >= to) return true;
  const code = text.charCodeAt(next);
  if (isLower(text, next)) return false;
  const isSingleStop = last === at && text.charCodeAt(at) === STOP;
  if (isSingleStop) return endsAtStop(text, start, at, end, next, to);
  if (last > at || text.charCodeAt(at) === ELLIPSIS) return text.charCodeAt(last) !== STOP || last - at < 1 || !isDigit(code);
  if (text.charCodeAt(at) === EXCLAMATION && end === last + 1) return !isMarkedName(text, start, at, next, to);
  return true;
}

/** 'found it.Next they' and '“Sex and the City.”As one' lack the space; '6.2', 'S1.E2', 'U.S.' and 'netflix.com' need none. */
function endsWithoutGap(text: string, at: number, last: number, end: number, to: number): boolean {
  if (!isUpper(text, end)) return false;
  if (end > last + 1) return end - at > 1 && isLetter(text, at - 1);
  if (!isLowerAt(text, at - 1) || !isLowerAt(text, at - 2)) return false;
  // A word of two letters and more behind it, in lower case: no initial, no abbreviation.
  return end + 1 < to && isLowerAt(text, end + 1) && !text.slice(Math.max(0, at - 4), at).startsWith('www');
}

function endsAtStop(text: string, start: number, at: number, end: number, next: number, to: number): boolean {
  if (end > at + 1) {
    // Behind a closing bracket or quote; '(Sept. 3, U.S.) and' was caught by the lower case.
    const inner = wordBefore(text, start, at);
    // '‘S.W.A.T.’ Canceled': quotes around a name of initials
    if (isInitials(inner) && QUOTES.has(text[at - inner.length - 1] as string)) return BEGINS_SENTENCE.has(wordAt(text, next, to));
    return !(text.charCodeAt(at + 1) === 41 && BEFORE_NAME.has(inner));
  }
  const word = wordBefore(text, start, at);
  // "don't." and "Shonda's." end on no initial; what stands before 'Mr. & Mrs. Smith' opens a quotation
  const before = at - word.length - 1;
  if (word === '' || (isApostrophe(text.charCodeAt(before)) && isLetter(text, before - 1))) return true;
  // 'Calif. (May 9)': what stands in brackets belongs to the short form.
  if (MAY_END.has(word) && text.charCodeAt(end + 1) === 40) return false;
  const following = wordAt(text, next, to);
  if (word.length === 1 && isLetter(text, at - 1)) return endsAtInitial(text, start, at, following);
  if (BEFORE_NAME.has(word))
    return word === 'no'
      ? !isDigit(text.charCodeAt(next))
      : word.length > 1 && /^(?:st|art|fig|ch|sec|al|v|ep|eps)$/.test(word) && BEGINS_SENTENCE.has(following) && following !== 'the';
  if (MAY_END.has(word)) return BEGINS_SENTENCE.has(following) && !(isDay(word) && isDigit(text.charCodeAt(next)));
  if (isInitials(word)) return BEGINS_SENTENCE.has(following);
  // '1. First of all': the number of an entry, where it stands first.
  if (at - start <= 2 && isDigit(text.charCodeAt(start)) && isDigit(text.charCodeAt(at - 1))) return false;
  return true;
}

const QUOTES: ReadonlySet<string> = new Set('"\'‘’“”');
/** 's.w.a.t', its last stop left out. */
const isInitials = (word: string): boolean => word.includes('.') && word.length <= 2 * word.split('.').length - 1;

/** A single letter: an initial ('Courtney A. Kemp'), unless it is a word of its own ('part I.', 'Plan B. The'). */
function endsAtInitial(text: string, start: number, at: number, following: string): boolean {
  if (text[at - 1] === 'I' && !isUpper(text, at - 3)) return BEGINS_SENTENCE.has(following) || at - start > 40;
  return BEGINS_SENTENCE.has(following) && following !== 'a' && following !== 'i' && at - start > 2;
}

function isMarkedName(text: string, start: number, at: number, next: number, to: number): boolean {
  if (!MARKED_NAMES.has(wordBefore(text, start, at))) return false;
  return !BEGINS_SENTENCE.has(wordAt(text, next, to)) && isUpper(text, at - wordBefore(text, start, at).length);
}

const MONTHS_AND_DAYS: ReadonlySet<string> = new Set('jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '));
const isDay = (word: string): boolean => MONTHS_AND_DAYS.has(word);

/** The word that ends at `at`, dots inside it kept, lower case; at most 24 characters. */
function wordBefore(text: string, start: number, at: number): string {
  let from = at;
  const least = Math.max(start, at - 24);
  while (from > least && (isLetter(text, from - 1) || isDigit(text.charCodeAt(from - 1)) || text.charCodeAt(from - 1) === STOP)) from--;
  return text.slice(from, at).toLowerCase();
}

function wordAt(text: string, from: number, to: number): string {
  let end = from;
  const most = Math.min(to, from + 24);
  while (end < most && isLetter(text, end)) end++;
  return text.slice(from, end).toLowerCase();
}

function push(all: Sentence[], text: string, from: number, to: number, block: number): void {
  let start = from;
  let end = to;
  while (start < end && isGap(text.charCodeAt(start))) start++;
  while (end > start && isGap(text.charCodeAt(end - 1))) end--;
  if (start < end) all.push({ start, end, block });
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isGap = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isTerminator = (code: number): boolean => code === STOP || code === EXCLAMATION || code === QUESTION || code === ELLIPSIS;

/** Closing quotes and brackets behind a mark. A straight quote closes where no letter follows at once. */
function pastClosers(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const isStraight = code === 34 || code === 39;
    if (
      isStraight
        ? at + 1 < to && isLetter(text, at + 1) && isGap(text.charCodeAt(at - 1))
        : !(code === 41 || code === 93 || code === 0x201d || code === 0x2019 || code === 0xbb)
    )
      break;
    at++;
  }
  return at;
}

function pastOpeners(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const isOpener =
      code === 34 ||
      code === 39 ||
      code === 40 ||
      code === 91 ||
      code === 0x201c ||
      code === 0x2018 ||
      code === 0xab ||
      code === 0xbf ||
      code === 0xa1;
    if (!isOpener && !isGap(code) && code !== 0x2014 && code !== 0x2013 && code !== 45) break;
    at++;
  }
  return at;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff);
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return code >= 0xc0 && isCased(text[at] as string, 'upper');
}

function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122;
  return code >= 0xdf && isCased(text[at] as string, 'lower');
}

const isLowerAt = (text: string, at: number): boolean => at >= 0 && isLower(text, at);

function isCased(char: string, wanted: 'upper' | 'lower'): boolean {
  const [lower, upper] = [char.toLowerCase(), char.toUpperCase()];
  return lower !== upper && char === (wanted === 'upper' ? upper : lower);
}
