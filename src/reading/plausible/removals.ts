/**
 * 'Netflix drops Little Harbour', 'axed from BBC iPlayer': what a service takes out of its library is not cancelled by it. Where a text speaks of such a removal, loose words ('axed', 'dropped',
 * 'pulled') are of it, unless a season stands beside them.
 */
import type { Cue } from '../patterns/bank.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';

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
const ON = wordSet('on');
const LONGER = wordSet('longer');
/** Where series lie to be watched, and no network's schedule. */
const LIBRARIES =
  wordSet(`netflix iplayer britbox youtube hulu disney peacock max prime amazon stan binge itvx all4 itunes crunchyroll tubi platform platforms library libraries catalogue catalog
  streamer streamers streaming`);
const MOST_TO_OFF = 6; // tokens
const MOST_TO_LIBRARY = 3;
const LEAVING = wordSet('leaving leaves');

/** Rules ask of every cue; a text is looked through once. */
const ASKED = new WeakMap<Tokens, boolean>();

export function isRemoval({ match }: Cue, { seasons }: Sentence, tokens: Tokens): boolean {
  return seasons.length === 0 && holdsWord(tokens, match.from, match.to, LOOSE) && speaksOfRemoval(tokens);
}

function speaksOfRemoval(tokens: Tokens): boolean {
  const asked = ASKED.get(tokens);
  if (asked !== undefined) return asked;
  let speaks = false;
  for (let at = 0; at < tokens.count && !speaks; at++) speaks = isOutOfLibrary(tokens, at);
  ASKED.set(tokens, speaks);
  return speaks;
}

/** 'Removed it from iPlayer', 'no longer on Netflix', 'leaving Netflix'. */
function isOutOfLibrary(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as number;
  if (LEAVING.has(word)) return isLibrary(tokens, at + 1);
  const ways = REMOVING.has(word) ? FROM : TAKING.has(word) ? OFF : LONGER.has(word) ? ON : null;
  if (ways === null) return false;
  for (let off = at + 1; off < Math.min(tokens.count, at + MOST_TO_OFF); off++)
    if (ways.has(tokens.word[off] as number)) return isLibrary(tokens, off + 1);
  return false;
}

const isLibrary = (tokens: Tokens, from: number): boolean =>
  holdsWord(tokens, from, Math.min(tokens.count, from + MOST_TO_LIBRARY), LIBRARIES);
