/** Series named in one breath: 'X, Y (season two) and Z', 'X after three seasons, Y after two'. */
import { GENRES } from '../words/genres.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { holdsMark, holdsWord, isMark, markAt } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import { WordSet } from '../words/word-set.ts';
import type { Mention } from './find-mentions.ts';

const LIST_WORDS = wordSet('and or nor plus the also both');
/** Before the items that follow: 'X and the rookies Y and Z', 'to X and to Y'. */
const LEADING = wordSet(
  'police medical legal crime hit procedural thriller mystery reality rookie rookies freshman freshmen newcomer newcomers veteran veterans comedy comedies drama dramas sitcom sitcoms series show shows fellow to for',
);
/** What may stand behind an item of a list without ending the list, besides numbers. */
const DETAILS = wordSet('after for to a an its their just only season seasons series year years run runs more final last');
const LONGEST_GAP = 14;

/**
 * The mentions that stand in one list with one of them, itself among them: between them only commas, 'and', quotation marks and brackets.
 * @param brackets whether a list goes on behind a bracket: 'X (CBS) and Y (NBC)' is one list of series and two of a carrier's
 */
export function listAround(mention: Mention, mentions: readonly Mention[], tokens: Tokens, brackets = true): readonly Mention[] {
  const joined = (from: Mention | undefined, to: Mention | undefined): boolean =>
    from !== undefined && to !== undefined && !to.refers && isListGap(tokens, from.to, to, brackets) && !areTwoClauses(from, to, tokens);
  const at = mentions.indexOf(mention);
  let first = at;
  let last = at;
  while (joined(mentions[first - 1], mentions[first])) first--;
  while (joined(mentions[last], mentions[last + 1])) last++;
  const list = mentions.slice(first, last + 1);
  return list.length === 2 && goesOnAlone(list[0] as Mention, list[1] as Mention, tokens) ? [mention] : list;
}

function isListGap(tokens: Tokens, from: number, next: Mention, brackets: boolean): boolean {
  let separators = 0;
  let commas = 0;
  let details = 0;
  let bracket = false;
  for (let at = from; at < next.from; at++) {
    const mark = markAt(tokens, at);
    if (mark === '(' && brackets) bracket = true;
    else if (mark === ')') bracket = false;
    else if (bracket) continue;
    else if (mark !== null && ',&;'.includes(mark)) {
      separators++;
      commas++;
    } else if (mark !== null && QUOTES.includes(mark)) continue;
    else if (LIST_WORDS.has(tokens.word[at] as number)) separators++;
    else if (separators > 0 && LEADING.has(tokens.word[at] as number)) continue;
    else if (separators > 0 && at >= Math.min(itemStart(tokens, next.from), ofSeasonStart(tokens, next.from))) break;
    else if (separators > 0 || !isDetail(tokens, at)) return false;
    else details++;
  }
  // 'renews X and Y; Z in limbo': what has words of its own behind a semicolon is another clause
  if (holdsMark(tokens, from, next.from, ';') && !goesOn(tokens, behindQuote(tokens, next.to))) return false;
  // "No more 'X,' and 'Y' gets a long goodbye": another clause
  if (commas > 0 && commas < separators && separators === 2 && FINITE.has(tokens.word[behindQuote(tokens, next.to)] as number))
    return false;
  // 'X for a third season, Y said': a list goes on only where the next item has its detail too
  return separators > 0 && next.from - from <= LONGEST_GAP && (details === 0 || isDetail(tokens, behindQuote(tokens, next.to)));
}

/** An item of a list ends there, or has its detail. */
const goesOn = (tokens: Tokens, at: number): boolean =>
  at >= tokens.count || tokens.kind[at] === PUNCTUATION || LIST_WORDS.has(tokens.word[at] as number) || isDetail(tokens, at);

/** 'Has yet to decide on X, and Y got a third season', '; Y, which stars Ines Faraday, has been renewed': of two, a comma between, the second has a clause of its own. */
function goesOnAlone(one: Mention, next: Mention, tokens: Tokens): boolean {
  if (!holdsMark(tokens, one.to, next.from, ',;')) return false;
  const behind = behindQuote(tokens, next.to);
  return PAST.has(tokens.word[behind] as number) || (isMark(tokens, behind, ',') && WHICH.has(tokens.word[behind + 1] as number));
}
const PAST = wordSet('got won landed earned scored received secured nabbed');
const WHICH = wordSet('which whose');

/** 'NBC cancels ‘X’; ‘Y’ gets a third season', 'renews ‘X’, ‘Y’ out after one': no 'and' between, and each has a verb of its own. */
function areTwoClauses(one: Mention, next: Mention, tokens: Tokens): boolean {
  const { word } = tokens;
  const behind = behindQuote(tokens, next.to);
  if (!holdsWord(tokens, one.to, next.from, LIST_WORDS) && FINITE.has(word[behind] as number)) return true;
  let before = one.from - 1;
  while (before > 0 && (tokens.kind[before] === PUNCTUATION || ARTICLES.has(word[before] as number))) before--;
  const verb = UP_ON.has(word[before] as number) ? before - 1 : before;
  if (!DECIDES.has(word[verb] as number)) return false;
  if (FINITE.has(word[behind] as number) || FATES.has(word[behind] as number)) return true;
  const last = word[behind + 1] as number;
  return TO.has(word[behind] as number) ? ENDS.has(last) : IN_DOUBT.has(last) || IN_DOUBT.has(word[behind + 2] as number);
}
const DECIDES = wordSet(
  'renews cancels axes drops orders scraps ends picks keeps saves kills revives renewed cancelled canceled axed dropped ordered ended picked kept saved passes passed',
);
/** 'Picks up', 'passes on'. */
const UP_ON = wordSet('up on');
/** What becomes of the second, without a verb. */
const FATES = wordSet('renewed cancelled canceled axed dropped out ending over safe gone done picked saved returning not');
const TO = wordSet('to');
const ENDS = wordSet('end conclude finish return bow close');
const IN_DOUBT = wordSet('bubble limbo doubt');

/**
 * Where an item begins that says more than its title: 'and the buddy-cop hour ‘X’', 'and, after three seasons, the musical ‘X’'.
 * @returns the title's own first token where nothing leads up to it
 */
export function itemStart(tokens: Tokens, title: number): number {
  let described = descriptionStart(tokens, title);
  if (described === title) while (isMark(tokens, described - 1, QUOTES)) described--;
  if (!isMark(tokens, described - 1, ',')) return Math.max(described, descriptionStart(tokens, title));
  for (let at = described - 2; at >= Math.max(1, described - LONGEST_FRONT); at--) {
    if (isMark(tokens, at, ',')) return isFronted(tokens, at + 1, described - 1) ? at + 1 : described;
    if (tokens.kind[at] === PUNCTUATION) break;
  }
  return described;
}
const LONGEST_FRONT = 9; // tokens

/** 'And, after three seasons,', 'and, at the end of its second season,'. */
const isFronted = (tokens: Tokens, from: number, to: number): boolean =>
  JOINS.has(tokens.word[from - 2] as number) && FRONTING.has(tokens.word[from] as number) && holdsWord(tokens, from, to, SEASONS);
const JOINS = wordSet('and plus');
const FRONTING = wordSet('after at following with in for');
const SEASONS = wordSet('season seasons series year years run runs');

/**
 * Where 'season 2 of X', 'a third season of X' or 'a second of X' begins.
 * @returns the title's own first token where no season is of it
 */
export function ofSeasonStart(tokens: Tokens, title: number): number {
  let at = title;
  while (at > 0 && tokens.kind[at - 1] === PUNCTUATION && QUOTES.includes(markAt(tokens, at - 1) as string)) at--;
  if (!OF_FOR.has(tokens.word[at - 1] as number)) return title;
  const behind = at - 1; // 'of'
  const plain = SEASON.has(tokens.word[behind - 1] as number) ? behind - 1 : behind;
  for (const words of [1, 2]) {
    const from = plain - words;
    if (NUMBERS.ordinal(tokens, from)?.to === plain) return ARTICLES.has(tokens.word[from - 1] as number) ? from - 1 : from;
    if (plain === behind && NUMBERS.cardinal(tokens, from)?.to === behind && SEASON.has(tokens.word[from - 1] as number)) return from - 1;
  }
  return title;
}
const OF_FOR = wordSet('of for');
const SEASON = wordSet('season series run outing instalment installment chapter year');

/** 'The buddy-cop hour ‘X’', 'cop show X': words for what a series is lead up to its title. */
function descriptionStart(tokens: Tokens, title: number): number {
  let at = title;
  while (at > 0 && tokens.kind[at - 1] === PUNCTUATION && QUOTES.includes(markAt(tokens, at - 1) as string)) at--;
  if (!DESCRIBING.has(tokens.word[at - 1] as number)) return title;
  for (let from = at - 1; from > Math.max(0, at - LONGEST_DESCRIPTION); from--) {
    const word = tokens.word[from - 1] as number;
    if (tokens.kind[from - 1] === PUNCTUATION || LIST_WORDS.has(word) || ARTICLES.has(word)) return ARTICLES.has(word) ? from - 1 : from;
    if (UNDESCRIBING.has(word)) return title;
  }
  return title;
}
const LONGEST_DESCRIPTION = 6; // tokens
const DESCRIBING = new WordSet([
  ...GENRES,
  ...wordSet('hour musical vehicle entry quiz format newcomers freshmen rookies off stablemate sister sibling companion successor'),
]);
const ARTICLES = wordSet('the a an its their');
const UNDESCRIBING = wordSet(
  'of to for in on at by with from is was are were has have had will gets get got as about after before this that who which',
);

/** Of one series: a list of several has its verb in the plural. */
const FINITE = wordSet(
  "gets is has was lands moves returns goes ends wins lives stays scores earns heads comes bows sets survives continues remains faces loses takes adds will isn't wasn't hasn't won't",
);
const QUOTES = '\'"“”‘’*';

function behindQuote(tokens: Tokens, at: number): number {
  const mark = markAt(tokens, at);
  return mark !== null && QUOTES.includes(mark) ? at + 1 : at;
}

/** 'after two', 'for a third season': details of the item before the comma. */
function isDetail(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return false;
  return DETAILS.has(tokens.word[at] as number) || NUMBERS.cardinal(tokens, at) !== null || NUMBERS.ordinal(tokens, at) !== null;
}
