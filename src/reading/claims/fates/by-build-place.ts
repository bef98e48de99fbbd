/** What `by-build.ts` asks of a season and of the clause that it stands in. */
import type { Mention } from '../../mentions/find-mentions.ts';
import type { SeasonSpan } from '../../seasons/season-span.ts';
import type { CarrierSpan, Sentence } from '../../sentences/sentence.ts';
import { isMark } from '../../words/stretch.ts';
import { CAPITAL, PUNCTUATION, type Tokens, WORD } from '../../words/tokens.ts';
import {
  AFTER,
  BACKGROUND,
  BEHIND_FIGURE,
  DETERMINERS,
  FUNCTION,
  IN,
  LEADING,
  NO_FIGURE,
  NOT_NEW,
  OF,
  OF_SEASON,
  OWNING,
  POSSESSIVE,
  SEASON_NOUNS,
  SHOWING,
  THINKING,
  TOWARDS,
} from './by-build-words.ts';

/** A season of a sentence, and what stands around it. */
export interface Place {
  readonly span: SeasonSpan;
  readonly sentence: Sentence;
  readonly tokens: Tokens;
  readonly here: readonly Mention[]; // the series named in the sentence
}

/** How far, in tokens, the season may stand behind who comes by it. */
const FAR = 14;
const NEAR = 4;

/** The carrier that is the subject of what leads to the season, by name or as 'the network'. */
export const actingCarrier = ({ span, sentence, tokens }: Place): Pick<CarrierSpan, 'from' | 'to'> | null =>
  [...sentence.carriers, ...networksBefore(span.from, sentence, tokens)].find(
    ({ from, to, possessive }) => !possessive && opensClause(tokens, from, sentence) && isActed(tokens, to, span.from),
  ) ?? null;

/** A season that is not there yet, as a carrier's act names it: 'a third', 'another season', and 'season three' that is no part of a name. */
export function isNew(place: Place): boolean {
  const { span, tokens, here } = place;
  if (!standsWhole(place)) return false;
  if (isIndefinite(span, tokens)) return true;
  const named = here.some(({ to }) => to === span.from || (to === span.from - 1 && tokens.kind[to] === PUNCTUATION));
  const plain = span.relation === 'numbered' && SEASON_NOUNS.has(tokens.word[span.from] as number);
  return plain && !named && !BACKGROUND.has(tokens.word[span.from - 1] as number);
}

/** 'After two seasons', 'after three', 'two seasons in': as many as a series has had. */
export function isSpent({ span, tokens }: Place): boolean {
  if (span.relation !== 'count') return false;
  return AFTER.has(tokens.word[span.from - 1] as number) || (!span.bare && tokens.word[span.to] === IN);
}

/** The season itself, and no trailer, chance or opener of it; a bare ordinal stands alone or is 'of' the series: 'a second bunch of X'. */
export function standsWhole({ span: { from, to, bare, relation }, sentence: { carriers, chart, view }, tokens, here }: Place): boolean {
  const { word } = tokens;
  if (to < view.limit && OF_SEASON.has(word[to] as number)) return false;
  if (!bare || relation !== 'numbered' || chart.endsFrom('lone-nth', from).includes(to)) return true;
  if (word[to + 1] === OF && here.some((mention) => mention.from > to + 1 && mention.from - to <= NEAR)) return true;
  return carriers.length > 0 && isFigure(tokens, to, view.limit);
}

/** 'A third', 'into its third', 'one more': and neither 'the third' nor 'the next'. */
export function isIndefinite({ relation, numbers, from, final }: SeasonSpan, { word }: Tokens): boolean {
  if (final) return false;
  const owned = OWNING.has(word[from - 1] as number) && TOWARDS.has(word[from - 2] as number);
  const given = DETERMINERS.has(word[from - 1] as number) && !BACKGROUND.has(word[from - 2] as number);
  if (relation === 'another') return !NOT_NEW.has(word[from] as number) && !NOT_NEW.has(word[from + 1] as number);
  return relation === 'numbered' && (numbers[0] as number) > 1 && (owned || given);
}

/** Close behind its series a season that it comes to, by its number: what is further off may be somebody else's. */
export const isHeadedFor = ({ from, relation, numbers, final }: SeasonSpan, subject: number, { word }: Tokens): boolean =>
  relation === 'numbered' && !final && (numbers[0] as number) > 1 && TOWARDS.has(word[from - 1] as number) && from - subject <= NEAR;

/** The subject of its clause: nothing but the clause's beginning, an article or a quotation mark stands before it. */
export function opensClause(tokens: Tokens, from: number, { view }: Sentence): boolean {
  let at = from - 1;
  while (at >= view.first && (tokens.word[at] as number) < 0 && '"\'“”‘’'.includes(tokens.text[tokens.start[at] as number] as string)) at--;
  return at < view.first || tokens.kind[at] === PUNCTUATION || LEADING.has(tokens.word[at] as number);
}

/** "Peacock's ‘X’": whose it is stands before it, and that opens the clause. */
export function isOwned(tokens: Tokens, from: number, sentence: Sentence): boolean {
  return sentence.carriers.some(
    (carrier) => carrier.possessive && pastMarks(tokens, carrier.to + 1) === from && opensClause(tokens, carrier.from, sentence),
  );
}

/** The first token from `at` on that is no mark. */
export function pastMarks({ kind, count }: Tokens, at: number): number {
  let next = at;
  while (next < count && kind[next] === PUNCTUATION) next++;
  return next;
}

/** Some verb stands between, and none that shows, says or hopes; no other clause begins there. */
export function isActed(tokens: Tokens, from: number, to: number): boolean {
  if (to <= from || to - from > FAR) return false;
  let acted = false;
  for (let at = from; at < to; at++) {
    const word = tokens.word[at] as number;
    if (SHOWING.has(word) || THINKING.has(word)) return false;
    if (isMark(tokens, at, ',;:—–()|')) return false;
    if (tokens.kind[at] === WORD && !FUNCTION.has(word)) acted = true;
  }
  return acted;
}

export const isParticiple = ({ text, start, end, kind }: Tokens, at: number): boolean =>
  kind[at] === WORD && text.slice(start[at], end[at]).endsWith('ed');

export const rangeOf = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

function networksBefore(limit: number, { view, chart }: Sentence, { word }: Tokens): Pick<CarrierSpan, 'from' | 'to' | 'possessive'>[] {
  return rangeOf(Math.max(view.first, limit - FAR), limit).flatMap((from) =>
    chart.endsFrom('network', from).map((to) => ({ from, to, possessive: word[to] === POSSESSIVE })),
  );
}

/** 'A third assignment from Max': a common noun that stands for a season, where what follows still speaks of the series. */
function isFigure({ word, kind, flags }: Tokens, at: number, limit: number): boolean {
  if (at >= limit || kind[at] !== WORD || ((flags[at] as number) & CAPITAL) !== 0 || NO_FIGURE.has(word[at] as number)) return false;
  return at + 1 >= limit || kind[at + 1] === PUNCTUATION || BEHIND_FIGURE.has(word[at + 1] as number);
}
