/** Names that only their capitals show: runs of capitalised words, cut where a label, a person or a number ends and the name begins. */
import { NUMBERS, VOCABULARY, wordSet } from '../words/lexis.ts';
import { isCapital, isMark } from '../words/stretch.ts';
import { ALL_CAPS, HYPHENATED, JOINED, NUMBER, type Tokens, WORD } from '../words/tokens.ts';
import { isGivenName } from './given-names.ts';
import { HEADLINE_WORDS, INSIDE, type NameSpan, NEVER_ALONE } from './names.ts';

const MOST_WORDS = 16;

/**
 * Runs of capitalised words within `[first, limit)`, small words inside allowed; where the stretch is in title case throughout, runs end at
 * the words of headlines ('Renewed', 'After').
 * @param taken tokens that belong to a season, a carrier or a date, and so to no name
 */
export function capitalRuns(
  tokens: Tokens,
  first: number,
  limit: number,
  titleCase: boolean,
  taken: (token: number) => boolean,
): NameSpan[] {
  const runs: NameSpan[] = [];
  for (let at = first; at < limit; ) {
    if (
      taken(at) ||
      !isCapital(tokens, at) ||
      OWNERS.has(tokens.word[at] as number) ||
      isInstalmentOf(tokens, at) ||
      (titleCase && HEADLINE_WORDS.has(tokens.word[at] as number)) ||
      (NEVER_ALONE.has(tokens.word[at] as number) &&
        (at === first || titleCase) &&
        !(ARTICLES.has(tokens.word[at] as number) && at + 1 < limit && isCapital(tokens, at + 1)))
    ) {
      at++;
      continue;
    }
    // 'X to End With Season 8 at CBS': verbs and prepositions alone are no name
    if (!titleCase && isOfHeadlines(tokens, at) && (taken(at + 2) || !isCapital(tokens, at + 2))) {
      at += 2;
      continue;
    }
    let to = runEnd(tokens, at, limit, titleCase, taken);
    while (to > at + 1 && !isJoinedPart(tokens, to - 1) && isNoEnd(tokens, to - 1, titleCase)) to--;
    // 'X TV anime gets a second season'
    const behind = to;
    if (to > at + 1 && KIND_OF_KIND.has(tokens.word[to - 1] as number) && KINDS.has(tokens.word[to] as number)) to--;
    for (const [from, end] of partsOf(tokens, at, to)) runs.push({ from, to: end, kind: 'run' });
    at = behind;
  }
  return runs;
}

const isOfHeadlines = (tokens: Tokens, at: number): boolean =>
  HEADLINE_WORDS.has(tokens.word[at] as number) && PREPOSITIONS.has(tokens.word[at + 1] as number);
const PREPOSITIONS = wordSet('with after on at before');

/** 'Episode 1 arrives in May': a piece of what is spoken of, and no name. */
const isInstalmentOf = (tokens: Tokens, at: number): boolean =>
  PIECES.has(tokens.word[at] as number) && NUMBERS.cardinal(tokens, at + 1) !== null;
const PIECES = wordSet('episode episodes chapter');

/** No name ends with 'its' or 'of', nor in prose with a pronoun that begins what follows: the 'We' of 'PDT We hope'. */
function isNoEnd(tokens: Tokens, at: number, titleCase: boolean): boolean {
  const word = tokens.word[at] as number;
  return TRAILING.has(word) || (!titleCase && PRONOUNS.has(word));
}

const WITH = wordSet('with from by');

/** 'Anna Bell and Tom Hask': two names of two words each, to the end of a run. */
const isPair = (tokens: Tokens, from: number, to: number): boolean =>
  to - from === 5 && tokens.word[from + 2] === AND && [0, 1, 3, 4].every((at) => isCapital(tokens, from + at));

/** The names of one run: what follows a label or a word of the trade, and a person apart from what is hers, or what she is 'of'. */
function partsOf(tokens: Tokens, from: number, to: number): [from: number, to: number][] {
  const joint = lastOfList(tokens, from, to);
  if (joint !== null) return [...partsOf(tokens, from, joint), ...partsOf(tokens, joint + 1, to)];
  const numbered = to - 1 > from + 1 && isInstalment(tokens, to - 1) ? to - 1 : to;
  for (let at = from + 1; at + 1 < numbered; at++) {
    if (isMark(tokens, at, ':') && isLabel(tokens, from, at)) return partsOf(tokens, at + 1, to);
    if (POSSESSIVE.has(tokens.word[at] as number) && isPerson(tokens, from, at)) return [[from, at], ...partsOf(tokens, at + 1, to)];
    if (POSSESSIVE.has(tokens.word[at] as number) && isPerson(tokens, at + 1, to)) return [...partsOf(tokens, from, at), [at + 1, to]];
    // 'Brackenfell with Anna Bell and Tom Hask'
    if (WITH.has(tokens.word[at] as number) && (isPerson(tokens, at + 1, at + 3) || isPair(tokens, at + 1, to)))
      return [...partsOf(tokens, from, at), ...partsOf(tokens, at + 1, to)];
    if (!LINKS.has(tokens.word[at] as number)) continue;
    const head = ARTICLES.has(tokens.word[from] as number) ? from + 1 : from;
    if (at === head + 1 && HELD.has(tokens.word[head] as number)) return partsOf(tokens, at + 1, to);
    if (isPerson(tokens, from, at) || isSpeaker(tokens, from, at)) return [[from, at], ...partsOf(tokens, at + 1, to)];
  }
  return [[from, numbered]];
}

/** The 'and' of 'X, Harrow Lane and Old Solway', where a name and a comma stand before it, and of 'Harrow Lane and The Understudy have': it joins two names; null where none does. */
function lastOfList(tokens: Tokens, from: number, to: number): number | null {
  const listed = isMark(tokens, from - 1, ',') && isCapital(tokens, from - 2);
  if (!listed && !SEVERAL.has(tokens.word[to] as number)) return null;
  const joints: number[] = [];
  for (let at = from + 1; at + 1 < to; at++) if (tokens.word[at] === AND) joints.push(at);
  const [joint, ...others] = joints;
  if (joint === undefined || others.length > 0 || !isCapital(tokens, joint + 1)) return null;
  return listed || ARTICLES.has(tokens.word[joint + 1] as number) ? joint : null;
}

/** Behind two names: 'Maple & Vine and The Understudy have both been scrapped'. */
const SEVERAL = wordSet('have are were both');

/** The 4 of 'Copper Kings 4': which instalment, and no part of the name. */
function isInstalment(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== NUMBER) return false;
  const value = NUMBERS.cardinal(tokens, at)?.value ?? 0;
  return value >= 2 && value <= MOST_INSTALMENTS && tokens.kind[at - 1] === WORD;
}

/** 'LAST ORDERS: The Brackish Arms', 'Thread: Lost Valley'. */
function isLabel(tokens: Tokens, from: number, colon: number): boolean {
  if (colon - from === 1 && LABELS.has(tokens.word[from] as number)) return true;
  if (OCCASIONS.has(tokens.word[colon - 1] as number)) return true;
  const shouted = (at: number): boolean => ((tokens.flags[at] as number) & ALL_CAPS) !== 0;
  for (let at = from; at < colon; at++) if (!shouted(at)) return false;
  return !shouted(colon + 1);
}

/** 'Ciarán Duffy': two or three capitals, the first a given name that prose does not use otherwise. */
function isPerson(tokens: Tokens, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 3 || !isGivenName(tokens, from)) return false;
  for (let at = from; at < to; at++) if (!isCapital(tokens, at)) return false;
  return true;
}

/** 'Fergus Adair on The Lamplighters': two capitals before 'on' and a title's own article, in the headline of an interview. */
function isSpeaker(tokens: Tokens, from: number, on: number): boolean {
  if (tokens.word[on] !== ON || on - from !== 2 || !isCapital(tokens, on - 1)) return false;
  return ARTICLES.has(tokens.word[on + 1] as number) && isCapital(tokens, on + 1);
}

function runEnd(tokens: Tokens, from: number, limit: number, titleCase: boolean, taken: (token: number) => boolean): number {
  let to = from + 1;
  for (let at = from + 1; at < limit && at - from < MOST_WORDS; at++) {
    const word = tokens.word[at] as number;
    if (taken(at) || (titleCase && HEADLINE_WORDS.has(word))) break;
    if (isCapital(tokens, at) || (tokens.kind[at] === NUMBER && at === to) || isJoinedPart(tokens, at)) {
      to = at + 1;
      continue;
    }
    if (tokens.kind[at] === WORD && INSIDE.has(word) && !(word === AS && tokens.kind[at - 1] === NUMBER)) continue;
    if (isMark(tokens, at, '&:!?,.') && at + 1 < limit && isCapital(tokens, at + 1) && isJoiner(tokens, at, titleCase)) continue;
    break;
  }
  return to;
}

/** The 'ade' of 'The Block-ade', but not the 'like' of 'Beck-like'. */
function isJoinedPart(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & HYPHENATED) !== 0 && !COMPOUNDED.has(tokens.word[at] as number);
}

/** A colon or an ampersand joins the parts of a title ('Fate: The Winx Saga'); a comma does not, save before 'LTD' and the like. */
function isJoiner(tokens: Tokens, at: number, titleCase: boolean): boolean {
  if (isMark(tokens, at, '&')) return true;
  if (isMark(tokens, at, ':')) return !titleCase && (tokens.flags[at] as number) !== 0 && (tokens.flags[at] as number) % 8 >= JOINED;
  if (isMark(tokens, at, '.'))
    return (
      (tokens.end[at - 1] as number) - (tokens.start[at - 1] as number) <= 3 && !titleCase && ABBREVIATED.has(tokens.word[at - 1] as number)
    );
  return false;
}

const KIND_OF_KIND = wordSet('tv');
const KINDS = wordSet('anime animation series show drama adaptation');
const ARTICLES = wordSet('the a');
const ON = VOCABULARY.intern('on');
const AS = VOCABULARY.intern('as');
const AND = VOCABULARY.intern('and');
const POSSESSIVE = wordSet("'s");
const LINKS = wordSet('of for from on to behind in');
/** What a series has: before 'of' it is no part of the name. */
const HELD = wordSet(
  `episodes episode finale premiere season seasons cast creator creators star stars trailer teaser fans makers director writer writers showrunner
  producer producers return renewal cancellation fate future end ending hood set sets review recap story production filming shooting photography work writing`,
);
/** Before a colon these are labels, and no part of the name behind it. */
export const LABELS = wordSet(
  `thread update review recap watch exclusive breaking opinion analysis interview report rumour rumor spoiler spoilers trailer claim rating retraction
  correction corrections confirmed renewed cancelled canceled axed saved official video photos podcast listen poll quiz new ratings overnights news obituary interview profile`,
);
/** Where news is given out: 'Comic-Con: X cast'. */
const OCCASIONS = wordSet('con upfronts upfront tca sdcc wondercon');
const MOST_INSTALMENTS = 12;
/** What is joined to a name by a hyphen without being of it: 'Beck-like', 'Bravo-bound'. */
const COMPOUNDED = wordSet(
  'like bound style esque type era themed baiting winning winner led based owned shaped inspired set born made produced starring verse only wide backed season',
);
/** No name ends with these. */
const TRAILING = wordSet('its their his her the a an of and or for to in on');
const PRONOUNS = wordSet('i we he she they this that these those there');
const ABBREVIATED = wordSet('mr mrs ms dr st sr jr vs');

const OWNERS = wordSet('its their his her our');
