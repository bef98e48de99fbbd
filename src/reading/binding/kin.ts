/** Series that are named by another: 'the ‘X’ prequel ‘Y’', 'X stablemate Y', 'an X-style epic'. What is said there is said of Y. */
import type { CueContext } from '../context.ts';
import type { Mention } from '../mentions/find-mentions.ts';
import { listAround } from '../mentions/lists.ts';
import type { SeriesName } from '../mentions/series.ts';
import type { Cue } from '../patterns/bank.ts';
import { isOfPeople } from '../plausible/plausible.ts';
import { GENRES, KIN } from '../words/genres.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord, isMark } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';

/** Between the word of kinship and the name. */
const NAMING = wordSet('off up called titled the a');
const OWN = wordSet("'s");
const QUOTES = '\'"“”‘’*';
const MOST_BETWEEN = 5;

/** True where the words at once behind a name make it the one that another is named by. */
export function hasKinBehind({ to }: Mention, tokens: Tokens): boolean {
  let at = to;
  while (isMark(tokens, at, QUOTES) || OWN.has(tokens.word[at] as number)) at++;
  return KIN.has(tokens.word[at] as number);
}

/** Of the mentions of a line the first that is named for its own sake: 'X stablemate Y', 'X creator has new series Y' are about Y. */
export const subjectAmong = (here: readonly Mention[], tokens: Tokens): Mention | undefined =>
  here.find(
    (mention, at) =>
      !(hasKinBehind(mention, tokens) && kinOf(mention, here, tokens) !== null) && !isOfOnesPeople(mention, here[at + 1], tokens),
  );

/** 'X star joins Y'. */
const isOfOnesPeople = ({ to }: Mention, next: Mention | undefined, tokens: Tokens): boolean =>
  next !== undefined && isOfPeople(tokens, to) && holdsWord(tokens, to, next.from, MOVING) && !holdsWord(tokens, to, next.from, LIKENING);
const MOVING = wordSet('new next joins join joining joined cast boards lands sets leads stars writes pens creates developing develops');
const LIKENING = wordSet('like unlike than as after of');

/** 'It leaves a spin-off, X, and an American remake that ABC cancelled after one': what is told of the remake is told of no series that has a name. */
export function isOfUnnamedKin(
  { match }: Cue,
  { clause, sentence: { view } }: CueContext,
  here: readonly Mention[],
  tokens: Tokens,
): boolean {
  const mine = clause[match.from - view.first];
  for (let at = match.from - 1; at > view.first && match.from - at <= MOST_TO_KIN; at--) {
    if (here.some(({ from, to }) => from <= at && to > at) || (clause[at - view.first] !== mine && !isMark(tokens, at, ','))) return false;
    if (VERSIONS.has(tokens.word[at] as number))
      return isUnnamed(at, view.first, tokens) && !here.some(({ from }) => from > at && from - at <= 2);
  }
  return false;
}

/** 'A remake', 'an American version': one of which nothing has been said. */
function isUnnamed(at: number, first: number, tokens: Tokens): boolean {
  for (let before = at - 1; before >= Math.max(first, at - MOST_DESCRIBING); before--) {
    if (tokens.kind[before] === PUNCTUATION) return false;
    if (ARTICLES.has(tokens.word[before] as number)) return true;
  }
  return false;
}
const VERSIONS = wordSet('remake version adaptation spinoff offshoot prequel sequel reboot');
const ARTICLES = wordSet('a an another');
const MOST_TO_KIN = 6; // tokens
const MOST_DESCRIBING = 3;

/** @returns the series that is named by its kinship with another; null where it has no name there */
export const kinOf = (mention: Mention, here: readonly Mention[], tokens: Tokens): SeriesName | null =>
  kinBehind(mention, here, tokens)?.name ?? null;

/** 'X stablemate Y and Z': Y, and with it what is listed behind it. */
export function kinAndListed(mention: Mention, here: readonly Mention[], tokens: Tokens): readonly SeriesName[] {
  const kin = kinBehind(mention, here, tokens);
  if (kin === null) return [];
  const list = listAround(kin, here, tokens);
  return [...new Set(list.slice(list.indexOf(kin)).map(({ name }) => name))];
}

function kinBehind({ to }: Mention, here: readonly Mention[], tokens: Tokens): Mention | null {
  const next = here.find(({ from }) => from > to);
  if (next === undefined || next.from - to > MOST_BETWEEN) return null;
  for (let at = to; at < next.from; at++) {
    const word = tokens.word[at] as number;
    if (tokens.kind[at] !== PUNCTUATION && !KIN.has(word) && !NAMING.has(word) && !GENRES.has(word) && !OWN.has(word)) return null;
  }
  return next;
}
