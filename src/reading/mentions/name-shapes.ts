/** What the words of a name themselves say of what it names, before anything beside it is looked at. */
import { COMMON_WORDS, PLACES } from '../../catalogue/ordinary-word-list.ts';
import { wordSet } from '../words/lexis.ts';
import { PlainWords } from '../words/plain-words.ts';
import { isCapital, textOf } from '../words/stretch.ts';
import { ALL_CAPS, NUMBER, type Tokens, WORD } from '../words/tokens.ts';
import { isGivenName } from './given-names.ts';
import type { Ground } from './grounds.ts';
import { quotedTitle } from './usable.ts';

const COMMON = new PlainWords(COMMON_WORDS);
const PLACE = new PlainWords(PLACES);
const ARTICLES = wordSet('the a an');
/** Before a person's name. */
const HONORIFICS = wordSet(
  'minister president premier senator governor mayor sir lord dame mr mrs ms judge justice general chief cm pm mp prince princess king queen pope rep sen gov',
);
/** Names of one word that everybody knows to be something else: days and feasts, peoples, firms, prizes, planets, diseases. */
const THINGS = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april june july august september october november december christmas easter thanksgiving halloween hallowe'en ramadan diwali
  americans britons australians canadians indians germans italians swedes danes norwegians koreans chinese europeans africans
  twitter facebook instagram youtube tiktok reddit google wikipedia imdb snapchat whatsapp zoom microsoft sony disney marvel pixar warner
  fremantle banijay lionsgate endemol nielsen variety deadline metacritic spotify covid coronavirus pandemic oscar oscars emmy emmys bafta baftas grammy grammys tony tonys
  glastonbury coachella lollapalooza eurovision wimbledon broadway
  mars venus saturn jupiter neptune uranus pluto
  parliament congress brexit god tv nhs nba nfl nhl mlb ufc wwe fifa uefa uk us usa eu un fbi cia who viacomcbs warnermedia viacom comcast bollywood upfronts premier`,
);
/** Last words of clubs, companies, courts, courses, cups and papers. */
const INSTITUTIONS = wordSet(
  `university college school council court club league cup festival awards award association federation board committee commission ministry department police
  army party bank airlines airport park emmys oscars grammys baftas globes contest stadium arena church museum theatre theater records studios pictures entertainment media group inc ltd corp corporation company
  guild union institute foundation agency authority services tour games olympics championship championships open prix bowl times post mail guardian telegraph
  journal herald tribune magazine hotel centre center airways motors technologies systems partners capital holdings fund trust orchestra choir band united series`,
);
const TWO_WORD_PLACES: ReadonlySet<string> = new Set([
  'gold coast',
  'hong kong',
  'kansas city',
  'las vegas',
  'los angeles',
  'new orleans',
  'new york',
  'new zealand',
  'north korea',
  'northern ireland',
  'san francisco',
  'saudi arabia',
  'south africa',
  'south korea',
  'sri lanka',
  'united kingdom',
  'united states',
]);
const AND = wordSet('and');
const OF = wordSet('of');
const TRADE = wordSet('tv television news movies films'); // 'American TV'
const COVID = wordSet('covid'); // with its number
/** 'Friday Q&A', 'Watch: our Q&A with'. */
const [Q, A] = [wordSet('q'), wordSet('a')];
const LONG = 4;

/** The grounds that a name's own words give. @param from first token @param to behind the last @param midst where capitals are not due anyway */
export function shapeOf(tokens: Tokens, from: number, to: number, midst: boolean): Ground[] {
  const grounds: Ground[] = [];
  const quoted = quotedTitle(tokens, from);
  const single = to - from === 1;
  const bare = ARTICLES.has(tokens.word[from] as number) ? from + 1 : from;
  if (!quoted && (single ? isPlace(tokens, from) : TWO_WORD_PLACES.has(textOf(tokens, from, to).toLowerCase()))) grounds.push('place');
  const one = to - bare === 1 || COVID.has(tokens.word[bare] as number);
  const asked = Q.has(tokens.word[from] as number) && A.has(tokens.word[to - 1] as number) && to - from <= 3;
  const trade = to - bare === 2 && TRADE.has(tokens.word[to - 1] as number);
  if (!quoted && (asked || trade || (one && THINGS.has(tokens.word[bare] as number)))) grounds.push('thing');
  if (single && isAcronym(tokens, from)) grounds.push('acronym');
  const headed = INSTITUTIONS.has(tokens.word[bare] as number) && OF.has(tokens.word[bare + 1] as number);
  if (!single && !quoted && (headed || INSTITUTIONS.has(tokens.word[to - 1] as number))) grounds.push('institution');
  if (isPersonLike(tokens, from, to)) grounds.push('personLike');
  if (to - from >= LONG) grounds.push('long');
  if (!midst) {
    if (single && !quoted && isCommonWord(tokens, from)) grounds.push('plain');
    return grounds;
  }
  if (!single && ARTICLES.has(tokens.word[from] as number)) grounds.push('article');
  if (isWordy(tokens, from, to)) grounds.push('wordy');
  return grounds;
}

export function isPlace({ text, start, end }: Tokens, at: number): boolean {
  const [from, to] = [start[at] as number, end[at] as number];
  return PLACE.holds(text, from, to) || (to - from > SHIRE.length + 2 && text.slice(to - SHIRE.length, to).toLowerCase() === SHIRE);
}
const SHIRE = 'shire';

/** 'Mr Quay', 'Ines Faraday' where prose knows the first as a given name. */
export function isPerson(tokens: Tokens, from: number, to: number): boolean {
  if (to - from < 2 || quotedTitle(tokens, from)) return false;
  if (HONORIFICS.has(tokens.word[from] as number) || (to - from > 2 && HONORIFICS.has(tokens.word[from + 1] as number))) return true;
  if (to - from <= 4 && isGivenName(tokens, from) && allCapitals(tokens, from, to)) return true;
  return isPair(tokens, from, to);
}

/** 'Jason Bateman and Laura Linney', 'Naomie Olindo and Chelsea Meissner': two names of two words, one known as a given name, or none of the four a word of prose. */
function isPair(tokens: Tokens, from: number, to: number): boolean {
  if (to - from !== 5 || !AND.has(tokens.word[from + 2] as number)) return false;
  const [left, right] = [from, from + 3];
  if (!allCapitals(tokens, left, left + 2) || !allCapitals(tokens, right, right + 2)) return false;
  if (isGivenName(tokens, left) || isGivenName(tokens, right)) return true;
  return isPersonLike(tokens, left, left + 2) && isPersonLike(tokens, right, right + 2);
}

/** 'Reality Singing Contest' has capitals in a headline only because all words there have. */
export function isCommon(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] === WORD && !isCommonWord(tokens, at)) return false;
  }
  return true;
}

/** 'Copper Kings': at least two words with capitals, and none that prose does not use without. */
function isWordy(tokens: Tokens, from: number, to: number): boolean {
  let capitals = 0;
  for (let at = from; at < to; at++) {
    if (isCapital(tokens, at)) capitals++;
  }
  return capitals >= 2 && isCommon(tokens, from, to) && !INSTITUTIONS.has(tokens.word[to - 1] as number);
}

/** 'Ines Faraday': two capitalised words, none of them an ordinary word or a number, not marked off. Titles mostly have one. */
function isPersonLike(tokens: Tokens, from: number, to: number): boolean {
  if (to - from !== 2 || quotedTitle(tokens, from)) return false;
  return [from, from + 1].every((at) => tokens.kind[at] === WORD && !isCommonWord(tokens, at));
}

function isAcronym(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === NUMBER || ((tokens.flags[at] as number) & ALL_CAPS) !== 0;
}

const isCommonWord = ({ text, start, end }: Tokens, at: number): boolean => COMMON.holds(text, start[at] as number, end[at] as number);

function allCapitals(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isCapital(tokens, at)) return false;
  return true;
}
