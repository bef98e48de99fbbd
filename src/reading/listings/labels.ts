/** Labels of lists: 'Renewed', 'Shows that were cancelled', 'NBC: returning', 'On the bubble', and the marks of a scorecard: '✓', 'TBD', 'off'. */
import type { Status } from '../../claim/claim.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { holdsWord } from '../words/stretch.ts';
import { NUMBER, PUNCTUATION, type Tokens } from '../words/tokens.ts';
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
    `renewed renewal renewals renewing returning returns return coming safe saved spared picked pickup pickups recommissioned commissioned greenlit greenlighted ordered survivors
    survivor surviving survived returnee returnees kept keepers alive reprieved revived confirmed forward`,
  ),
  cancelled: wordSet(
    `cancelled canceled cancellations cancellation cancels axed axe axes ax scrapped dead goners goner casualties dropped departed fallen peace rip r.i.p. killed chopped chop shelved binned ditched
    pulled unrenewed graveyard losers scratched canned shelved cut terminated`,
  ),
  ending: wordSet(
    `ending end ends ended concluding concludes concluded final farewell farewells goodbye goodbyes bowing wrapping finishing`,
  ),
  undecided: wordSet(
    `bubble pending undecided tbd tba tbc waiting awaiting awaits limbo unknown undetermined determined decided air question unclear hanging fence either undecideds unresolved coin tossup toss`,
  ),
};
/** Words that do so in the company of other labels. */
const WEAK: Words = {
  renewed: wordSet('in yes up on go back staying stays stay keep keepers keeping winners'),
  cancelled: wordSet('out no down off gone over done nope not'),
  ending: wordSet('last'),
  undecided: wordSet('maybe maybes perhaps wait watch'),
};
/** Marks of scorecards, each in one code unit. */
const MARKS: Readonly<Record<Status, string>> = { renewed: '✓✔✅↑▲', cancelled: '✗✘✕✖❌↓▼†✝☠', ending: '■', undecided: '?~' };
/** Of a list of series that are new. */
export const NEW = wordSet('new newcomers pilots pilot freshman freshmen rookies');
const DENIALS = wordSet("not n't no never won't aren't isn't");
const YET = wordSet('yet still');
const NO = wordSet('no');
/** 'The following have not heard': nobody knows. */
const HEARD = wordSet('heard learned learnt known');
const LIKELY = wordSet('likely probably probable expected predicted good');
const POSSIBLE = wordSet('possible possibly might may could potential potentially');
const UNLIKELY = wordSet('unlikely doubtful');
/** 'No word', 'no decision yet': nothing is known. */
const TIDINGS = wordSet('word news decision announcement verdict call update sign');
/** What may stand in a label beside the word that makes it one. */
const FILLERS =
  wordSet(`the a an and or of for to by on at in with from as is are was were be been being has have had that which who so far now list lists show shows series programme programmes program programs
  tv television title titles season seasons officially official what these this those all every other others also already they 're our their its up another more fate status fates
  everything decision decisions verdict verdicts drama dramas comedy comedies sitcom sitcoms year years network networks streamer update updated word rest still yet not won't aren't isn't next certain saying say bid
  fall autumn spring summer winter midseason 's one ones category column will off out back coming following get gets got just order orders early bow ready going after way chance chances odds looking looks
  today yesterday week weeks month months monday tuesday wednesday thursday friday saturday sunday`);
const MOST_WORDS = 9;
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
  const certainty = certaintyOf(tokens, from, to);
  if (holdsWord(tokens, from, to, DENIALS) && holdsWord(tokens, from, to, HEARD)) return to - from <= MOST_WORDS ? NOT_KNOWN : null;
  if (holdsWord(tokens, from, to, NO) && holdsWord(tokens, from, to, TIDINGS)) return to - from <= MOST_WORDS ? NOT_KNOWN : null;
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
      [NEW, FILLERS, LIKELY, POSSIBLE, UNLIKELY].some((set) => set.has(word)) ||
      isFiller(at) ||
      tokens.kind[at] === NUMBER ||
      NUMBERS.cardinal(tokens, at) !== null;
    if (!filler) others++;
    if (others > spare || words > MOST_WORDS) return null;
  }
  const isLast = strong.has('renewed') && strong.delete('ending');
  const said = strong.size > 0 ? strong : weak;
  const [status] = said;
  if (status === undefined || said.size > 1) return null;
  const label: Label = { status, isNew: isNew && status === 'renewed', strong: strong.size > 0, isLast, certainty };
  if (status === 'undecided') return { ...label, certainty: 'certain' };
  if (status !== 'renewed' || strong.size === 0) return label;
  const turned = { ...label, isNew: false, isLast: false };
  if (denied) return { ...turned, status: yet ? 'undecided' : 'cancelled' };
  return holdsWord(tokens, from, to, UNLIKELY) ? { ...turned, status: 'cancelled' } : label;
}

/** What a sentence that leads to a list says of it, where it speaks of several and of one fate: 'The streamer announced a batch of renewals:'. */
export function labelWithin(tokens: Tokens, from: number, to: number): Label | null {
  if (to - from > LONGEST_LEAD_IN || !holdsWord(tokens, from, to, SEVERAL) || holdsWord(tokens, from, to, DENIALS)) return null;
  const [status, ...others] = STATUSES.filter((one) => holdsWord(tokens, from, to, STRONG[one]));
  if (status === undefined || others.length > 0) return null;
  return { status, isNew: false, strong: true, isLast: false, certainty: certaintyOf(tokens, from, to) };
}

const SEVERAL = wordSet('shows series dramas comedies sitcoms titles programmes renewals cancellations pickups');
const LONGEST_LEAD_IN = 30; // tokens

/** '✅ X', '❌ Y': the mark before an entry; null where none stands there. */
export function markLabel(tokens: Tokens, { first, limit }: { readonly first: number; readonly limit: number }): Label | null {
  const mark = limit - first > 1 ? -(tokens.word[first] as number) : 0;
  const status = mark > 0 ? STATUSES.find((one) => MARKS[one].includes(String.fromCharCode(mark))) : undefined;
  return status === undefined || mark < FIRST_OF_MARKS ? null : { status, isNew: false, strong: true, isLast: false, certainty: 'certain' };
}

/** Below it lie the marks of prose. */
const FIRST_OF_MARKS = 0x2000;

function certaintyOf(tokens: Tokens, from: number, to: number): Label['certainty'] {
  if (holdsWord(tokens, from, to, POSSIBLE)) return 'possible';
  return holdsWord(tokens, from, to, LIKELY) || holdsWord(tokens, from, to, UNLIKELY) ? 'likely' : 'certain';
}
