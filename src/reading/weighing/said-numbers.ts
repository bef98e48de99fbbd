/** The numbers of a sentence that may count seasons or number one, each with what speaks for it: its form, its neighbours, what is told of the season. */
import type { Analysis } from '../analysis.ts';
import { isFromLast } from '../seasons/ordinals.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { stemOf } from '../words/stem.ts';
import { NUMBER, type Tokens } from '../words/tokens.ts';
import { neighbours, vicinity } from './around.ts';
import { type Term, termsOf } from './features.ts';
import type { Fate } from './weigh-fates.ts';

/** What is told of a season: a fate, or the day on which it is first out. */
export type SeasonEvent = Fate | 'premiere';

/** A number, or a word that means one, with its features. */
export interface SaidNumber {
  readonly value: number;
  readonly keys: readonly string[];
}

/** What is said for a number of seasons where a show is spoken of: 'twice', 'the encore', 'one-off'. */
const MEANT: ReadonlyMap<string, number> = new Map(
  Object.entries({
    once: 1,
    lone: 1,
    sole: 1,
    single: 1,
    solitary: 1,
    only: 1,
    standalone: 1,
    rookie: 1,
    newcomer: 1,
    twice: 2,
    both: 2,
    pair: 2,
    couple: 2,
    brace: 2,
    seconds: 2,
    encore: 2,
    sequel: 2,
    follow: 2, // of 'follow-up'
    thrice: 3,
    thirds: 3,
    trilogy: 3,
    trio: 3,
    hat: 3, // of 'hat-trick'
    quartet: 4,
  }),
);
/** What any premiere is called, whichever season's. */
const OPENINGS: ReadonlySet<string> = new Set(['debut', 'opening', 'initial', 'introductory'].map(stemOf));
/** 'For a third time': how often a thing has happened. 'Will not sail a third time' is of a season. */
const isTimes = ({ word }: Tokens, from: number, to: number): boolean =>
  TIME.has(word[to] as number) && (FOR.has(word[from - 1] as number) || FOR.has(word[from - 2] as number));
const TIME = wordSet('time');
const FOR = wordSet('for');
/** A greater number counts something else. */
const MOST = 40;

/** The numbers of a sentence outside its names and dates. */
export function saidNumbers(sentence: Sentence, analysis: Pick<Analysis, 'view' | 'mentions'>, event: SeasonEvent): SaidNumber[] {
  const { tokens } = analysis.view;
  // a season that is tagged hides its number
  const terms = termsOf({ ...sentence, seasons: [] }, analysis);
  const found = terms.flatMap((term, at) => {
    const meant = meaningOf(tokens, term);
    return meant === null || meant.value < 1 || meant.value > MOST ? [] : [{ ...meant, at, from: term.from }];
  });
  return found.map(({ value, form, at, from }, nth) => {
    const season = sentence.seasons.find((span) => span.from <= from && from < span.to);
    const said = `said ${(terms[at] as Term).text}`;
    const own = [...neighbours(terms, at, form), said, `value ${classOf(value)}`, ...taggedAs(season)];
    const others = [`of ${Math.min(4, found.length)}`, `nth ${Math.min(3, nth)}`];
    return { value, keys: [...new Set([...own, ...own.map((key) => `${event} ${key}`), ...vicinity(terms, at), ...others, event])] };
  });
}

/** What a term means as a number, and how it says it; null of what is none. */
function meaningOf(tokens: Tokens, { text, from }: Term): { readonly value: number; readonly form: string } | null {
  if (text.startsWith('<') && text !== '<number>') return null;
  const written = tokens.kind[from] === NUMBER ? 'digit ' : '';
  const named = NUMBERS.named(tokens, from);
  if (named !== null && !OPENINGS.has(text)) return { value: named, form: 'named' };
  const ordinal = NUMBERS.ordinal(tokens, from);
  // 'the third-to-last episode', 'cancelled for a third time'
  if (ordinal !== null && (isFromLast(tokens, ordinal.to) || isTimes(tokens, from, ordinal.to))) return null;
  if (ordinal !== null) return { value: ordinal.value, form: `${written}ordinal` };
  const cardinal = NUMBERS.cardinal(tokens, from);
  if (cardinal !== null) return { value: cardinal.value, form: `${written}cardinal` };
  const meant = MEANT.get(tokens.text.slice(tokens.start[from], tokens.end[from]).toLowerCase());
  return meant === undefined ? null : { value: meant, form: 'meant' };
}

const taggedAs = (season: SeasonSpan | undefined): string[] =>
  season === undefined ? [] : [`span ${season.relation}${season.soft ? '?' : ''}${season.final ? '!' : ''}`];

/** Runs of a length alike. */
function classOf(value: number): string {
  if (value < 4) return `${value}`;
  if (value < 8) return 'some';
  return value < 13 ? 'many' : 'more';
}
