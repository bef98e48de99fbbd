/** What stands around '1923' and says whether it is a year, a number of things or a title. */
import type { Expression } from './expression.ts';
import { before, quoted, wordsOf } from './lookalikes.ts';
import { APOSTROPHE, BRACKET, SLASH } from './marks.ts';
import { isDash } from './numbers.ts';
import { KIND, markAt, numberAt, rawWord, type Tokens, touches } from './tokens.ts';

/** A number of four digits that may be a year. */
interface YearNumber {
  readonly it: Expression;
  readonly at: number; // its token
  readonly value: number;
  readonly lead: string; // the word before it
  readonly led: boolean; // by a word or a bracket that makes a year of it
}

/** What shows that a number is no year. */
const NO_YEARS: readonly ((number: YearNumber, tokens: Tokens) => boolean)[] = [
  isLastFigure,
  isOfThings,
  isQuoted,
  isFirstFigure,
  isTitle,
  isFarOff,
];

/** True of 1923 the series, of 2000 people, of '2015-1-32'. */
export function yearVeto(tokens: Tokens, it: Expression): boolean {
  if (markAt(tokens, it.from) === APOSTROPHE) return isShortQuoted(tokens, it);
  const value = numberAt(tokens, it.from); // none in 'year 2024' and 'two thousand'
  if (value === null) return false;
  const lead = before(tokens, it.from);
  const number = { it, at: it.from, value, lead, led: YEAR_LEADS.has(lead) || markAt(tokens, it.from - 1) === BRACKET };
  return NO_YEARS.some((shows) => shows(number, tokens));
}

const YEAR_LEADS: ReadonlySet<string> = wordsOf(
  'in since by until till circa around between before after during early mid late through to from of year spring summer fall autumn winter back throughout',
);

/** "'24' is over", "the '10 episodes". */
function isShortQuoted(tokens: Tokens, { to }: Expression): boolean {
  const next = rawWord(tokens, to);
  return markAt(tokens, to) === APOSTROPHE || next === 'episode' || next === 'episodes' || next === 'million';
}

/** '12-2024', '7/2010' where that is no month: the number ends a run of figures. */
function isLastFigure({ at }: YearNumber, tokens: Tokens): boolean {
  const mark = markAt(tokens, at - 1);
  return touches(tokens, at) && touches(tokens, at - 1) && (isDash(mark) || mark === SLASH) && tokens.kind[at - 2] === KIND.number;
}

/** What a number counts: '2000 people'. */
const THINGS: ReadonlySet<string> = wordsOf(
  'people viewers fans miles episodes hours minutes words dollars pounds euros times votes jobs years days weeks months homes screens subscribers characters million billion metres meters feet extras tickets',
);

/** '2000 people', '2012 episodes'. */
function isOfThings({ it }: YearNumber, tokens: Tokens): boolean {
  return THINGS.has(rawWord(tokens, it.to));
}

/** "'1899' is over". */
function isQuoted({ it }: YearNumber, tokens: Tokens): boolean {
  return quoted(tokens, it);
}

/** '2015-1-32': figures that are no date. */
function isFirstFigure({ it: { to } }: YearNumber, tokens: Tokens): boolean {
  if (!isDash(markAt(tokens, to)) || !touches(tokens, to) || !touches(tokens, to + 1)) return false;
  return numberAt(tokens, to + 1) !== null && isDash(markAt(tokens, to + 2));
}

/** Series whose title is a year. */
const TITLE_YEARS: ReadonlySet<number> = new Set([1670, 1864, 1883, 1899, 1917, 1923, 1944, 1983, 1992, 1993, 1994, 2067, 2073]);
/** Before a year these are as good before a title: 'a spin-off of 1923'. */
const TITLE_LEADS: ReadonlySet<string> = new Set(['of', 'to', 'from', 'before', 'after', 'around']);
/** What people do in a series: 'stars in 1923'. */
const PLAYING: ReadonlySet<string> = wordsOf(
  'star stars starred starring role roles seen appear appears cast play plays dutton duttons character part ford mirren',
);

/** '1923 stars Harrison Ford', 'a spin-off of 1883', 'her role in 1899'. */
function isTitle({ at, value, lead, led }: YearNumber, tokens: Tokens): boolean {
  if (!TITLE_YEARS.has(value)) return false;
  return !led || TITLE_LEADS.has(lead) || (lead === 'in' && PLAYING.has(rawWord(tokens, at - 2)));
}

/** Television has no years before these; without a word that makes a year of one it is a number. */
const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;

/** '1800 of them', 'the 1920 crowd'; not 'in 1923'. */
function isFarOff({ value, led }: YearNumber): boolean {
  return (value < FIRST_YEAR || value > LAST_YEAR) && !led;
}
