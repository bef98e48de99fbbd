/** What the words about a cue say of something beside a series: of its book or film, of news of a season, of an episode of it. */
import type { Cue } from '../patterns/bank.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsWord, isCapital } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens, WORD } from '../words/tokens.ts';

/** 'X book will be finished', 'X movie gets a second part': what is called by a series' name. */
const NAMED_AFTER =
  wordSet(`book books novel novels film films movie movies game games comic comics podcast musical sequel prequel soundtrack cookbook episode special reunion
  concert exhibition mod app merchandise writer author ball experience cruise musicals convention theme`);
/** 'Gives a season 6 update', 'gets a season 3 trailer': the season only says what the news is of. */
const NEWS_OF_SEASON =
  wordSet(`update updates news details spoilers spoiler theory theories hint hints clue clues tease teases teaser trailer trailers look photos photo poster posters clip
  recap review reviews cast casting finale rumours rumors plot twist teasers premiere`);
const FILMS = wordSet('film films movie movies sequels trilogy novel novels album albums');

const SEASONS: ReadonlySet<string> = new Set(['season', 'nth', 'lone-nth', 'another']);

/** True where an order, a refusal or an end is of something else. */
export function isOfOtherMatter({ row, match }: Cue, sentence: Sentence, tokens: Tokens): boolean {
  const { word } = tokens;
  if (match.slots.some(({ name, to }) => SHOWS.has(name) && to < match.to && NAMED_AFTER.has(word[behindQuote(tokens, to)] as number)))
    return true;
  if (row.frame === 'cancel' && match.slots.some(({ name, to }) => (SHOWS.has(name) || SEASONS.has(name)) && isEvent(to, sentence, tokens)))
    return true;
  if (row.frame === 'final') return isOfObject(match.to, sentence, tokens);
  if (row.frame !== 'order') return false;
  // 'gets the green light to return to filming'
  if (word[match.to] === TO && GOES_ON.has(word[match.to + 1] as number) && holdsWord(tokens, match.to + 2, match.to + 5, WORK))
    return true;
  // 'in order to finish season 7'
  if (word[match.from] === ORDER && word[match.from - 1] === IN && word[match.from + 1] === TO) return true;
  const season = match.slots.find(({ name }) => SEASONS.has(name));
  if (season === undefined) return false;
  if (season.to === match.to && NEWS_OF_SEASON.has(word[season.to] as number)) return true;
  const bare = sentence.seasons.some(({ from, to, bare }) => bare && from === season.from && to === season.to);
  return bare && holdsWord(tokens, sentence.view.first, sentence.view.limit, FILMS);
}

/** 'X season 4 premiere party', 'X London screening': what is held for a series, behind its name. */
function isEvent(behind: number, { seasons, view }: Sentence, tokens: Tokens): boolean {
  let at = behindQuote(tokens, behind);
  at = seasons.find(({ from, relation }) => from === at && relation === 'numbered')?.to ?? at;
  for (
    let skipped = 0;
    skipped < MOST_PLACES && at < view.limit && isCapital(tokens, at) && !EVENTS.has(tokens.word[at] as number);
    skipped++
  )
    at++;
  return at < view.limit && EVENTS.has(tokens.word[at] as number);
}
const EVENTS = wordSet('premiere party parties screening gala parade convention tour exhibition ball cruise concert');
const MOST_PLACES = 2;

/** 'X is ending the use of …', 'X ends white actors voicing …': what is ended is something else. */
function isOfObject(behind: number, { view, dates }: Sentence, tokens: Tokens): boolean {
  const { word, kind } = tokens;
  if (!ENDS.has(word[behind - 1] as number) || behind >= view.limit || kind[behind] !== WORD || isCapital(tokens, behind)) return false;
  if (dates.some(({ from }) => from === behind) || GOES_WITH_END.has(word[behind] as number)) return false;
  return !holdsWord(tokens, behind, behind + 4, WHOLES);
}

const ENDS = wordSet('ends ending');
const GOES_WITH_END = wordSet(
  `its with after in on at this next for as and but or when while until before by from because since soon now forever today tonight early here there so if too
  later then again things production filming abruptly quietly for`,
);
const WHOLES = wordSet('run series show story saga season it drama comedy');
const GOES_ON = wordSet('return resume restart start begin go get');
const WORK = wordSet('filming film production work set sets shooting studio studios');

const SHOWS: ReadonlySet<string> = new Set(['show', 'series', 'name']);
const [ORDER, IN, TO] = ['order', 'in', 'to'].map((one) => VOCABULARY.intern(one));

const behindQuote = (tokens: Tokens, at: number): number => (tokens.kind[at] === PUNCTUATION ? at + 1 : at);

/**
 * True where the cue's first or last words are those of a title that it does not have for its series: the 'last' of "Jordan's ‘The Last Dance’".
 * @param names the series named in the sentence
 */
export function isSplitName({ match }: Cue, names: readonly { readonly from: number; readonly to: number }[]): boolean {
  return names.some(
    ({ from, to }) =>
      ((from <= match.from && match.from < to) || (from < match.to && match.to <= to)) &&
      !match.slots.some((slot) => slot.from < to && slot.to > from),
  );
}
