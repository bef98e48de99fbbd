/**
 * Fates that no row has words for, told by how their clause is built: a carrier does something to a series that comes to another season
 * ('Hulu has put another season of X on the menu'), a series comes by one ('X talked its way into a second year'), or a carrier does something
 * to it after so many ('Freeform pulled X up by the roots after one season'). What is shown, made, thought or hoped is none of these.
 */
import type { Analysis } from '../analysis.ts';
import { contextAt } from '../context.ts';
import { type Mention, mentionsWithin } from '../mentions/find-mentions.ts';
import type { Cue } from '../patterns/bank.ts';
import type { SlotMatch } from '../patterns/match.ts';
import { isPlausible } from '../plausible.ts';
import type { Frame, Row } from '../rows.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { CarrierSpan, Sentence } from '../sentence.ts';
import { holdsWord, isMark } from '../words/stretch.ts';
import { CAPITAL, PUNCTUATION, type Tokens, WORD } from '../words/tokens.ts';
import {
  AFTER,
  BACKGROUND,
  BEHIND_FIGURE,
  DETERMINERS,
  FUNCTION,
  IN,
  KEEPING,
  LEADING,
  NO_FIGURE,
  NOT_NEW,
  OF,
  OF_SEASON,
  OWNING,
  PARTICIPLES,
  PARTING,
  PASSIVE,
  POSSESSIVE,
  PRONOUNS,
  REFUSING,
  SEASON_NOUNS,
  SHOWING,
  THINKING,
  TOWARDS,
} from './by-build-words.ts';
import type { Draft } from './draft.ts';
import { statusDrafts } from './status.ts';
import { sentencesTelling } from './told.ts';

const ORDERED: Row = { id: 'order/by-build', frame: 'order', patterns: [], finds: [], leaves: [] };
const ENDED: Row = { id: 'cancel/by-build', frame: 'cancel', patterns: [], finds: [], leaves: [] };

/** How far, in tokens, the season may stand behind who comes by it. */
const FAR = 14;
/** Tokens within which a passive follows its season, or a series' name: 'a fourth season of X has been …'. */
const FEW = 9;
const NEAR = 4;

/** A season of a sentence, and what stands around it. */
interface Place {
  readonly span: SeasonSpan;
  readonly sentence: Sentence;
  readonly tokens: Tokens;
  readonly here: readonly Mention[]; // the series named in the sentence
}

/** The builds that tell a fate, likeliest first; each gives the cue that a row of the lexicons would have given. */
const BUILDS: readonly ((place: Place) => Cue | null)[] = [
  carrierRefuses,
  carrierOrders,
  carrierEnds,
  seriesEnded,
  seasonGiven,
  seriesComesBy,
];
const DECIDED: ReadonlySet<Frame> = new Set(['cancel', 'final', 'undecided']);

/** Drafts of the sentences in which nothing has been said of any fate. */
export function builtDrafts(analysis: Analysis, stated: readonly Draft[]): Draft[] {
  const { tokens } = analysis.view;
  const isTold = sentencesTelling('status', stated);
  return analysis.sentences.flatMap((sentence) => {
    const { view, seasons, cues } = sentence;
    if (seasons.length === 0 || cues.some(({ row }) => DECIDED.has(row.frame)) || isTold(view)) return [];
    const here = mentionsWithin(analysis.mentions, view);
    for (const span of seasons) {
      for (const build of BUILDS) {
        const cue = build({ span, sentence, tokens, here });
        if (cue !== null && isPlausible(cue, sentence, tokens))
          return statusDrafts(cue, contextAt(sentence, tokens, cue.match.from, cue.match.to, false), analysis);
      }
    }
    return [];
  });
}

/** 'The CW looked at the figures and declined a fourth': the verb right before the season refuses it. */
function carrierRefuses(place: Place): Cue | null {
  const { span, tokens } = place;
  const carrier = actingCarrier(place);
  if (carrier === null || !isNew(place) || !holdsWord(tokens, Math.max(carrier.to, span.from - NEAR), span.from, REFUSING)) return null;
  return cueOf(ENDED, carrier.from, span.to, [slot('nth', span)]);
}

/** 'Hulu has put another season of X on the menu', 'X lives on: The WB has let him in for a fifth year.' */
function carrierOrders(place: Place): Cue | null {
  const { span, here, tokens } = place;
  const carrier = actingCarrier(place);
  if (carrier === null || !isNew(place)) return null;
  const named = here.find(({ from }) => from >= carrier.to && from <= span.to + NEAR);
  if (named === undefined && here.length > 0 && !holdsWord(tokens, carrier.to, span.from, PRONOUNS)) return null;
  return cueOf(ORDERED, carrier.from, span.to, [...(named === undefined ? [] : [slot('show', named)]), slot('nth', span)]);
}

/** 'Freeform has pulled X up by the roots after one season', 'NBC discharged X on Friday, two seasons in.' */
function carrierEnds(place: Place): Cue | null {
  const { span, sentence, tokens, here } = place;
  if (!isSpent(place)) return null;
  const named = here.findLast(({ to }) => to <= span.from && span.from - to <= FEW);
  if (named === undefined || holdsWord(tokens, named.to, span.from, PARTING)) return null;
  const carrier = sentence.carriers.find(
    ({ from, to, possessive }) => !possessive && to < named.from && opensClause(tokens, from, sentence) && isActed(tokens, to, named.from),
  );
  if (carrier === undefined || holdsWord(tokens, carrier.to, named.from, KEEPING)) return null;
  return cueOf(ENDED, carrier.from, span.to, [slot('show', named), slot('run-length', span)]);
}

/** 'X was put out of the airlock after three': what is done to a series once it has had so many. */
function seriesEnded(place: Place): Cue | null {
  const { span, sentence, tokens, here } = place;
  const subject = here.findLast(({ to }) => to <= span.from);
  if (!isSpent(place) || subject === undefined || !opensClause(tokens, subject.from, sentence)) return null;
  if (!isActed(tokens, subject.to, span.from) || holdsWord(tokens, subject.to, span.from, KEEPING)) return null;
  const passive = rangeOf(subject.to, span.from).some(
    (at) => PASSIVE.has(tokens.word[at] as number) && (isParticiple(tokens, at + 1) || PARTICIPLES.has(tokens.word[at + 1] as number)),
  );
  return passive ? cueOf(ENDED, subject.from, span.to, [slot('show', subject), slot('run-length', span)]) : null;
}

/** 'After two seasons', 'after three', 'two seasons in': as many as a series has had. */
function isSpent({ span, tokens }: Place): boolean {
  if (span.relation !== 'count') return false;
  return AFTER.has(tokens.word[span.from - 1] as number) || (!span.bare && tokens.word[span.to] === IN);
}

/** 'A fourth season has been saddled up': what happens to a season that is not there yet, in words that need not be known. */
function seasonGiven(place: Place): Cue | null {
  const { span, sentence, tokens } = place;
  const start = DETERMINERS.has(tokens.word[span.from - 1] as number) ? span.from - 1 : span.from;
  if (!isIndefinite(span, tokens) || !opensClause(tokens, start, sentence) || !standsWhole(place)) return null;
  const limit = Math.min(span.to + FEW, sentence.view.limit);
  for (let at = span.to; at < limit - 1; at++) {
    if (!PASSIVE.has(tokens.word[at] as number) || PASSIVE.has(tokens.word[at + 1] as number)) continue;
    return isParticiple(tokens, at + 1) && isActed(tokens, at, Math.min(at + 3, limit))
      ? cueOf(ORDERED, span.from, at + 2, [slot('nth', span)])
      : null;
  }
  return null;
}

/** 'X has talked its way into a second year', 'X comes running for series three.' */
function seriesComesBy(place: Place): Cue | null {
  const { span, sentence, tokens, here } = place;
  const subject = here.findLast(({ to }) => to <= span.from);
  if (subject === undefined || !opensClause(tokens, subject.from, sentence) || !isActed(tokens, subject.to, span.from)) return null;
  if (!(isIndefinite(span, tokens) || isHeadedFor(span, subject.to, tokens)) || !standsWhole(place)) return null;
  return cueOf(ORDERED, subject.from, span.to, [slot('show', subject), slot('nth', span)]);
}

/** Close behind its series a season that it comes to, by its number: what is further off may be somebody else's. */
const isHeadedFor = ({ from, relation, numbers, final }: SeasonSpan, subject: number, { word }: Tokens): boolean =>
  relation === 'numbered' && !final && (numbers[0] as number) > 1 && TOWARDS.has(word[from - 1] as number) && from - subject <= NEAR;

const cueOf = (row: Row, from: number, to: number, slots: readonly SlotMatch[]): Cue => ({ row, match: { from, to, slots } });
const slot = (name: string, { from, to }: { readonly from: number; readonly to: number }): SlotMatch => ({ name, from, to });

/** The carrier that is the subject of what leads to the season, by name or as 'the network'. */
const actingCarrier = ({ span, sentence, tokens }: Place): Pick<CarrierSpan, 'from' | 'to'> | null =>
  [...sentence.carriers, ...networksBefore(span.from, sentence, tokens)].find(
    ({ from, to, possessive }) => !possessive && opensClause(tokens, from, sentence) && isActed(tokens, to, span.from),
  ) ?? null;

function networksBefore(limit: number, { view, chart }: Sentence, { word }: Tokens): Pick<CarrierSpan, 'from' | 'to' | 'possessive'>[] {
  return rangeOf(Math.max(view.first, limit - FAR), limit).flatMap((from) =>
    chart.endsFrom('network', from).map((to) => ({ from, to, possessive: word[to] === POSSESSIVE })),
  );
}

/** The subject of its clause: nothing but the clause's beginning, an article or a quotation mark stands before it. */
function opensClause(tokens: Tokens, from: number, { view }: Sentence): boolean {
  let at = from - 1;
  while (at >= view.first && (tokens.word[at] as number) < 0 && '"\'“”‘’'.includes(tokens.text[tokens.start[at] as number] as string)) at--;
  return at < view.first || tokens.kind[at] === PUNCTUATION || LEADING.has(tokens.word[at] as number);
}

/** Some verb stands between, and none that shows, says or hopes; no other clause begins there. */
function isActed(tokens: Tokens, from: number, to: number): boolean {
  if (to <= from || to - from > FAR) return false;
  let acted = false;
  for (let at = from; at < to; at++) {
    const word = tokens.word[at] as number;
    if (SHOWING.has(word) || THINKING.has(word)) return false;
    if (isMark(tokens, at, ',;:—–()')) return false;
    if (tokens.kind[at] === WORD && !FUNCTION.has(word)) acted = true;
  }
  return acted;
}

/** A season that is not there yet, as a carrier's act names it: 'a third', 'another season', and 'season three' that is no part of a name. */
function isNew(place: Place): boolean {
  const { span, tokens, here } = place;
  if (!standsWhole(place)) return false;
  if (isIndefinite(span, tokens)) return true;
  const named = here.some(({ to }) => to === span.from || (to === span.from - 1 && tokens.kind[to] === PUNCTUATION));
  const plain = span.relation === 'numbered' && SEASON_NOUNS.has(tokens.word[span.from] as number);
  return plain && !named && !BACKGROUND.has(tokens.word[span.from - 1] as number);
}

/** 'A third assignment from Max': a common noun that stands for a season, where what follows still speaks of the series. */
function isFigure({ word, kind, flags }: Tokens, at: number, limit: number): boolean {
  if (at >= limit || kind[at] !== WORD || ((flags[at] as number) & CAPITAL) !== 0 || NO_FIGURE.has(word[at] as number)) return false;
  return at + 1 >= limit || kind[at + 1] === PUNCTUATION || BEHIND_FIGURE.has(word[at + 1] as number);
}

const rangeOf = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

const isParticiple = ({ text, start, end, kind }: Tokens, at: number): boolean =>
  kind[at] === WORD && text.slice(start[at], end[at]).endsWith('ed');

/** 'A third', 'into its third', 'one more': and neither 'the third' nor 'the next'. */
function isIndefinite({ relation, numbers, from, final }: SeasonSpan, { word }: Tokens): boolean {
  if (final) return false;
  const owned = OWNING.has(word[from - 1] as number) && TOWARDS.has(word[from - 2] as number);
  const given = DETERMINERS.has(word[from - 1] as number) && !BACKGROUND.has(word[from - 2] as number);
  if (relation === 'another') return !NOT_NEW.has(word[from] as number) && !NOT_NEW.has(word[from + 1] as number);
  return relation === 'numbered' && (numbers[0] as number) > 1 && (owned || given);
}

/** The season itself, and no trailer, chance or opener of it; a bare ordinal stands alone or is 'of' the series: 'a second bunch of X'. */
function standsWhole({ span: { from, to, bare, relation }, sentence: { carriers, chart, view }, tokens, here }: Place): boolean {
  const { word } = tokens;
  if (to < view.limit && OF_SEASON.has(word[to] as number)) return false;
  if (!bare || relation !== 'numbered' || chart.endsFrom('lone-nth', from).includes(to)) return true;
  if (word[to + 1] === OF && here.some((mention) => mention.from > to + 1 && mention.from - to <= NEAR)) return true;
  return carriers.length > 0 && isFigure(tokens, to, view.limit);
}
