/** Labels of lists: 'Renewed', 'Shows that were cancelled', 'NBC: returning', 'On the bubble', and the marks of a scorecard: '✓', 'TBD', 'off'. */
import type { Status } from '../../claim/claim.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { holdsPair, holdsWord, isCapital, isMark } from '../words/stretch.ts';
import { NUMBER, PUNCTUATION, type Tokens, WORD } from '../words/tokens.ts';
import type { WordSet } from '../words/word-set.ts';

export interface Label {
  readonly status: Status;
  /** The list is of series that are new: 'Ordered to series'. */
  readonly isNew: boolean;
  /** Says so with a word that means it anywhere; 'in', 'up' and 'no' mean it in scorecards alone. */
  readonly strong: boolean;
  /** 'Renewed (final season)': ordered, and the last. */
  readonly isLast: boolean;
  /** 'Likely to return', 'possible cancellation': a forecaster's list. */
  readonly certainty: 'certain' | 'likely' | 'possible';
}

type Words = Readonly<Record<Status, WordSet>>;

/** Words that name a fate wherever they head a list. */
const STRONG: Words = {
  renewed: wordSet(
    `renewed renews renewal renewals renewing returning returns return coming safe saved spared picked pickup pickups recommissioned commissioned greenlit greenlighted ordered survivors
    survivor surviving survived returnee returnees alive reprieved revived confirmed continuing continues reinstated resurrected reupped`,
  ),
  cancelled: wordSet(
    `cancelled canceled cancellations cancellation cancels axed axe axes ax scrapped dead goners goner casualties dropped departed fallen peace rip r.i.p. killed chopped chop shelved binned ditched
    pulled unrenewed graveyard losers scratched canned cut terminated expelled buried toast doomed discontinued nixed condemned felled kaput`,
  ),
  ending: wordSet(
    `ending end ends ended concluding concludes concluded final farewell farewells goodbye goodbyes bowing wrapping finishing graduating graduated graduates`,
  ),
  undecided: wordSet(
    `bubble pending undecided tbd tba tbc waiting awaiting awaits limbo unknown undetermined determined decided air question unclear hanging fence either undecideds unresolved coin tossup toss sweating breath breaths deciding thinking uncertain unsure teetering wobbly wobbling suspense nailbiters`,
  ),
};
/** Words that do so in the company of other labels: alone 'Promoted', 'Evicted' and 'Died' head lists of people. */
const WEAK: Words = {
  renewed: wordSet(
    'in yes up on go back staying stays stay keep kept keepers keeping winners forward announced rescued retained promoted extended continued',
  ),
  cancelled: wordSet('out no down off gone over done nope not perished died deceased obituaries eliminated evicted slain'),
  ending: wordSet('last retiring retired'),
  undecided: wordSet('maybe maybes perhaps wait watch'),
};
/** Marks of scorecards, each in one code unit. */
const MARKS: Readonly<Record<Status, string>> = { renewed: '✓✔✅↑▲', cancelled: '✗✘✕✖❌↓▼†✝☠', ending: '■', undecided: '?~' };
/** Of a list of series that are new. */
export const NEW = wordSet('new newcomers pilots pilot freshman freshmen rookies');
const NOT_WORDS = "not n't never won't aren't isn't";
const NOT = wordSet(NOT_WORDS);
const DENIALS = wordSet(`no ${NOT_WORDS}`);
const YET = wordSet('yet still');
const NO = wordSet('no');
const MORE = wordSet('more longer');
const A = wordSet('a');
const AIRING = wordSet('returning returns return coming ending end ends concluding concludes final farewell bowing wrapping finishing');
const DAYS = wordSet('today tonight week weeks monday tuesday wednesday thursday friday saturday sunday');
const SEASON = wordSet('season seasons');
/** 'The following have not heard': nobody knows. */
const HEARD = wordSet('heard learned learnt known');
const LIKELY = wordSet('likely probably probable expected predicted');
const POSSIBLE = wordSet('possible possibly might could potential potentially');
const MAY = wordSet('may');
const MAY_DO = wordSet('be not yet still also return come end get go');
const GOOD = wordSet('good');
const CHANCES = wordSet('chance chances odds');
const UNLIKELY = wordSet('unlikely doubtful');
/** 'No word', 'no decision yet': nothing is known. */
const TIDINGS = wordSet('word news decision announcement verdict call update sign');
/** What may stand in a label beside the word that makes it one. */
const FILLERS =
  wordSet(`the a an and or of for to by on at in with from as is are was were be been being has have had that which who so far now list lists among short but show shows series programme programmes program programs
  tv television title titles season seasons officially official what these this those all every other others also already they 're our their its up another more fate status fates
  everything decision decisions verdict verdicts drama dramas comedy comedies sitcom sitcoms year years network networks streamer update updated word rest still yet not won't aren't isn't next certain saying say bid
  fall autumn spring summer winter midseason 's one ones category column will off out back coming following get gets got just order orders early bow ready going after way chance chances odds looking looks yesterday month months holding own terms under biters nail`);
const BESIDE = [NEW, FILLERS, DAYS, LIKELY, POSSIBLE, UNLIKELY, MAY, GOOD];
const MOST_WORDS = 9; // tokens of a label that are no marks
const NOT_KNOWN: Label = { status: 'undecided', isNew: false, strong: true, isLast: false, certainty: 'certain' };
const STATUSES = ['renewed', 'cancelled', 'ending', 'undecided'] as const;

/**
 * @param isFiller what stands in a label without making it one: a carrier's name, in an entry a season
 * @param spare how many words may stand there that no label needs: none in a line of text, a couple in a heading ('Sweaty, but alive')
 * @returns what a stretch of words labels, null where it says anything besides
 */
export function labelOf(tokens: Tokens, from: number, to: number, isFiller: (token: number) => boolean, spare = 0): Label | null {
  const strong = new Set<Status>();
  const weak = new Set<Status>();
  let words = 0;
  let others = 0;
  let isNew = false;
  let denied = false;
  let yet = false;
  if (to - from <= MOST_WORDS && saysNothing(tokens, from, to)) return NOT_KNOWN;
  for (let at = from; at < to; at++) {
    const word = tokens.word[at] as number;
    const named = STATUSES.filter((status) => STRONG[status].has(word));
    const hinted = STATUSES.filter((status) => WEAK[status].has(word) || (word < 0 && MARKS[status].includes(String.fromCharCode(-word))));
    for (const status of named) strong.add(status);
    for (const status of hinted) weak.add(status);
    if (tokens.kind[at] === PUNCTUATION && hinted.length === 0) continue;
    words++;
    if (NEW.has(word)) isNew = true;
    denied ||= DENIALS.has(word);
    yet ||= YET.has(word);
    const filler =
      named.length + hinted.length > 0 ||
      BESIDE.some((set) => set.has(word)) ||
      isFiller(at) ||
      tokens.kind[at] === NUMBER ||
      NUMBERS.cardinal(tokens, at) !== null;
    if (!filler) others++;
    if (others > spare || words > MOST_WORDS) return null;
  }
  const isLast = strong.has('renewed') && strong.delete('ending');
  const said = strong.size > 0 ? strong : weak;
  const [status] = said;
  if (status === undefined || said.size > 1 || isProgramme(tokens, from, to)) return null;
  const certainty = certaintyOf(tokens, from, to);
  const label: Label = { status, isNew: isNew && status === 'renewed', strong: strong.size > 0, isLast, certainty };
  // 'on the bubble no more'
  if (status === 'undecided') return holdsPair(tokens, from, to, NO, MORE) ? null : { ...label, certainty: 'certain' };
  if (strong.size === 0) return label;
  const unlikely = holdsWord(tokens, from, to, UNLIKELY);
  const turned = { ...label, isNew: false, isLast: false };
  if (status !== 'renewed' && unlikely) return { ...turned, status: 'renewed' };
  // what is not cancelled may yet be
  if (status !== 'renewed') return holdsWord(tokens, from, to, NOT) ? null : label;
  if (denied) return { ...turned, status: yet ? 'undecided' : 'cancelled' };
  return unlikely ? { ...turned, status: 'cancelled' } : label;
}

function saysNothing(tokens: Tokens, from: number, to: number): boolean {
  const holds = (words: WordSet): boolean => holdsWord(tokens, from, to, words);
  return (
    (holds(DENIALS) && holds(HEARD)) ||
    ((holds(NO) || holdsPair(tokens, from, to, NOT, A)) && holds(TIDINGS)) ||
    (holds(NOTHING_YET) && holds(SO_FAR)) ||
    holdsPair(tokens, from, to, STILL, OPEN)
  );
}
/** 'Nothing yet', 'not a word so far'. */
const NOTHING_YET = wordSet('nothing nobody none');
const SO_FAR = wordSet('yet said announced known official officially decided far');
const STILL = wordSet('still yet under remains remain');
const OPEN = wordSet('open review consideration discussion');

/** 'Returning Thursday', 'ending this week', 'season ends': of what is on, where 'renewed this week' is news. */
function isProgramme(tokens: Tokens, from: number, to: number): boolean {
  if (holdsWord(tokens, from, to, DAYS) && holdsWord(tokens, from, to, AIRING)) return true;
  for (let at = from + 1; at < to; at++)
    if (STRONG.ending.has(tokens.word[at] as number) && SEASON.has(tokens.word[at - 1] as number)) return true;
  return false;
}

/** What a sentence that leads to a list says of it, where it speaks of several and of one fate: 'The streamer announced a batch of renewals:'. */
export function labelWithin(tokens: Tokens, from: number, to: number): Label | null {
  let first = to - 1;
  while (first > from && !isMark(tokens, first - 1, '.!?')) first--;
  if (to - first > LONGEST_LEAD_IN || ASKING.has(tokens.word[first] as number)) return null;
  const holds = (words: WordSet): boolean => holdsWord(tokens, first, to, words);
  if (!(holds(SEVERAL) || countsSome(tokens, first, to)) || holds(DENIALS) || holds(NOTHING) || leadsAside(tokens, first, to)) return null;
  const [status, ...others] = STATUSES.filter((one) => holds(STRONG[one]));
  if (status === undefined || others.length > 0) return null;
  return { status, isNew: false, strong: true, isLast: false, certainty: certaintyOf(tokens, first, to) };
}

/** 'CBS renews three at a stroke:', and not 'CBS retained three stars:'. */
function countsSome(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const count = NUMBERS.cardinal(tokens, at);
    if (
      count !== null &&
      count.value > 1 &&
      count.value < MOST_LISTED &&
      STATUSES.some((one) => STRONG[one].has(tokens.word[at - 1] as number)) &&
      (count.to >= to || tokens.kind[count.to] === PUNCTUATION || BEHIND_COUNT.has(tokens.word[count.to] as number))
    )
      return true;
  }
  return false;
}
const MOST_LISTED = 30;
const BEHIND_COUNT = wordSet('more others newcomers freshmen rookies at in on for of this today and');

/** Of several series: 'Shows ending in 2025' is a list's label, 'Cancelled' may be a piece's. */
export const SEVERAL = wordSet('shows series dramas comedies sitcoms titles programmes renewals cancellations pickups');
const LONGEST_LEAD_IN = 30; // tokens
const NOTHING = wordSet('nothing none nobody neither');
const ASKING = wordSet('will would is are do does did has have can could should which what who if');

/** 'What to watch instead', 'if you liked them, try these': the list is of others. */
export const leadsAside = (tokens: Tokens, from: number, to: number): boolean => holdsWord(tokens, from, to, OTHERS);
const OTHERS = wordSet('watch instead try read vote love loved like liked recommend suggest alternatives replacements deserved');

/** '✅ X', '❌ Y': the mark before an entry; null where none stands there, or prose follows: '❌ X is too long'. */
export function markLabel(tokens: Tokens, { first, limit }: { readonly first: number; readonly limit: number }): Label | null {
  const mark = limit - first > 1 ? -(tokens.word[first] as number) : 0;
  const status = mark > FIRST_OF_MARKS ? STATUSES.find((one) => MARKS[one].includes(String.fromCharCode(mark))) : undefined;
  if (status === undefined || (tokens.kind[limit - 1] === WORD && !isCapital(tokens, limit - 1))) return null;
  return { status, isNew: false, strong: false, isLast: false, certainty: 'certain' };
}

/** Below it lie the marks of prose. */
const FIRST_OF_MARKS = 0x2000;

function certaintyOf(tokens: Tokens, from: number, to: number): Label['certainty'] {
  const holds = (words: WordSet): boolean => holdsWord(tokens, from, to, words);
  if (holds(POSSIBLE) || mayBe(tokens, from, to)) return 'possible';
  return holds(LIKELY) || holds(UNLIKELY) || (holds(GOOD) && holds(CHANCES)) ? 'likely' : 'certain';
}

/** 'May be renewed', where 'renewed in May' and 'renewed May 12' tell a month. */
function mayBe(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++) if (MAY.has(tokens.word[at] as number) && MAY_DO.has(tokens.word[at + 1] as number)) return true;
  return false;
}

/** 'Renewals, cancellations and pilots' are not all of new series. */
export const speaksOfFates = (tokens: Tokens, from: number, to: number): boolean => holdsWord(tokens, from, to, FATES);
const FATES = wordSet('renewed renewal renewals cancelled canceled cancellation cancellations axed returning scorecard fate fates bubble');
