/** Seasons by an ordinal or a name of their own: 'a fourth and final season', 'the sophomore run', 'seventh and eighth seasons', 'a third'. */
import { GENRES } from '../words/genres.ts';
import { NUMBERS, VOCABULARY, wordSet } from '../words/lexis.ts';
import { isMark } from '../words/stretch.ts';
import { NUMBER, PUNCTUATION, type Tokens, WORD } from '../words/tokens.ts';
import { behindPart, range } from './numbered.ts';
import { MOST_SEASONS, type SeasonSpan, seasonSpan } from './season-span.ts';
import { DETERMINERS, EPISODES, FIGURES, FINAL, isJoint, MORE, nounAt, OF, SERIES, SOFT_NOUNS, YEARS } from './season-words.ts';

/** Between the ordinals of one list, and before their noun. */
const ADVERBS = wordSet(
  'and supposedly reportedly apparently likely probably possibly presumably almost officially perhaps also now its the truly very much',
);
/** Nouns that an ordinal goes with and that are no season. */
const NOT_SEASONS =
  wordSet(`episode episodes time times half halves place chance thought hour hours week weeks day days month months quarter quarters trailer
  teaser film films movie movies act acts degree wave world lady man woman wife husband child son daughter phase look floor grade class person people
  night nights minute minutes century anniversary birthday party date dates hand book novel game games match draft cut name choice
  option language generation largest biggest highest most best straight consecutive cour cours party third thirds screen two three four five six eight ten few
  one ones stint stints ever life love home wedding marriage baby attempt bid glance base option rate video clip single album track edition ad major
  reprieve stay axing reboot chance occasion
  disappointment setback blow failure success hit loss attempt try victory defeat paragraph sentence page line amendment army street avenue vaccine jab case cases and`);
/** Before the ordinal of a figure, and behind its noun. */
const OWNED = wordSet("a an its one another 's");
const BEHIND_FIGURE = wordSet('of for from on with in by and but this next after before is was has will to as when while');
const THE = VOCABULARY.intern('the');
/** What a show is called by that is one of several. */
const KINDS = wordSet(
  'police crime web tv television scripted unscripted original animated limited documentary reality streaming comic anime netflix amazon hulu spinoff',
);
/** What teams and players run for. */
const CONTESTS = wordSet('championship title playoff cup league medal election presidential marathon');
const FINALE = VOCABULARY.intern('finale');
const TO = VOCABULARY.intern('to');
const SOPHOMORE = wordSet('sophomore junior');
const ROOKIE = wordSet('rookie');
const ROUND = wordSet('round around');
const OPENING_VERBS = wordSet('debuts premieres returns launches arrives airs starts begins bows ends wraps');
const SEVERAL = wordSet('multi multiple multiseason');

/** 'a fourth and final season', 'the sophomore run', 'its second eight-episode season', 'seventh and eighth seasons', 'a third'. */
export function ordinalThenNoun(tokens: Tokens, at: number, first: number, limit: number): SeasonSpan | null {
  const named = NUMBERS.named(tokens, at);
  const ordinal = named === null ? NUMBERS.ordinal(tokens, at) : { value: named, to: at + 1 };
  if (ordinal === null || ordinal.value < 1 || ordinal.value > MOST_SEASONS || isFromLast(tokens, ordinal.to)) return null;
  // 'the first multi-season order'
  if (SEVERAL.has(tokens.word[ordinal.to] as number)) return null;
  const numbers = [ordinal.value];
  let next = ordinal.to;
  let final = false;
  let adjectives = 0;
  while (next < limit) {
    const word = tokens.word[next] as number;
    if (isMark(tokens, next, ',') && adjectives < 2) {
      adjectives++;
      next++;
      continue;
    }
    // 'a fifth ‘Dark Winds’ season'
    const quoted = adjectives === 0 && next === ordinal.to ? behindQuoted(tokens, next, limit) : null;
    if (quoted !== null) {
      adjectives++;
      next = quoted;
      continue;
    }
    if (isTimeBack(tokens, at, next, limit)) return seasonSpan(at, next + 1, 'numbered', { numbers, final });
    // 'his sixth championship run'
    if (adjectives > 0 && CONTESTS.has(tokens.word[next - 1] as number)) return null;
    // 'the second police series', 'her third drama series': one of several shows
    if (word === SERIES && adjectives > 0 && (KINDS.has(tokens.word[next - 1] as number) || GENRES.has(tokens.word[next - 1] as number)))
      return null;
    // 'three rookie series'
    if (word === SERIES && ROOKIE.has(tokens.word[at] as number)) return null;
    // 'its second series finale'
    if (word === SERIES && tokens.word[next + 1] === FINALE) return null;
    if (nounAt(tokens, next, limit) && !SOFT_NOUNS.has(word) && isPersons(tokens, at, next)) return null;
    if (nounAt(tokens, next, limit) && !SOFT_NOUNS.has(word))
      return seasonSpan(at, behindPart(tokens, endOfNoun(tokens, next, limit), limit, word), 'numbered', {
        numbers: spread(numbers, tokens, at, next),
        final,
      });
    if (YEARS.has(word) && !isMark(tokens, next - 1, ',')) return seasonSpan(at, next + 1, 'numbered', { numbers, final, soft: true });
    if (isFigure(tokens, at, next, first, limit)) return seasonSpan(at, next + 1, 'numbered', { numbers, final, soft: true });
    if (FINAL.has(word)) {
      final = true;
      next++;
      continue;
    }
    const more = isJoint(tokens, next) || ADVERBS.has(word) ? null : NUMBERS.ordinal(tokens, next);
    if (more !== null && more.value !== ordinal.value && more.value <= MOST_SEASONS) {
      numbers.push(more.value);
      next = more.to;
      continue;
    }
    const inner = NUMBERS.cardinal(tokens, next);
    if (inner !== null && inner.to < limit && EPISODES.has(tokens.word[inner.to] as number)) {
      next = inner.to + 1;
      continue;
    }
    if (!isJoint(tokens, next) && !ADVERBS.has(word)) {
      if (adjectives >= 1 || tokens.kind[next] !== WORD || NOT_SEASONS.has(word) || DETERMINERS.has(word)) break;
      adjectives++;
    }
    next++;
  }
  return bareOrdinal(tokens, at, ordinal.to, first, limit, numbers, final, named !== null);
}

/** 'Is back for a sixth time', 'was renewed for a third time on Friday'. */
function isTimeBack({ word, kind }: Tokens, at: number, next: number, limit: number): boolean {
  if (!TIME.has(word[next] as number) || !FOR.has(word[at - 2] as number) || !COMING.has(word[at - 3] as number)) return false;
  return next + 1 >= limit || kind[next + 1] !== WORD || BEHIND_TIME.has(word[next + 1] as number);
}
const TIME = wordSet('time');
const FOR = wordSet('for');
const COMING = wordSet('back return returns returning returned renewed renew renews recommissioned reordered');
const BEHIND_TIME = wordSet('on at in with this next when and but by to later from');

/** 'Is going back for seconds'. */
export function secondHelping({ word }: Tokens, at: number, first: number): SeasonSpan | null {
  const number = HELPINGS.find(({ words }) => words.has(word[at] as number))?.number;
  if (number === undefined || at - 2 < first || !FOR.has(word[at - 1] as number) || !GOING.has(word[at - 2] as number)) return null;
  return seasonSpan(at, at + 1, 'numbered', { numbers: [number], bare: true });
}
const HELPINGS = [
  { words: wordSet('seconds'), number: 2 },
  { words: wordSet('thirds'), number: 3 },
];
/** The words of such helpings. */
export const SECONDS = wordSet('seconds thirds');
const GOING = wordSet('back goes going go come comes coming return returns returning');

/** 'The third-to-last episode' counts from the end. */
export const isFromLast = ({ word }: Tokens, at: number): boolean => word[at] === TO && FINAL.has(word[at + 1] as number);

/** Behind a name in quotation marks that a noun of seasons follows. */
function behindQuoted(tokens: Tokens, from: number, limit: number): number | null {
  if (!isMark(tokens, from, OPENING)) return null;
  for (let at = from + 2; at < Math.min(limit - 1, from + LONGEST_QUOTED); at++)
    if (isMark(tokens, at, CLOSING)) return nounAt(tokens, at + 1, limit) ? at + 1 : null;
  return null;
}
const OPENING = `'"“‘`;
const CLOSING = `'"”’`;
const LONGEST_QUOTED = 9;

/** 'a third shift', 'its second voyage.': one more is had, and nothing of it follows ('a second mission control'). */
function isFigure({ word, kind }: Tokens, at: number, noun: number, first: number, limit: number): boolean {
  if (!FIGURES.has(word[noun] as number) || at === first) return false;
  if (!OWNED.has(word[at - 1] as number) && word[noun + 1] !== OF) return false;
  return noun + 1 >= limit || kind[noun + 1] !== WORD || BEHIND_FIGURE.has(word[noun + 1] as number);
}

/** 'a third', 'its seventh', 'the second': a season where what stands beside it makes it one. */
function bareOrdinal(
  tokens: Tokens,
  at: number,
  behind: number,
  first: number,
  limit: number,
  numbers: readonly number[],
  final: boolean,
  named: boolean,
): SeasonSpan | null {
  if (named && !SOPHOMORE.has(tokens.word[at] as number)) return null;
  // 'the first 28 days'
  if (behind + 1 < limit && tokens.kind[behind] === NUMBER && SPELLS.has(tokens.word[behind + 1] as number)) return null;
  const before = at > first ? (tokens.word[at - 1] as number) : -1;
  const list = at - 2 >= first && isJoint(tokens, at - 1) && NUMBERS.ordinal(tokens, at - 2) !== null;
  const given = SOON.has(before) && at - 2 >= first && DETERMINERS.has(tokens.word[at - 2] as number);
  // '‘X’ gets third', as headlines have it
  const got = GETTING.has(before) && (behind >= limit || tokens.kind[behind] !== WORD);
  // '3rd season greenlit; 2nd debuts Dec. 17'
  const opens = isMark(tokens, at - 1, ';') && OPENING_VERBS.has(tokens.word[behind] as number);
  if (!DETERMINERS.has(before) && !list && !given && !got && !opens && !MORE.has(before)) return null;
  if (isOne(tokens, behind, limit)) return seasonSpan(at, behind + 1, 'numbered', { numbers: numbers.slice(0, 1), final, soft: true });
  if (behind < limit && NOT_SEASONS.has(tokens.word[behind] as number) && !isJoint(tokens, behind)) return null;
  // 'a second “at home” show', 'a second at-home episode': one of something else
  if ((numbers[0] as number) > 1 && (opensQuote(tokens, behind) || isOfEpisode(tokens, behind, limit))) return null;
  // 'becomes the third NBC drama to be renewed': one of several
  if (isOneTo(tokens, behind, limit)) return null;
  // 'on the 26th', 'Friday the 13th': a day of the month
  if (tokens.kind[at] !== WORD && before === THE) return null;
  // 'seasons three and four, the second of which'
  if (behind + 1 < limit && tokens.word[behind] === OF && OF_THEM.has(tokens.word[behind + 1] as number)) return null;
  // 'the first of eight new episodes', and not 'the first of two seasons'
  if (behind + 1 < limit && tokens.word[behind] === OF && isOneOfMany(tokens, behind + 1, limit)) return null;
  // 'a third of viewers', 'May the third'
  if (behind < limit && tokens.word[behind] === OF && VOCABULARY.wordOf(before) === 'a') return null;
  let to = behind;
  let isFinal = final;
  const all = [...numbers.slice(0, 1)];
  while (to + 1 < limit && isJoint(tokens, to)) {
    const word = tokens.word[to + 1] as number;
    const more = NUMBERS.ordinal(tokens, to + 1);
    if (FINAL.has(word)) {
      isFinal = true;
      to += 2;
    } else if (more !== null && more.value > (all.at(-1) as number)) {
      all.push(more.value);
      to = more.to;
    } else break;
  }
  // 'the eighth and final episode'
  if (to > behind && EPISODES.has(tokens.word[to] as number)) return null;
  return seasonSpan(at, to, 'numbered', { numbers: all, final: isFinal, bare: true });
}

function isOneOfMany(tokens: Tokens, at: number, limit: number): boolean {
  const many = NUMBERS.cardinal(tokens, at);
  return many !== null && many.value > 1 && (EPISODES.has(tokens.word[many.to] as number) || !nounAt(tokens, many.to, limit));
}

function isOneTo({ word }: Tokens, from: number, limit: number): boolean {
  for (let noun = from; noun < Math.min(limit - 1, from + MOST_TO_SHOW); noun++)
    if (GENRES.has(word[noun] as number)) return word[noun + 1] === TO;
  return false;
}
const MOST_TO_SHOW = 4;

/** A quotation mark with a space before it and none behind. */
function opensQuote({ text, start, end, kind }: Tokens, at: number): boolean {
  const from = start[at] as number;
  return (
    kind[at] === PUNCTUATION && OPENING.includes(text[from] as string) && text[from - 1] === ' ' && /\S/.test(text[end[at] as number] ?? '')
  );
}

/** Behind a word with a hyphen, an episode, a show or the like. */
const isOfEpisode = (tokens: Tokens, at: number, limit: number): boolean => {
  for (let noun = at; noun < Math.min(limit, at + MOST_TO_EPISODE) && tokens.kind[noun] !== PUNCTUATION; noun++)
    if (PIECES.has(tokens.word[noun] as number)) return noun === at || (tokens.text[tokens.end[at] as number] ?? '') === '-';
  return false;
};
const MOST_TO_EPISODE = 5;
const PIECES = wordSet('episode episodes edition broadcast special show version telecast');

/** 'An early third', 'a surprise second'. */
const SOON = wordSet('early quick swift speedy surprise belated');
const GETTING = wordSet('gets get nabs lands scores bags wins earns');
const SPELLS = wordSet('days day weeks hours minutes months');
const OF_THEM = wordSet('which them these those whom');

/** 'There will be a third one', and not 'the second one who left'. */
function isOne({ word, kind }: Tokens, at: number, limit: number): boolean {
  if (at >= limit || word[at] !== ONE) return false;
  return at + 1 >= limit || kind[at + 1] !== WORD || BEHIND_FIGURE.has(word[at + 1] as number);
}

const ONE = VOCABULARY.intern('one');

/** 'third through fifth seasons' names the one between too. */
function spread(numbers: readonly number[], tokens: Tokens, from: number, to: number): readonly number[] {
  const [low, high] = numbers;
  if (low === undefined || high === undefined || numbers.length !== 2) return numbers;
  for (let at = from; at < to; at++) {
    const word = VOCABULARY.wordOf(tokens.word[at] as number);
    if ((word === 'through' || word === 'to') && high - low < 10) return range(low, high);
  }
  return numbers;
}

/** 'Her second season on the show', "the actor's first season as the Doctor": somebody's, whichever it is of the series. */
function isPersons({ word }: Tokens, at: number, noun: number): boolean {
  if (HERS.has(word[at - 1] as number) && ON.has(word[noun + 1] as number))
    return word[noun + 2] === THE && GENRES.has(word[noun + 3] as number);
  if (HERS.has(word[at - 1] as number)) return AS.has(word[noun + 1] as number);
  return POSSESSIVE.has(word[at - 1] as number) && AS.has(word[noun + 1] as number);
}
const HERS = wordSet('her his my');
const ON = wordSet('on at with in');
const POSSESSIVE = wordSet("'s");
const AS = wordSet('as');

/** 'go-round' and 'go around' are two words. */
function endOfNoun(tokens: Tokens, at: number, limit: number): number {
  const next = at + 1 < limit ? (tokens.word[at + 1] as number) : -1;
  return ROUND.has(next) ? at + 2 : at + 1;
}
