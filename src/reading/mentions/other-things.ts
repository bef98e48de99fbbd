/** What the words of a title are besides: a day, an hour's zone, a place, a people, an event, a service, a number of something. */
import { carriersNamed } from '../../catalogue/carriers.ts';
import type { TitleCandidate } from '../../catalogue/title-index.ts';
import type { DateSpan } from '../sentences/sentence.ts';
import { tokenAt } from '../sentences/view.ts';
import { NUMBERS, VOCABULARY, wordSet } from '../words/lexis.ts';
import { isCapital, isMark, textOf } from '../words/stretch.ts';
import { NUMBER, type Tokens, WORD } from '../words/tokens.ts';
import { isGivenName } from './given-names.ts';
import type { NameSetting } from './longer-names.ts';

const POSSESSIVE = wordSet("'s");
const THE = VOCABULARY.intern('the');
const AUXILIARIES = wordSet('was is has had gets got will returns premieres ends lands earns scores');

/** True where what stands around a title says that another thing of its name is meant. */
export const isOtherThing = (tokens: Tokens, candidate: TitleCandidate, dates: readonly DateSpan[], setting: NameSetting): boolean =>
  isOfLongAgo(tokens, tokenAt(tokens, candidate.end)) ||
  isOfEvent(tokens, tokenAt(tokens, candidate.end)) ||
  isOtherWork(tokens, tokenAt(tokens, candidate.start)) ||
  isService(tokens, candidate) ||
  isOfPeople(tokens, candidate) ||
  isSomebodys(tokens, candidate, setting) ||
  isStrand(tokens, tokenAt(tokens, candidate.start), candidate) ||
  isZone(tokens, candidate) ||
  isWard(tokens, candidate) ||
  isStage(tokens, candidate) ||
  counts(tokens, candidate) ||
  isDate(tokens, candidate, dates, setting);

/** 'Wonder Woman 1984': a year of long ago right behind a title makes it another's. 'MasterChef 2020' is a season's. */
export function isOfLongAgo(tokens: Tokens, to: number): boolean {
  if (to >= tokens.count || tokens.kind[to] !== NUMBER) return false;
  const year = NUMBERS.cardinal(tokens, to)?.value ?? 0;
  return year >= OLDEST && year < RECENT;
}
const [OLDEST, RECENT] = [1900, 2010];

/** 'Emerald City Comic-Con': the token is an event's. */
export const isOfEvent = (tokens: Tokens, at: number): boolean => isCapital(tokens, at) && EVENTS.has(tokens.word[at] as number);
const EVENTS = wordSet('comic comicon con festival fest expo convention marathon parade cup open');

/** 'The canceled game The Crossing', 'the novel You': another work of that name. */
export const isOtherWork = (tokens: Tokens, from: number): boolean => {
  const before = isMark(tokens, from - 1, QUOTES) ? from - 2 : from - 1;
  return WORKS.has(tokens.word[before] as number) && !isCapital(tokens, before);
};
const QUOTES = '\'"“‘*_';
const WORKS = wordSet('game videogame album song musical title');

/** 'NBC's Peacock streaming service arrives': the carrier of that name. */
function isService(tokens: Tokens, { start, end }: TitleCandidate): boolean {
  const to = tokenAt(tokens, end);
  if (!SERVICES.has(tokens.word[to] as number) && !SERVICES.has(tokens.word[to + 1] as number)) return false;
  return carriersNamed(textOf(tokens, tokenAt(tokens, start), to)).length > 0;
}
const SERVICES = wordSet('service services streaming streamer app platform channel network originals subscribers');

/** The 'English' of 'English myths', where a title has an article before it, the 'Greek' of 'the Greek myth drama', and 'the English TV charts'. */
function isOfPeople(tokens: Tokens, { start, end, naming }: TitleCandidate): boolean {
  const from = tokenAt(tokens, start);
  const to = tokenAt(tokens, end);
  if (!PEOPLES.has(tokens.word[to - 1] as number) || tokens.kind[to] !== WORD || AUXILIARIES.has(tokens.word[to] as number)) return false;
  if (to - from === 2) return ARTICLES.has(tokens.word[from] as number) && !isCapital(tokens, from);
  if (naming === 'title' && !ARTICLES.has(tokens.word[from - 1] as number)) return false;
  return to - from === 1 && !isCapital(tokens, to);
}
const ARTICLES = wordSet('the a an');

/** "Francesca's story": a given name alone, and what only people have. */
function isSomebodys(tokens: Tokens, { start, end }: TitleCandidate, { titleCase, marked }: NameSetting): boolean {
  const from = tokenAt(tokens, start);
  const to = tokenAt(tokens, end);
  if (titleCase || to - from > 1 || !isGivenName(tokens, from) || marked.some((span) => span.from === from)) return false;
  return POSSESSIVE.has(tokens.word[to] as number) && PERSONAL.has(tokens.word[to + 1] as number);
}
const PERSONAL = wordSet(
  'story life mother father brother sister husband wife son daughter friend fate death wedding love heart family house character role part turn journey',
);

/** 'Premiered on Masterpiece', which is a carrier too. */
const isStrand = ({ text, word }: Tokens, from: number, { start, end }: TitleCandidate): boolean =>
  ON.has(word[from - 1] as number) && carriersNamed(text.slice(start, end)).length > 0;
const ON = wordSet('on');

const PEOPLES = wordSet(
  'english french dutch irish welsh scottish american british german italian spanish russian chinese japanese greek roman turkish swedish danish korean indian',
);

/** The 24 of '24 episodes' counts something. */
function counts(tokens: Tokens, { start, end }: TitleCandidate): boolean {
  const to = tokenAt(tokens, end);
  if (to - tokenAt(tokens, start) !== 1 || tokens.kind[to - 1] !== NUMBER || to >= tokens.count || tokens.kind[to] !== WORD) return false;
  return COUNTED.has(tokens.word[OF_THEM.has(tokens.word[to] as number) ? to + 1 : to] as number);
}
const OF_THEM = wordSet('final last more further extra additional remaining original');
const COUNTED = wordSet(
  `episodes episode seasons series hours hour minutes days weeks months years people viewers households countries markets shows dramas comedies films movies
  titles projects pilots percent times others parts chapters instalments installments new more million contestants cities`,
);

/** 'Principal photography is under way'. */
function isStage(tokens: Tokens, { start, end }: TitleCandidate): boolean {
  const to = tokenAt(tokens, end);
  return to - tokenAt(tokens, start) === 1 && PHOTOGRAPHY.has(tokens.word[to] as number);
}
const PHOTOGRAPHY = wordSet('photography');

/** '9 p.m. ET/PT', '9/8c, ET': the zone of an hour. */
function isZone(tokens: Tokens, { start, end }: TitleCandidate): boolean {
  const at = tokenAt(tokens, start);
  if (tokenAt(tokens, end) > at + 1 || !ZONES.has(tokens.word[at] as number)) return false;
  if (tokens.kind[at - 1] === NUMBER || isMark(tokens, at + 1, '/') || isMark(tokens, at - 1, './')) return true;
  const hour = isMark(tokens, at - 1, ',') ? at - 2 : at - 1;
  return hour >= 0 && (HOURS.has(tokens.word[hour] as number) || SUFFIXED.test(textOf(tokens, hour, hour + 1)));
}
/** '8pm' and '8c', where '2024' in 'In 2024, ET was renewed' is a year. */
const SUFFIXED = /^\d{1,2}(?:am|pm|c)$/iu;
const ZONES = wordSet('et pt ct mt est pst gmt bst');
const HOURS = wordSet('p.m p.m. a.m a.m. pm am noon midnight');

/** 'The doors of the ER', where no title begins with an article: a place. In quotation marks the article does not stand at once before it. */
export function isWard(tokens: Tokens, { start, end, alias }: TitleCandidate): boolean {
  const from = tokenAt(tokens, start);
  if (!SHORT_CAPITALS.test(alias) || !isArticled(tokens, from)) return false;
  const to = tokenAt(tokens, end);
  // 'the ER finale', 'the ER cast'
  return to >= tokens.count || tokens.kind[to] !== WORD || PLACING.has(tokens.word[to] as number);
}
/** 'The ER', 'a vengeful GP': of a line, and with no capital. */
function isArticled(tokens: Tokens, from: number): boolean {
  if (tokens.word[from - 1] === THE) return !isCapital(tokens, from - 1);
  if (from < 2 || !ARTICLES.has(tokens.word[from - 2] as number) || isCapital(tokens, from - 2) || isCapital(tokens, from - 1))
    return false;
  return tokens.kind[from - 1] === WORD && !tokens.text.slice(tokens.end[from - 2], tokens.start[from]).includes('\n');
}
const SHORT_CAPITALS = /^\p{Lu}{2,4}$/u;
const PLACING = wordSet('open at in on of for to and with is was has had as when where that by after before during');

const LENGTHS = wordSet('minutes hours hour day days week weeks month months year years');

/** A weekday or a year that is one, and neither marked off nor before a season: 'Wednesday' in italics, and 'Wednesday's second season', are a series. */
function isDate(
  tokens: Tokens,
  { start, end, ambiguous }: TitleCandidate,
  dates: readonly DateSpan[],
  { marked, seasons, titleCase }: NameSetting,
): boolean {
  if (ambiguous === null || !dates.some(({ date }) => start >= date.start && end <= date.end)) return false;
  const from = tokenAt(tokens, start);
  const to = tokenAt(tokens, end);
  if (marked.some((span) => span.from === from && span.to === to)) return false;
  // "Ines Faraday's Wednesday nets a third season": a day is nobody's
  if (POSSESSIVE.has(tokens.word[from - 1] as number) && isGivenName(tokens, from - 3) && isCapital(tokens, from - 2)) return false;
  // in prose '60 Minutes' and 'Zero Day' are titles, where '60 minutes' is a time
  if (!titleCase && isCapital(tokens, to - 1) && LENGTHS.has(tokens.word[to - 1] as number)) return false;
  // "Wednesday's second season", 'Wednesday (season 3)'
  const behind = POSSESSIVE.has(tokens.word[to] as number) || isMark(tokens, to, '(') ? to + 1 : to;
  return !seasons.some((season) => season.from === behind && season.relation === 'numbered' && !season.bare && !season.soft);
}
