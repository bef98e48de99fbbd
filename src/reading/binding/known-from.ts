/** Series by which somebody or another work is known: 'X alum Ines Faraday', 'from the creator of X', 'her first role since X'. A fate told beside them is another's. */
import { type Mention, mentionsWithin } from '../mentions/find-mentions.ts';
import { isGivenName } from '../mentions/given-names.ts';
import type { SeriesName } from '../mentions/series.ts';
import type { Cue } from '../patterns/bank.ts';
import { isOfPeople } from '../plausible/plausible.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsMark, holdsWord, isCapital, isMark } from '../words/stretch.ts';
import { HYPHENATED, type Tokens, WORD } from '../words/tokens.ts';

const QUOTES = '\'"‘’“”*_';
const OWN = VOCABULARY.intern("'s");
const [THE, WHO] = ['the', 'who'].map((one) => VOCABULARY.intern(one)) as [number, number];

/** The series of a sentence that are named in it only to say whose or what the subject is. */
export function knownFrom(cue: Cue, sentence: Sentence, mentions: readonly Mention[], tokens: Tokens): ReadonlySet<SeriesName> {
  const here = mentionsWithin(mentions, sentence.view);
  const passing = new Set(here.filter((mention) => isKnownFrom(mention, here, cue, sentence, tokens)));
  const meant = new Set(here.flatMap((mention) => (passing.has(mention) ? [] : [mention.name])));
  return new Set(Array.from(passing, ({ name }) => name).filter((name) => !meant.has(name)));
}

/**
 * True of a mention by which a person, or another work, is known where the cue tells of that work or of nothing that is named.
 * @param here the mentions of the sentence
 */
export function isKnownFrom(mention: Mention, here: readonly Mention[], cue: Cue, sentence: Sentence, tokens: Tokens): boolean {
  if (isOneOf(mention, cue, sentence, tokens) || workOf(mention, here, tokens) !== null) return true;
  // 'X and Y alum Ines Faraday'
  const next = here.find(({ from }) => from >= mention.to);
  return next !== undefined && isJoined(mention.to, next.from, tokens) && isOneOf(next, cue, sentence, tokens);
}

/** "Y", in "X creator Ines Faraday's comedy Y": the work of the person who is known from the mention; null where none is named. */
export function workOf({ to, name }: Mention, here: readonly Mention[], tokens: Tokens): Mention | null {
  let at = behindMarks(tokens, to);
  if (!PEOPLE.has(tokens.word[at] as number)) return null;
  while (at < tokens.count && (PEOPLE.has(tokens.word[at] as number) || isCapital(tokens, at))) at++;
  if (tokens.word[at] !== OWN) return null;
  const work = here.find((other) => other.from > at && other.name !== name);
  return work !== undefined && work.from - at <= MOST_TO_OWN_WORK && !holdsMark(tokens, at, work.from, ',;:.') ? work : null;
}
const MOST_TO_OWN_WORK = 8; // tokens: "'s long-running hospital drama ‘"

function isOneOf(mention: Mention, cue: Cue, { view: { first } }: Sentence, tokens: Tokens): boolean {
  const before = beforeMarks(tokens, mention.from);
  const behind = behindMarks(tokens, mention.to);
  if (isLikeness(behind, tokens)) return true;
  // 'from the writer of X, which was dropped': X is gone on about
  if (
    WHICH.has(tokens.word[behind + 1] as number) &&
    isMark(tokens, behind, ',') &&
    cue.match.from >= mention.from &&
    cue.match.to > behind + 2
  )
    return false;
  if (
    isMadeBy(before, tokens) ||
    isInPersonsBracket(mention, tokens) ||
    isWorkBehind(before, first, cue, tokens) ||
    isMakersAside(before, first, tokens)
  )
    return true;
  const isPast = ALUMNI.has(tokens.word[behind] as number) || (FORMER.has(tokens.word[before] as number) && isOfPeople(tokens, mention.to));
  // 'X alum Ines Faraday says that it will be back': who speaks of it knows it
  if (isPast && !holdsWord(tokens, behind, cue.match.to, SAYING)) return true;
  // 'the latest comedy from X and Y writer Ines Faraday'
  if (ONLY_FROM.has(tokens.word[before] as number) && WORKS.has(tokens.word[before - 1] as number)) return true;
  // 'the drama, from X creator Ines Faraday, has an order'
  if (ONLY_FROM.has(tokens.word[before] as number) && isMark(tokens, before - 1, ',') && namesPersonBehind(mention, tokens)) return true;
  if (!isPast && !namesPersonBehind(mention, tokens)) return false;
  return isPresenting(before, tokens) || isOfOwnWork(behind, cue, tokens) || isWorkBefore(before, first, tokens);
}

/** 'The X-like drama', '‘X’-style quiz': what another is compared with. */
const isLikeness = (behind: number, tokens: Tokens): boolean =>
  behind < tokens.count && ((tokens.flags[behind] as number) & HYPHENATED) !== 0 && LIKENESSES.has(tokens.word[behind] as number);
const LIKENESSES = wordSet('like style esque type inspired ish meets');

const WHICH = wordSet('which');
const ONLY_FROM = wordSet('from');

/** Nothing but marks, 'and' and an article from one name to the next. */
function isJoined(from: number, to: number, tokens: Tokens): boolean {
  if (to - from > MOST_BETWEEN || to === from) return false;
  for (let at = from; at < to; at++) if (tokens.kind[at] === WORD && !JOINS.has(tokens.word[at] as number)) return false;
  return holdsWord(tokens, from, to, AND) || isMark(tokens, from, '&');
}
const MOST_BETWEEN = 4;
const JOINS = wordSet('and or the');
const AND = wordSet('and or');

/** 'Ines Faraday (X)', 'Ines Faraday (X, Y)': what somebody was in. */
export function isInPersonsBracket({ from, to }: Mention, tokens: Tokens): boolean {
  let open = from - 1;
  while (open > from - MOST_IN_BRACKET && !isMark(tokens, open, '(')) {
    if (isMark(tokens, open, ').')) return false;
    open--;
  }
  // the mark that closes may be taken for the title's own
  const closes = isMark(tokens, to - 1, ')') || isMark(tokens, behindMarks(tokens, to), '),');
  if (!isMark(tokens, open, '(') || !closes) return false;
  return open >= 2 && isCapital(tokens, open - 1) && isCapital(tokens, open - 2) && isGivenName(tokens, open - 2);
}
const MOST_IN_BRACKET = 16; // tokens

/** 'Her first role since X', 'best known for her part in X', 'Ines Faraday, who starred in X,': before a title, past marks. */
function isWorkBehind(before: number, first: number, { row }: Cue, tokens: Tokens): boolean {
  const { word } = tokens;
  const since = Math.max(first, before - MOST_OF_WORK);
  // 'her first role since X ended' tells of X as well
  if (SINCE.has(word[before] as number) && row.frame !== 'final')
    return holdsWord(tokens, since, before, ORDINALS) && holdsWord(tokens, since, before, JOBS);
  if (!PLACING.has(word[before] as number)) return false;
  if (holdsWord(tokens, since, before, KNOWN)) return true;
  return APPEARED.has(word[before - 1] as number) && word[before - 2] === WHO;
}
const MOST_OF_WORK = 6;
const SINCE = wordSet('since following after');
const ORDINALS = wordSet('first next latest last new biggest');
const JOBS = wordSet('role part job gig lead work series show project drama comedy sitcom outing');
const PLACING = wordSet('for in on from');
const KNOWN = wordSet('known famous fame recognised recognized remembered');
const APPEARED = wordSet('starred appeared played acted featured worked');

/** 'From the creator of X', 'by the team behind X'. */
function isMakersAside(before: number, first: number, tokens: Tokens): boolean {
  if (!OF_MAKERS.has(tokens.word[before] as number) || !MAKERS.has(tokens.word[before - 1] as number)) return false;
  for (let at = before - 2; at >= Math.max(first, before - MOST_TO_FROM) && !isMark(tokens, at, ','); at--)
    if (FROM.has(tokens.word[at] as number)) return true;
  return false;
}
const OF_MAKERS = wordSet('of behind');
const MOST_TO_FROM = 12; // 'from the writers of X and the director of'
const MAKERS = wordSet(
  'creator creators maker makers producer producers writer writers director directors team showrunner showrunners mind minds people studio company',
);
const FROM = wordSet('from by');

/** 'From the team that made X', 'by the people who wrote X'. */
const isMadeBy = (before: number, { word }: Tokens): boolean =>
  MADE.has(word[before] as number) && THAT.has(word[before - 1] as number) && MAKERS.has(word[before - 2] as number);
const MADE = wordSet('made created produced wrote developed brought');
const THAT = wordSet('that who which');

/** True where a person is named by a series: 'X star Ines Faraday', "X's Ines Faraday", "X's writer Ines Faraday". */
export function namesPersonBehind({ to }: Mention, tokens: Tokens): boolean {
  const behind = behindMarks(tokens, to);
  if (tokens.word[behind] !== OWN) return isOfPeople(tokens, behind);
  return (
    isOfPeople(tokens, behind + 1) || (isCapital(tokens, behind + 1) && isCapital(tokens, behind + 2) && tokens.kind[behind + 2] === WORD)
  );
}

/** "Ines Faraday's new show", 'said that her next drama': a work of whoever is named, behind the name and no further than the cue. */
function isOfOwnWork(from: number, { match }: Cue, tokens: Tokens): boolean {
  const { word } = tokens;
  for (let at = from; at < match.to + 1; at++) {
    if (!WORKS.has(word[at] as number) || FINALE.has(word[at + 1] as number)) continue;
    for (let owner = at - 1; owner >= Math.max(from, at - MOST_TO_OWNER) && !NO_ADJECTIVES.has(word[owner] as number); owner--) {
      if (!OWNERS.has(word[owner] as number)) continue;
      // 'his show' may be the one; 'her new show' and "Ines Faraday's sitcom" are hardly
      if (word[owner] === OWN ? isCapital(tokens, owner - 1) || isPerson(tokens, owner - 1) : isFresh(tokens, owner + 1, at)) return true;
    }
  }
  return false;
}
const MOST_TO_OWNER = 4;
const FINALE = wordSet('finale finales premiere');
const NO_ADJECTIVES = wordSet('in of on at for from the a and');
const OWNERS = wordSet("'s his her their");
const WORKS = wordSet(
  'show series drama comedy sitcom thriller pilot project quiz podcast documentary docuseries dramedy spinoff reboot remake',
);
const NEW = wordSet('new next latest other upcoming forthcoming first own');
const isFresh = (tokens: Tokens, from: number, to: number): boolean => holdsWord(tokens, from, to, NEW);
const isPerson = (tokens: Tokens, at: number): boolean => PEOPLE.has(tokens.word[at] as number);
const PEOPLE = wordSet('star boss host creator writer showrunner producer actor actress judge presenter alum');

/** 'The latest comedy from X writer Ines Faraday': what is told of stands before its maker. */
function isWorkBefore(before: number, first: number, tokens: Tokens): boolean {
  for (let at = before; at > Math.max(first, before - MOST_TO_WORK); at--)
    if (LEADING.has(tokens.word[at] as number) && WORKS.has(tokens.word[at - 1] as number)) return true;
  return false;
}
const MOST_TO_WORK = 12;
const LEADING = wordSet('from by with starring featuring');

const ALUMNI = wordSet('alum alums alumni alumna alumnae alumnus vet vets veteran veterans fame');
const FORMER = wordSet('former ex onetime');
const SAYING =
  wordSet(`says said say reveals revealed confirms confirmed teases teased hints hinted thinks believes admits admitted hopes wants claims claimed announces announced insists
  insisted explains explained tells told learn learned learns reacts`);

/** 'Hosted by X star Ines Faraday', 'starring X alum Ines Faraday'. */
const isPresenting = (before: number, { word }: Tokens): boolean =>
  STARRING.has(word[before] as number) || (FROM.has(word[before] as number) && PRESENTED.has(word[before - 1] as number));
const STARRING = wordSet('starring stars featuring opposite');
const PRESENTED = wordSet('hosted fronted presented anchored created written directed produced made led headed helmed');

function beforeMarks(tokens: Tokens, from: number): number {
  let at = from - 1;
  while (at > 0 && (isMark(tokens, at, QUOTES) || tokens.word[at] === THE)) at--;
  return at;
}

function behindMarks(tokens: Tokens, to: number): number {
  let at = to;
  while (isMark(tokens, at, QUOTES) && tokens.word[at] !== OWN) at++;
  return at;
}
