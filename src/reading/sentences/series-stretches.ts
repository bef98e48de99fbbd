/** The stretches of a sentence that names several series: each is weighed by itself, since what is said of one is mostly not said of the next. */
import type { Analysis } from '../analysis.ts';
import { type Mention, mentionsWithin } from '../mentions/find-mentions.ts';
import type { SeriesName } from '../mentions/series.ts';
import { BETWEEN_CLAUSES } from '../words/conjunctions.ts';
import { wordSet } from '../words/lexis.ts';
import { isMark } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import { lastAtOrBefore } from './in-order.ts';
import type { Sentence } from './sentence.ts';

/** A sentence, or a part of one with the series that are named in it. */
export interface Stretch {
  readonly sentence: Sentence;
  readonly of: ReadonlySet<SeriesName> | null; // null where all of the sentence may be meant, and any series
}

interface Bounds {
  readonly first: number;
  limit: number;
  bare: boolean; // nothing but a name so far: 'Castle,' goes with what follows
}

/** 'A and B each turn seven, C goes for round three, and D will have a sophomore year' comes in three. */
export function seriesStretches(sentence: Sentence, { view: { tokens }, mentions }: Analysis): Stretch[] {
  const names = mentionsWithin(mentions, sentence.view);
  if (new Set(names.map(({ name }) => name)).size < 2) return [{ sentence, of: null }];
  return boundsIn(sentence, names, tokens).map((bounds) => ({
    sentence: partOf(sentence, bounds, tokens),
    of: new Set(mentionsWithin(names, bounds).map(({ name }) => name)),
  }));
}

/** Before a name of a list, or at a cut. */
const CONJUNCTIONS = wordSet('and or nor plus while but whereas as though although');

/** Cut at marks and conjunctions; every stretch but the first holds a name that it says something of. */
function boundsIn(sentence: Sentence, names: readonly Mention[], tokens: Tokens): Bounds[] {
  const stretches: Bounds[] = [];
  const ends = [...cutsIn(sentence, names, tokens), sentence.view.limit];
  let first = sentence.view.first;
  for (const limit of ends) {
    const named = mentionsWithin(names, { first, limit });
    const bare = isBare({ first, limit }, named, tokens);
    const last = stretches.at(-1);
    // 'no word yet on A, B and C', 'cancelled three newcomers, A, B and C': a name and no more goes with what lists it, else with what follows
    if (last !== undefined && bare && named.length > 0 && isOpenTo(last, names)) last.limit = limit;
    else if (last !== undefined && (named.length === 0 || last.bare)) {
      last.limit = limit;
      last.bare &&= bare && named.length > 0;
    } else stretches.push({ first, limit, bare });
    first = limit;
  }
  return stretches;
}

/** Beside the names only marks and conjunctions: ', “Castle”', 'and Castle'; 'Castle turns seven' says something, short as it is. */
function isBare({ first, limit }: Pick<Bounds, 'first' | 'limit'>, named: readonly Mention[], tokens: Tokens): boolean {
  let open = first;
  for (const { from, to } of [...named, { from: limit, to: limit }]) {
    for (; open < from; open++) if (tokens.kind[open] !== PUNCTUATION && !CONJUNCTIONS.has(tokens.word[open] as number)) return false;
    open = to;
  }
  return true;
}

/** Ends with a name, but for a quotation mark, or has none yet. */
function isOpenTo({ first, limit }: Bounds, names: readonly Mention[]): boolean {
  const last = lastAtOrBefore(names, limit - 1, ({ from }) => from);
  return last === undefined || last.from < first || limit - last.to <= 1;
}

/** Where a comma, a semicolon, a colon or a conjunction stands outside the names. */
function cutsIn({ view: { first, limit } }: Sentence, names: readonly Mention[], tokens: Tokens): number[] {
  const cuts: number[] = [];
  let next = 0;
  for (let at = first + 1; at < limit; at++) {
    while (next < names.length && (names[next] as Mention).to <= at) next++;
    if (next < names.length && (names[next] as Mention).from <= at) continue;
    if (isMark(tokens, at, ',;:') || BETWEEN_CLAUSES.has(tokens.word[at] as number)) cuts.push(at);
  }
  return cuts;
}

/** The sentence with what stands in the stretch alone. */
function partOf(sentence: Sentence, { first, limit }: Bounds, tokens: Tokens): Sentence {
  const isWithin = ({ from }: { readonly from: number }): boolean => from >= first && from < limit;
  return {
    ...sentence,
    view: { ...sentence.view, first, limit, start: tokens.start[first] as number, end: tokens.end[limit - 1] as number },
    seasons: sentence.seasons.filter(isWithin),
    carriers: sentence.carriers.filter(isWithin),
    dates: sentence.dates.filter(isWithin),
    cues: sentence.cues.filter(({ match }) => isWithin(match)),
  };
}
