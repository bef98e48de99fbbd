/**
 * 'Netflix drops Little Harbour', 'axed from BBC iPlayer': what a service takes out of its library is not cancelled by it. Where a text speaks of such a removal, loose words ('axed', 'dropped',
 * 'pulled') are of it, unless a season stands beside them, or a network that has no part in the removal: 'Nashville axed by ABC. Older runs are leaving Hulu.'
 */
import { isGivenName } from '../mentions/given-names.ts';
import type { Cue } from '../patterns/bank.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsWord, isCapital, isMark } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import type { WordSet } from '../words/word-set.ts';

/** What is said of removals and of cancellations. */
const LOOSE =
  wordSet(`axe axes axed axing drop drops dropped dropping pull pulls pulled pulling ditch ditches ditched dump dumps dumped cut cuts scrap scraps scrapped yank yanks
  yanked remove removes removed removing delete deletes deleted lose loses lost`);
const REMOVING =
  wordSet(`remove removes removed removing removal delete deletes deleted deleting pull pulls pulled pulling yank yanks yanked axe axes axed
  drop drops dropped wipe wipes wiped scrub scrubbed purge purges purged vanish vanishes vanished disappear disappears disappeared`);
/** 'Took it off Netflix': what is taken from somewhere is mostly something else. */
const TAKING = wordSet('take takes took taken taking');
const FROM = wordSet('from off');
const OFF = wordSet('off');
const ON = wordSet('on carry carries carrying');
const LONGER = wordSet('longer');
const GONE = wordSet('gone missing absent');
/** Where series lie to be watched, and no network's schedule. */
const LIBRARIES =
  wordSet(`netflix iplayer britbox youtube hulu disney peacock max prime amazon stan binge itvx all4 itunes crunchyroll tubi platform platforms library libraries catalogue catalog
  streamer streamers streaming`);
const MOST_TO_OFF = 6; // tokens
const MOST_TO_LIBRARY = 3;
const LEAVING = wordSet('leaving leaves leave exiting exits exit departing departs depart');
/** Who leaves a service and is no series. */
const PEOPLE =
  wordSet(`subscriber subscribers viewer viewers fan fans user users customer customers member members people household households he she they i we you who boss chief
  executive executives exec execs head star stars creator creators showrunner producer producers director staff staffers thousands millions`);
const MOST_TO_PEOPLE = 5; // tokens before 'leaving': 'subscribers say they are'
const MOST_TO_ACTOR = 6; // tokens before 'removed': 'the BBC has since quietly'
/** Whose library it is, where that is another name than the library's. */
const HOUSES: ReadonlyMap<number, WordSet> = new Map(
  Object.entries({ iplayer: 'bbc', britbox: 'bbc itv', all4: 'channel' }).map(([library, houses]) => [
    VOCABULARY.intern(library),
    wordSet(houses),
  ]),
);

/** Rules ask of every cue; a text is looked through once. */
const TOLD = new WeakMap<Tokens, readonly Passage[]>();

/** Where a removal is told, from who acts to the library. */
interface Passage {
  readonly from: number; // tokens
  readonly to: number;
}

export function isRemoval({ match }: Cue, { seasons, carriers }: Sentence, tokens: Tokens): boolean {
  if (seasons.length > 0 || !holdsWord(tokens, match.from, match.to, LOOSE)) return false;
  const passages = TOLD.get(tokens) ?? removalsIn(tokens);
  TOLD.set(tokens, passages);
  return (
    passages.length > 0 &&
    (carriers.length === 0 || carriers.some(({ from }) => passages.some((passage) => takesPart(tokens, from, passage))))
  );
}

/** A library, whoever owns it, or the network that is said to remove. */
function takesPart({ word }: Tokens, carrier: number, { from, to }: Passage): boolean {
  const name = word[carrier] as number;
  if (LIBRARIES.has(name)) return true;
  for (let at = from; at < to; at++) if (word[at] === name || HOUSES.get(word[at] as number)?.has(name) === true) return true;
  return false;
}

function removalsIn(tokens: Tokens): readonly Passage[] {
  const found: Passage[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const to = libraryBehind(tokens, at);
    if (to !== null) found.push({ from: actorFrom(tokens, at), to });
  }
  return found;
}

/** Where whoever acts may be named: not before the sentence, or the line above. */
function actorFrom(tokens: Tokens, at: number): number {
  let from = at;
  while (
    from > Math.max(0, at - MOST_TO_ACTOR) &&
    !isMark(tokens, from - 1, '.!?') &&
    !tokens.text.slice(tokens.end[from - 1], tokens.start[from]).includes('\n')
  )
    from--;
  return from;
}

/** Behind the library that a series is out of: 'removed it from iPlayer', 'no longer on Netflix', 'leaving Netflix'; null where none is told. */
function libraryBehind(tokens: Tokens, at: number): number | null {
  const word = tokens.word[at] as number;
  if (LEAVING.has(word)) return isLibrary(tokens, at + 1) && !arePeople(tokens, at) ? at + 1 + MOST_TO_LIBRARY : null;
  const ways = REMOVING.has(word) || GONE.has(word) ? FROM : TAKING.has(word) ? OFF : LONGER.has(word) ? ON : null;
  if (ways === null) return null;
  for (let off = at + 1; off < Math.min(tokens.count, at + MOST_TO_OFF); off++)
    if (ways.has(tokens.word[off] as number))
      return isLibrary(tokens, off + 1) || isLibrary(tokens, at - MOST_TO_LIBRARY) ? off + 1 + MOST_TO_LIBRARY : null;
  return null;
}

/** 'Subscribers are leaving Netflix', 'Mary Hale leaves Netflix'. */
function arePeople(tokens: Tokens, leaving: number): boolean {
  const from = Math.max(0, leaving - MOST_TO_PEOPLE);
  if (holdsWord(tokens, from, leaving, PEOPLE)) return true;
  for (let at = from; at + 1 < leaving; at++) if (isGivenName(tokens, at) && isCapital(tokens, at + 1)) return true;
  return false;
}

const isLibrary = (tokens: Tokens, from: number): boolean =>
  holdsWord(tokens, Math.max(0, from), Math.min(tokens.count, from + MOST_TO_LIBRARY), LIBRARIES);
