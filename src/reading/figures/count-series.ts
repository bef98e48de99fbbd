/** Which series a count of episodes is of. News counts in passing, so what stands beside a number tells more than what the piece is chiefly about. */
import { chiefOf } from '../facts/chief.ts';
import { nearby } from '../facts/nearby.ts';
import type { Setting } from '../facts/setting.ts';
import { sentencesOfStrangers } from '../facts/strangers.ts';
import { type Mention, mentionsWithin } from '../mentions/find-mentions.ts';
import type { SeriesName } from '../mentions/series.ts';
import { readsAsPerson } from '../persons/persons.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { GENRES } from '../words/genres.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord, isMark } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import { wholeAt } from './whole-series.ts';

/** The series that the count `[from, to)` is of; null where it is of one that is not known. */
export function seriesOfCount(setting: Setting, from: number, to: number): SeriesName | null {
  const { analysis, sentence } = setting;
  const { tokens } = analysis.view;
  const { view } = sentence;
  // being called a six-part comedy is ground enough for a name that has no other
  const all = nearby(mentionsWithin(analysis.mentions, view), from).filter((mention) => !setting.isLookedBackOn(mention));
  const joined = all.find((mention) => isOwner(mention, to, tokens)) ?? all.findLast((mention) => isApposed(mention, from, tokens));
  if (joined !== undefined) return joined.name;
  if (isInPassing(from, sentence, tokens) && !all.some((mention) => mention.from >= to && mention.from - to <= MOST_TO_OWNER)) return null;
  const here = nearby(setting.mentions, from).filter(
    (mention) => !setting.isLookedBackOn(mention) && !isAside(mention, view.first, tokens),
  );
  const near = here.length > 0 ? nearest(here, from, to, setting) : null;
  if (near !== null) return (isFarOff(near, from, setting) ? chiefOf(analysis) : null) ?? near.name;
  const barely = all.findLast((mention) => mention.to <= from && !isAside(mention, view.first, tokens) && !readsAsPerson(mention));
  if (barely !== undefined) return barely.name;
  const head = analysis.focus.headOf(view.block);
  if (head !== null) return head.name;
  const meant = spokenOfBefore(setting) ?? chiefOf(analysis);
  if (meant === null && sentencesOfStrangers(analysis).has(view.first) && !isReferring(setting, from)) return null;
  return meant ?? setting.series(from, to);
}

/** The series that the paragraph spoke of last, where facts may be told of it. */
function spokenOfBefore({ analysis, sentence: { view }, previous }: Setting): SeriesName | null {
  const name = analysis.focus.seriesAt(view.first, view.block);
  const chief = chiefOf(analysis);
  for (let back = previous; back !== null && back.sentence.view.block === view.block; back = back.previous) {
    // beside what the piece is about another is named in passing
    if (back.mentions.some((mention) => mention.name === chief)) return chief;
    if (back.mentions.some((mention) => mention.name === name)) return name;
  }
  return null;
}

/** 'Ten episodes of X', 'a 13-episode order for the comedy X', 'the six-part drama X'. */
function isOwner({ from }: Mention, to: number, tokens: Tokens): boolean {
  if (from < to || from - to > MOST_TO_OWNER) return false;
  let owned = false;
  for (let at = to; at < from; at++) {
    const word = tokens.word[at] as number;
    if (tokens.kind[at] === PUNCTUATION && !isMark(tokens, at, '\'"‘“*_')) return false;
    if (PARTING.has(word)) return false;
    owned ||= OWNING.has(word) || GENRES.has(word);
  }
  return owned;
}
const MOST_TO_OWNER = 8;
const OWNING = wordSet('of for to called titled');
const PARTING = wordSet(
  "is are was were has have had will would and but which who that from by after before with in on at than like behind about against opposite 's",
);

/** 'X, a six-part comedy', 'X (BBC One), eight episodes', 'X: ten parts'. */
function isApposed({ to }: Mention, from: number, tokens: Tokens): boolean {
  if (from < to || from - to > MOST_APPOSED) return false;
  let at = to;
  while (at < from && isMark(tokens, at, '\'"’”*_')) at++;
  if (isMark(tokens, at, '(')) {
    while (at < from && !isMark(tokens, at, ')')) at++;
    at++;
  }
  if (!isMark(tokens, at, ',:–—(')) return false;
  for (let next = at + 1; next < from; next++)
    if (tokens.kind[next] === PUNCTUATION || PARTING.has(tokens.word[next] as number)) return false;
  return true;
}
const MOST_APPOSED = 9;

/** 'Up against a ten-part drama', 'she stars in a six-parter': another work, unless it is named. */
function isInPassing(from: number, sentence: Sentence, tokens: Tokens): boolean {
  if (wholeAt(sentence, from, tokens) !== 'new') return false;
  const { word } = tokens;
  const { first } = sentence.view;
  let article = from - 1;
  while (article > first && NEW.has(word[article] as number)) article--;
  return article > first && INDEFINITE.has(word[article] as number) && PASSING.has(word[article - 1] as number);
}
const NEW = wordSet('new major big lavish forthcoming upcoming');
const INDEFINITE = wordSet('a an another');
const PASSING = wordSet(
  'against in opposite like than from by writing wrote writes written making made directing directed fronting starring',
);

/** 'More than X', 'unlike X'. */
const isAside = ({ from }: Mention, first: number, tokens: Tokens): boolean => holdsWord(tokens, Math.max(first, from - 2), from, ASIDES);
const ASIDES = wordSet('like unlike than alongside beside besides behind following style sister');

/** In the clause of the count before any other, and before the count rather than behind it. */
function nearest(here: readonly Mention[], from: number, to: number, { clause, sentence: { view } }: Setting): Mention {
  const mine = clause[from - view.first] as number;
  const costOf = (mention: Mention): number =>
    CLAUSE * Math.abs((clause[mention.from - view.first] as number) - mine) +
    (mention.from >= to ? mention.from - to + BEHIND : Math.max(0, from - mention.to));
  return here.reduce((best, mention) => (costOf(mention) < costOf(best) ? mention : best));
}
/** 'Tom Hask's word is that they are shooting; it is an eight-parter': clauses away something else is named. */
const isFarOff = (mention: Mention, from: number, { clause, sentence: { view } }: Setting): boolean =>
  Math.abs((clause[mention.from - view.first] as number) - (clause[from - view.first] as number)) > 1;
const CLAUSE = 12;
const BEHIND = 10;

/** 'It will run to ten episodes', 'the drama has eight'. */
function isReferring({ sentence: { view, chart } }: Setting, from: number): boolean {
  for (let at = view.first; at < from; at++) if (['pronoun', 'anaphor'].some((kind) => chart.endsFrom(kind, at).length > 0)) return true;
  return false;
}
