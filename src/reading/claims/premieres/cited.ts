/** Series that a text names only to say what else somebody made, who is of it, or what another is like: no day there is theirs. */
import type { Analysis } from '../../analysis.ts';
import { PAST_WORK } from '../../binding/centre.ts';
import { namesPersonBehind } from '../../binding/known-from.ts';
import type { CueContext } from '../../context.ts';
import type { Mention } from '../../mentions/find-mentions.ts';
import type { SeriesName } from '../../mentions/series.ts';
import { mentionsOf } from '../../mentions-of.ts';
import type { Cue } from '../../patterns/bank.ts';
import { SERIES_TALK } from '../../words/genres.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsWord, isCapital, isMark, textOf } from '../../words/stretch.ts';
import { PUNCTUATION, type Tokens, WORD } from '../../words/tokens.ts';

export function isOnlyCited(series: SeriesName, { mentions, view: { tokens } }: Analysis): boolean {
  // 'cast to play the bounty hunter X', of a series that is called by more
  if (series.grounds.includes('part') && series.grounds.includes('alias')) return true;
  const own = mentionsOf(series, mentions);
  return own.length > 0 && own.every((mention) => isCited(mention, mentions, tokens));
}

/** 'X star Ines Faraday', "X's Ines Faraday": a text that names a series only by its people tells their days, where its sentence has no word for a series, nor one that means it. */
export function isOfItsPeople(
  series: SeriesName,
  { match }: Cue,
  { sentence }: CueContext,
  { mentions, view: { tokens } }: Analysis,
): boolean {
  const own = mentionsOf(series, mentions);
  if (own.length === 0 || !own.every((mention) => namesPersonBehind(mention, tokens) && !isOfItsFans(mention, tokens))) return false;
  const { view, carriers, seasons, chart } = sentence;
  if (carriers.length > 0 || seasons.length > 0 || holdsWord(tokens, view.first, view.limit, SERIES_TALK)) return false;
  return !match.slots.some(({ from, to }) => ['pronoun', 'anaphor'].some((kind) => chart.endsFrom(kind, from).includes(to)));
}

/** '‘X’ fans, we have news' is of X. */
const isOfItsFans = ({ to }: Mention, { word }: Tokens): boolean => FANS.has(word[to] as number) || FANS.has(word[to + 1] as number);
const FANS = wordSet('fans fan viewers');

const isCited = (mention: Mention, mentions: readonly Mention[], tokens: Tokens): boolean =>
  isOfPast(mention.to, tokens) ||
  isOfAnotherYear(mention, tokens) ||
  isExample(mention.from, mentions, tokens) ||
  isInCredits(mention.from, mentions, tokens);

/** 'The X besties', 'an X alum'. */
const isOfPast = (to: number, tokens: Tokens): boolean =>
  PAST_WORK.has(tokens.word[tokens.kind[to] === PUNCTUATION && isMark(tokens, to, '\'"’”') ? to + 1 : to] as number);

/** "2017's X", of a series that did not begin then. */
function isOfAnotherYear({ from, name: { entry } }: Mention, tokens: Tokens): boolean {
  if (entry?.year == null || !POSSESSIVE.has(tokens.word[from - 1] as number) || from < 2) return false;
  const year = textOf(tokens, from - 2, from - 1);
  return YEAR.test(year) && Number(year) !== entry.year;
}
const POSSESSIVE = wordSet("'s");
const YEAR = /^(?:19|20)\d\d$/;

/** 'The likes of X, Y and Z'. */
function isExample(from: number, mentions: readonly Mention[], tokens: Tokens): boolean {
  const at = listStart(from, mentions, tokens) - 1;
  return OF.has(tokens.word[at] as number) && LIKES.has(tokens.word[at - 1] as number);
}
const OF = wordSet('of');
const LIKES = wordSet('likes');

/** 'Tom Hask (X, Y) directs': what somebody made before. */
function isInCredits(from: number, mentions: readonly Mention[], tokens: Tokens): boolean {
  const at = listStart(from, mentions, tokens) - 1;
  return isMark(tokens, at, '(') && isCapital(tokens, at - 1) && isCapital(tokens, at - 2) && !mentions.some(({ to }) => to === at);
}

/** The first token of a list of names that goes on with one. */
function listStart(from: number, mentions: readonly Mention[], tokens: Tokens): number {
  let start = from;
  for (let at = from - 1; at >= 0; ) {
    const named = mentions.find(({ to }) => to === at + 1);
    if (named !== undefined) {
      start = named.from;
      at = start - 1;
    } else if (isMark(tokens, at, '\'"‘’“”,&') || (tokens.kind[at] === WORD && AND.has(tokens.word[at] as number))) at--;
    else return at + 1;
  }
  return start;
}
const AND = wordSet('and or');
