/** Whether a known title is only a part of the longer name that a text uses: the 'Flack' of 'Flack Attack', the 'Porter' of 'The Night Porter'. */
import type { TitleCandidate } from '../../catalogue/title-index.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { isCapital, isMark } from '../words/stretch.ts';
import { type Tokens, WORD } from '../words/tokens.ts';
import { isGivenName } from './given-names.ts';
import { HEADLINE_WORDS, type NameSpan, NEVER_ALONE } from './names.ts';

/** What of its sentence bears on where a name begins and ends. */
export interface NameSetting {
  readonly first: number; // the sentence's tokens
  readonly limit: number;
  readonly titleCase: boolean;
  readonly seasons: readonly SeasonSpan[];
  readonly marked: readonly NameSpan[];
  readonly taken: (token: number) => boolean; // by a season, a carrier or a date
}

const POSSESSIVE = wordSet("'s");
const VERBS = wordSet('is are was were will would can could should may might must did do does has have had');
const OF = wordSet('of');
const ARTICLES = wordSet('the a an');
const WITH = wordSet('with');
const AND = wordSet('and');
const JOINING = wordSet('of with in the to for from on at by');
/** What stands behind a title with a capital and is no part of it. */
const ATTACHED = wordSet(
  'christmas easter halloween special specials universe franchise fandom bible bosses spoilers recaps faq faqs explainer guide preview roundup timeline newsletter podcast emmy bafta oscar day night live',
);
const MOST_TO_SEASON = 5;

/** @param from first token of the title @param to behind its last */
export function isPartOfLongerName(
  tokens: Tokens,
  from: number,
  to: number,
  { naming, ambiguous, casing }: TitleCandidate,
  setting: NameSetting,
): boolean {
  if (isWithinQuotes(tokens, from, to, setting)) return true;
  if (casing === 'upper') return false; // among capitals nothing tells where the name ends
  if (isNamedOf(tokens, to, setting) || isVersion(tokens, from, setting.first)) return true;
  const single = to - from === (ARTICLES.has(tokens.word[from] as number) ? 2 : 1);
  if (ambiguous !== null && single && !setting.titleCase && isJoinedTo(tokens, to, setting)) return true;
  if (setting.titleCase ? nameToSeason(tokens, from, to, setting) !== null : goesOn(tokens, from, to, setting)) return true;
  if (!setting.titleCase && from > setting.first && (isPairedBefore(tokens, from, setting) || isOursBefore(tokens, from))) return true;
  const slight = naming === 'shortened' || ambiguous === 'ordinary-word' || to - from === 1;
  return slight && beginsBefore(tokens, from, naming === 'shortened', setting);
}

/** 'Rogue Company' in quotation marks names no Rogue; 'DC's Stargirl' and 'Monster: The Story' name what they hold. */
function isWithinQuotes(tokens: Tokens, from: number, to: number, { marked, seasons }: NameSetting): boolean {
  const around = marked.find((span) => span.kind === 'quoted' && span.from <= from && span.to >= to && span.to - span.from > to - from);
  if (around === undefined) return false;
  const owned = around.from < from && POSSESSIVE.has(tokens.word[from - 1] as number);
  const article = around.from === from - 1 && ARTICLES.has(tokens.word[around.from] as number);
  const opens = around.from === from || owned || article;
  const closes =
    around.to === to ||
    isMark(tokens, to, ':,?!') ||
    POSSESSIVE.has(tokens.word[to] as number) ||
    seasons.some((season) => season.from === to);
  return !(opens && closes);
}

/** 'Kin of Ours', 'The Last Frontier of Sylhet'. */
function isNamedOf(tokens: Tokens, to: number, { limit, taken }: NameSetting): boolean {
  if (to + 1 >= limit || !OF.has(tokens.word[to] as number)) return false;
  return isCapital(tokens, to + 1) && !taken(to + 1);
}

/** 'Gone with the Wind', 'The Princess and the Frog': an ordinary word, small words, and a capital again. */
function isJoinedTo(tokens: Tokens, to: number, { limit, taken }: NameSetting): boolean {
  const both = AND.has(tokens.word[to] as number) && ARTICLES.has(tokens.word[to + 1] as number) && !isCapital(tokens, to + 1);
  if (to >= limit || !(both || JOINING.has(tokens.word[to] as number))) return false;
  const next = ARTICLES.has(tokens.word[to + 1] as number) ? to + 2 : to + 1;
  // 'a sixth season of Yellowstone with Cole Hauser': who is in it
  if (WITH.has(tokens.word[to] as number) && next === to + 1 && isCapital(tokens, next + 1)) return false;
  return next < limit && isCapital(tokens, next) && !taken(next) && !taken(to);
}

/** In prose a capital right behind a title goes on with the name: 'Harrow County', 'Battle Creek Revisited'. */
function goesOn(tokens: Tokens, from: number, to: number, { first, limit, taken }: NameSetting): boolean {
  if (to >= limit || (from === first && to + 1 === limit) || !isCapital(tokens, to) || taken(to)) return false;
  const word = tokens.word[to] as number;
  // 'Rogue One' is no Rogue
  if (tokens.kind[to] === WORD && NUMBERS.cardinal(tokens, to) !== null) return true;
  // 'handed You Are Here a second run': no sentence and no headline begins there
  if (VERBS.has(word)) return from > first && tokens.kind[from - 1] === WORD && !isCapital(tokens, from - 1);
  if (NEVER_ALONE.has(word) || HEADLINE_WORDS.has(word) || ATTACHED.has(word)) return false;
  return !(isGivenName(tokens, to) && isCapital(tokens, to + 1));
}

/**
 * Where all words have capitals, the words between a title and a season, or a bracket with its carrier, are the rest of the name:
 * 'Ripley Road Season 2', 'Quarry Road (ABC)'.
 * @returns the whole name; null where the title is all of it
 */
export function nameToSeason(tokens: Tokens, from: number, to: number, { limit, seasons, taken }: NameSetting): NameSpan | null {
  for (let at = to; at < Math.min(limit, to + MOST_TO_SEASON); at++) {
    const season = seasons.find((span) => span.from === at);
    if (season !== undefined) return at > to && season.relation === 'numbered' && !season.bare ? { from, to: at, kind: 'run' } : null;
    if (at > to && isMark(tokens, at, '([') && taken(at + 1)) return { from, to: at, kind: 'run' };
    const word = tokens.word[at] as number;
    if (!isCapital(tokens, at) || taken(at) || NEVER_ALONE.has(word) || HEADLINE_WORDS.has(word) || ATTACHED.has(word)) return null;
    if (at > to || at + 1 < limit) continue;
    // 'BBC One Renews Copper Tide': one more word, and the end
    const single = to - from === 1 && HEADLINE_WORDS.has(tokens.word[from - 1] as number) && !OFFSPRING.has(word);
    return single && tokens.kind[at] === WORD ? { from, to: at + 1, kind: 'run' } : null;
  }
  return null;
}
const OFFSPRING = wordSet(
  'movie movies film prequel sequel musical special specials universe franchise remake adaptation reruns repeats tonight today monday tuesday wednesday thursday friday again indefinitely abruptly early outright altogether anyway instead',
);

/** 'Celebrity SAS: Who Dares Wins' is a series beside SAS: Who Dares Wins. */
export const isVersion = (tokens: Tokens, from: number, first: number): boolean =>
  from > first && VERSIONS.has(tokens.word[from - 1] as number) && isCapital(tokens, from - 1);
const VERSIONS = wordSet('celebrity junior');

/** 'Dove & Sharpe' is no Sharpe. */
function isPairedBefore(tokens: Tokens, from: number, { first, taken }: NameSetting): boolean {
  const before = from - 2;
  return before > first && isMark(tokens, from - 1, '&') && isCapital(tokens, before) && !taken(before) && !isMark(tokens, before - 1, ',');
}

/** 'Our Flesh and Blood' is no Flesh and Blood. */
const isOursBefore = (tokens: Tokens, from: number): boolean => isCapital(tokens, from - 1) && OURS.has(tokens.word[from - 1] as number);
const OURS = wordSet('our my your his her their');

/** 'The Night Porter' is no Porter, nor 'Little League' The League; who or what comes before a title is a person, a genre or a role. */
function beginsBefore(tokens: Tokens, from: number, shortened: boolean, { first, titleCase, taken }: NameSetting): boolean {
  const before = from - 1;
  if (before < first || !isCapital(tokens, before) || taken(before)) return false;
  const word = tokens.word[before] as number;
  if (NEVER_ALONE.has(word) || (HEADLINE_WORDS.has(word) && !shortened)) return false;
  const article = before > first && ARTICLES.has(tokens.word[before - 1] as number) && isCapital(tokens, before - 1);
  if (titleCase) return article || shortened;
  return article || shortened || before > first;
}
