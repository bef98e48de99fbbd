/** The series that what is said of all the others is not said of: 'axed everything but X', 'every drama except X has been renewed'. */
import { type Mention, mentionsWithin } from '../mentions/find-mentions.ts';
import type { SeriesName } from '../mentions/series.ts';
import type { Match } from '../patterns/match.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsMark, holdsWord } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';

/** Beside a cue; what a clause of its own says behind such a series is of it: 'everything but X, which it renewed'. */
export function exemptFrom(match: Match, { view }: Sentence, mentions: readonly Mention[], tokens: Tokens): ReadonlySet<SeriesName> {
  const beside = mentionsWithin(mentions, view).filter(
    ({ from, to }) => isExcepted(from, view.first, tokens) && (match.from <= from || !holdsMark(tokens, to, match.from, ',;:')),
  );
  return new Set(beside.map(({ name }) => name));
}

function isExcepted(title: number, first: number, tokens: Tokens): boolean {
  let at = title - 1;
  while (at > first && (tokens.kind[at] === PUNCTUATION || ARTICLES.has(tokens.word[at] as number))) at--;
  if (LED.has(tokens.word[at] as number)) at--;
  const reach = EXCEPT.has(tokens.word[at] as number) ? LONG : BUT.has(tokens.word[at] as number) ? SHORT : 0;
  for (let back = at - 1; back >= Math.max(first, at - reach); back--) {
    if (ALL.has(tokens.word[back] as number)) return !holdsWord(tokens, back, at, FINITE);
  }
  return false;
}

const ARTICLES = wordSet('the its for');
/** 'Apart from X', 'other than X'. */
const LED = wordSet('from than');
const EXCEPT = wordSet('except excepting excluding bar barring save apart aside other');
const BUT = wordSet('but');
const ALL = wordSet('all every everything each');
/** 'All were dropped but X was renewed': two clauses. */
const FINITE = wordSet('is are was were has have had will be been');
/** 'Everything on its schedule of last autumn except X', 'every new drama but X': tokens. */
const LONG = 8;
const SHORT = 4;
