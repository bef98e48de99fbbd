/** What stands beside one mention of a name, for and against its being of a series. */
import type { Cue } from '../patterns/bank.ts';
import { FINAL } from '../seasons/season-words.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { GENRES, KIN, OTHER_WORKS } from '../words/genres.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsWord, isCapital, isMark } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens, WORD } from '../words/tokens.ts';
import type { WordSet } from '../words/word-set.ts';
import type { Ground } from './grounds.ts';
import { isPerson } from './name-shapes.ts';
import { quotedTitle } from './usable.ts';

/** What only people do. */
const SPEECH = wordSet('said says told tells tweeted posted wrote plays played stars starred directed joins joined added explained');
const SERIES_SLOTS = new Set(['show', 'series', 'name']);
const POSSESSIVE = wordSet("'s");
const ON = wordSet('on at for');
const WITHIN = wordSet('in at near from across outside around');
const OF = wordSet('of');
const DETERMINERS = wordSet('a an its their his her this another');
const BELONGING = wordSet('of on for to behind from');
/** Whom and what only a series or a film has: 'the showrunner of X', "X's finale". */
const PRODUCTION = wordSet(`showrunner showrunners finale finales spinoff spinoffs reboot revival pilot premiere episode episodes episodic
  season seasons outing outings run series trailer teaser prequel sequel renewal cancellation pickup reruns screenwriter screenwriters scripts sets castmate castmates
  headwriter storylines recap recaps commission recommission`);
/** Whom clubs and bands have too. */
const CREW = wordSet(
  'creator creators writer writers cast producer producers star stars lead leads actor actress boss bosses fans crew set makers viewers director',
);
/** Nouns for a series that are adjectives before anything else: 'their favourite Oxfordshire pub'. */
const FAVOURITES = wordSet('favourite favorite');
/** What people do in a series, and to it. */
const PLAYING = wordSet('star stars starred starring appear appears appeared play plays played replace replaces replaced');
const STARRING = wordSet('stars starring');
const MADE = wordSet('created');
const IN = wordSet('in');
const MOST_TO_VERB = 5; // tokens from the verb to 'in X'
const MOST_TO_PART = 7; // tokens from the comma behind 'in X' to the verb
const TOURING = wordSet('tour tours dates tickets concert concerts gig gigs album residency festival');
const SOMEONES = wordSet('his her himself herself');
/** 'X anime', 'the X television anime': hardly said of what is none. */
const ANIME = wordSet('anime donghua');
const TELEVISION = wordSet('tv television');
const SPIN = wordSet('spin');
const OFF = wordSet('off');
const AS = VOCABULARY.intern('as');
const BY = VOCABULARY.intern('by');
const MOST_GENRE = 7;
const MOST_TO_OWN = 5;

/** @param from first token of the name @param to behind its last */
export function groundsBeside(tokens: Tokens, sentence: Sentence, from: number, to: number): Ground[] {
  const { first, limit } = sentence.view;
  const behind = skip(tokens, to, limit, 1);
  const before = skip(tokens, from - 1, first, -1);
  const opens = opensSentence(tokens, from, first);
  const grounds: Ground[] = [];
  const numbered = hasSeason(tokens, sentence, before, behind) || (quotedTitle(tokens, from) && isFinalSeason(tokens, behind));
  if (numbered) grounds.push('season');
  const cue = sentence.cues.find(({ match }) =>
    match.slots.some((slot) => SERIES_SLOTS.has(slot.name) && slot.from === from && slot.to === to),
  );
  if (cue !== undefined) grounds.push(cueGround(cue, sentence, tokens));
  if (hasGenre(tokens, sentence, from, to)) grounds.push('genre');
  if (isCarried(tokens, sentence, from, to, behind)) grounds.push('carrier');
  if (sentence.carriers.some((carrier) => carrier.from === from && carrier.to === to)) grounds.push('carrierName');
  if (isBeside(tokens, before, behind, first, limit, PRODUCTION)) grounds.push('production');
  else if (isBeside(tokens, before, behind, first, limit, CREW) || isCredited(tokens, from, behind, sentence)) grounds.push('crew');
  if (isOwned(tokens, sentence, from)) grounds.push('owned');
  if (wordAt(tokens, from - 1, first, limit, WITHIN)) grounds.push('located');
  if ((wordAt(tokens, before, first, limit, OTHER_WORKS) && !quotedTitle(tokens, from)) || wordAt(tokens, behind, first, limit, TOURING))
    grounds.push('film');
  const belongs = grounds.includes('production') || grounds.includes('crew');
  const speaks = !belongs && (wordAt(tokens, behind, first, limit, SPEECH) || hasSomeonesOwn(tokens, to, limit));
  // 'the series, which stars Ines Faraday'
  const stars = wordAt(tokens, from - 1, first, limit, STARRING);
  if (stars || ownsASeries(tokens, to, limit) || speaks || isPerson(tokens, from, to)) grounds.push('person');
  if (isPlayedBy(tokens, from, first) || isPlayed(tokens, from, first)) grounds.push('part');
  if (opens && isSpokenOf(sentence, to)) grounds.push('subject');
  else if (cue === undefined && !numbered && speaksOfFate(sentence)) grounds.push('neighbour');
  return grounds;
}

export function opensSentence(tokens: Tokens, at: number, first: number): boolean {
  return at === first || (at === first + 1 && tokens.kind[first] === PUNCTUATION);
}

/** A numbered season right beside the name, or before 'of' it. */
function hasSeason(tokens: Tokens, { seasons }: Sentence, before: number, behind: number): boolean {
  // 'a "Supersized" Season 4' is no series
  if (before >= 0 && DETERMINERS.has(tokens.word[before] as number)) return false;
  const beside = seasons.some(
    ({ relation, bare, soft, from, to }) => relation === 'numbered' && !bare && !soft && (from === behind || to - 1 === before),
  );
  if (beside) return true;
  // 'renewed X for season 2 and Y for a third': in a list of whose seasons they are
  if (
    FOR.has(tokens.word[behind] as number) &&
    seasons.some(({ relation, soft, from }) => relation === 'numbered' && !soft && from - behind <= 2 && from > behind)
  )
    return true;
  return before >= 0 && OF.has(tokens.word[before] as number) && seasons.some(({ to }) => to === before || to === before - 1);
}

const FOR = wordSet('for');

/** '‘X’ final season', '‘X’ series finale': clubs have no such thing behind a name in quotation marks. */
const isFinalSeason = ({ word }: Tokens, at: number): boolean =>
  (FINAL.has(word[at] as number) && SEASONS.has(word[at + 1] as number)) ||
  (SEASONS.has(word[at] as number) && FINALE.has(word[at + 1] as number));
const SEASONS = wordSet('season series episodes');
const FINALE = wordSet('finale');

/** Which ground a cue gives that takes the name as its series. */
function cueGround(cue: Cue, sentence: Sentence, tokens: Tokens): Ground {
  const { carriers, seasons, dates } = sentence;
  const strong = seasons.some(({ relation, bare, soft }) => relation === 'numbered' && !bare && !soft);
  // 'Dynasty was renewed for a fifth season' says what Dynasty is, wherever its sentence begins
  if (cue.row.frame === 'order' && strong) return 'order';
  if (cue.row.frame === 'premiere') return dates.length > 0 || carriers.length > 0 || strong ? 'dated' : 'weakCue';
  // tours and flights are cancelled too: such a cue counts in full beside a carrier or a season only
  const limited = cue.row.frame === 'final' && holdsWord(tokens, cue.match.from, cue.match.to, GENRES);
  const television = cue.row.frame === 'order' || limited || carriers.length > 0 || seasons.some(isSaid);
  return television ? 'cue' : 'weakCue';
}

const isSaid = ({ relation, soft, bare }: Sentence['seasons'][number]): boolean => relation !== 'this' && !soft && !bare;

/** "Netflix's X", 'Netflix X', 'X on Netflix', 'X (CBS)'. */
function isCarried(tokens: Tokens, { carriers, view: { limit } }: Sentence, from: number, to: number, behind: number): boolean {
  if (carriers.some((carrier) => carrier.to === from || (carrier.to === from - 1 && POSSESSIVE.has(tokens.word[from - 1] as number))))
    return true;
  const placed = behind < limit && ON.has(tokens.word[behind] as number) ? behind + 1 : behind > to ? behind : -1;
  return placed >= 0 && carriers.some((carrier) => carrier.from === placed);
}

/** A season is spoken of behind the name, or a cue stands there beside a carrier. */
function isSpokenOf({ seasons, cues, carriers }: Sentence, behind: number): boolean {
  if (seasons.some((season) => season.from >= behind && season.relation !== 'count' && !season.soft)) return true;
  return carriers.length > 0 && cues.some(({ match }) => match.to > behind);
}

const speaksOfFate = ({ cues, seasons }: Sentence): boolean => cues.length > 0 || seasons.some(isSaid);

/** 'the drama X', 'hit comedy X', 'X, the submarine thriller', 'X, a comedy'. */
function hasGenre(tokens: Tokens, sentence: Sentence, from: number, to: number): boolean {
  const { first, limit } = sentence.view;
  const before = skip(tokens, from - 1, first, -1);
  if (wordAt(tokens, before, first, limit, GENRES) && !FAVOURITES.has(tokens.word[before] as number)) return true;
  if (isNewOne(tokens, from, to, first)) return true;
  if (wordAt(tokens, before, first, limit, KIN) && quotedTitle(tokens, from)) return true;
  const anime = wordAt(tokens, to, first, limit, TELEVISION) ? to + 1 : to;
  if (wordAt(tokens, anime, first, limit, ANIME)) return true;
  // 'spin-off' is two words
  if (wordAt(tokens, before, first, limit, OFF) && wordAt(tokens, before - 1, first, limit, SPIN)) return true;
  if (to < limit && tokens.text[tokens.start[to] as number] === ',') {
    for (let at = to + 1; at < Math.min(limit, to + MOST_GENRE); at++) {
      if (tokens.kind[at] === PUNCTUATION) return false;
      if (GENRES.has(tokens.word[at] as number)) return true;
    }
  }
  return false;
}

/** 'Her makers have a new series, X, at Sky': between commas, behind what is new. */
function isNewOne(tokens: Tokens, from: number, to: number, first: number): boolean {
  const comma = skip(tokens, from - 1, first, -1);
  if (!isMark(tokens, comma, ',') || !wordAt(tokens, comma - 1, first, from, GENRES)) return false;
  const closes = tokens.kind[to] === PUNCTUATION || isMark(tokens, skip(tokens, to, to + 2, 1), ',');
  return closes && holdsWord(tokens, Math.max(first, comma - MOST_DESCRIBING), comma - 1, NEW);
}
const NEW = wordSet('new next latest first second other fellow upcoming forthcoming');

/** "Idris Elba's X": behind a possessive of a capitalised word that is no carrier. */
function isOwned(tokens: Tokens, { carriers, view: { first } }: Sentence, from: number): boolean {
  const owner = from - 2;
  if (owner < first || !POSSESSIVE.has(tokens.word[from - 1] as number)) return false;
  return isCapital(tokens, owner) && !carriers.some(({ to }) => to === owner + 1);
}

/** "Idris Elba's show X", "Shonda Rhimes' drama": who has a series is none. */
function ownsASeries(tokens: Tokens, behind: number, limit: number): boolean {
  if (behind >= limit || !POSSESSIVE.has(tokens.word[behind] as number)) return false;
  return holdsWord(tokens, behind + 1, Math.min(limit, behind + 4), GENRES);
}

/** 'X has renewed her contract', 'X cancelled his tour': only people have what is his or hers. */
function hasSomeonesOwn(tokens: Tokens, behind: number, limit: number): boolean {
  for (let at = behind; at < Math.min(limit, behind + MOST_TO_OWN); at++) {
    if (tokens.kind[at] !== WORD || isCapital(tokens, at)) return false;
    if (SOMEONES.has(tokens.word[at] as number)) return true;
  }
  return false;
}

/** 'Ines Faraday stars in X', 'in X, Ines Faraday plays Mary', 'who created X', 'X was created by Ines Faraday'. */
function isCredited(tokens: Tokens, from: number, behind: number, { view: { first, limit } }: Sentence): boolean {
  const { word } = tokens;
  if (wordAt(tokens, from - 1, first, limit, MADE)) return true;
  const place = described(tokens, from, first) - 1;
  if (wordAt(tokens, place, first, limit, IN)) {
    if (holdsWord(tokens, Math.max(first, place + 1 - MOST_TO_VERB), place, PLAYING)) return true;
    if (isMark(tokens, behind, ',') && holdsWord(tokens, behind, Math.min(limit, behind + MOST_TO_PART), PLAYING)) return true;
  }
  return behind + 2 < limit && wordAt(tokens, behind + 1, first, limit, MADE) && word[behind + 2] === BY;
}

/** Where what a name is described by begins, up to its article: 'in the new HBO drama X'; the name's own first token where nothing describes it. */
function described(tokens: Tokens, from: number, first: number): number {
  if (from <= first || !GENRES.has(tokens.word[from - 1] as number)) return from;
  for (let at = from - 1; at >= Math.max(first, from - MOST_DESCRIBING) && tokens.kind[at] !== PUNCTUATION; at--)
    if (ARTICLES.has(tokens.word[at] as number)) return at;
  return from;
}
const ARTICLES = wordSet('the a an');
const MOST_DESCRIBING = 6; // tokens

/** 'Ines Faraday as X', 'Ines Faraday, as X,'. */
function isPlayedBy(tokens: Tokens, from: number, first: number): boolean {
  const player = isMark(tokens, from - 2, ',') ? from - 3 : from - 2;
  return player >= first && tokens.word[from - 1] === AS && isCapital(tokens, player);
}

/** 'Cast to play the bounty hunter X', 'who plays X': the part, where no 'in' leads to a series. */
function isPlayed(tokens: Tokens, from: number, first: number): boolean {
  for (let at = from - 1; at >= Math.max(first, from - MOST_TO_PLAYED); at--) {
    if (tokens.kind[at] !== WORD || LEADING_ON.has(tokens.word[at] as number)) return false;
    if (PLAYS.has(tokens.word[at] as number)) return true;
  }
  return false;
}
const PLAYS = wordSet('play plays playing portray portrays portraying');
const LEADING_ON = wordSet('in on of for to at from with and or alongside opposite through by');
const MOST_TO_PLAYED = 6;

/** 'X finale', "X's creator", 'the cast of X', 'a third outing for X'. */
function isBeside(tokens: Tokens, before: number, behind: number, first: number, limit: number, nouns: WordSet): boolean {
  if (wordAt(tokens, behind, first, limit, nouns)) return true;
  if (!wordAt(tokens, before, first, limit, BELONGING)) return false;
  return wordAt(tokens, skip(tokens, before - 1, first, -1), first, limit, nouns);
}

function wordAt(tokens: Tokens, at: number, first: number, limit: number, set: WordSet): boolean {
  return at >= first && at < limit && tokens.kind[at] === WORD && set.has(tokens.word[at] as number);
}

/** The next token in a direction that is no quotation mark, no opening bracket and no possessive. */
function skip(tokens: Tokens, at: number, bound: number, step: 1 | -1): number {
  let next = at;
  while (step === 1 ? next < bound : next >= bound) {
    const quote = isMark(tokens, next, '\'"“”‘’*(');
    if (!quote && !POSSESSIVE.has(tokens.word[next] as number)) return next;
    next += step;
  }
  return next;
}
