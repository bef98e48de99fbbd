/** A series and the day that stands behind it with no verb between: 'Kestrel Point (June 4)', 'Old Solway on June 11'. */
import type { Analysis } from '../../analysis.ts';
import type { BoundSeason } from '../../binding/seasons.ts';
import { nearby } from '../../facts/nearby.ts';
import { type Mention, mentionsWithin } from '../../mentions/find-mentions.ts';
import { lastAtOrBefore } from '../../sentences/in-order.ts';
import type { DateSpan, Sentence } from '../../sentences/sentence.ts';
import { wordSet } from '../../words/lexis.ts';
import { isMark } from '../../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../../words/tokens.ts';
import { mayBePremiere } from '../premieres/premiere-dates.ts';
import { behindAside } from './asides.ts';

export interface Entry {
  readonly mention: Mention;
  readonly date: DateSpan;
  readonly season: BoundSeason;
  readonly bracketed: boolean;
}

/** One series with a day in brackets may be anything; so many make a run. */
export const FEWEST = 2;
const MOST_BETWEEN = 9;
const FIRM = /month|season-of-year|quarter|half|holiday/;
const BETWEEN = wordSet('on in from this next come its a the for with season series');
/** Where what is said of one ends, or of the next begins. */
export const ENDS = wordSet('and while but then plus with at');

/** True of a day that a run gives to one of its series. */
export function isInBracketedRun(from: number, sentence: Sentence, analysis: Analysis): boolean {
  const entries = entriesOf(sentence, analysis).filter(({ bracketed }) => bracketed);
  return entries.length >= FEWEST && entries.some(({ date }) => date.from === from);
}

const CACHE = new WeakMap<Sentence, readonly Entry[]>();

export function entriesOf(sentence: Sentence, analysis: Analysis): readonly Entry[] {
  const entries = CACHE.get(sentence) ?? gather(sentence, analysis);
  CACHE.set(sentence, entries);
  return entries;
}

function gather(sentence: Sentence, analysis: Analysis): readonly Entry[] {
  if (sentence.dates.length === 0) return [];
  const here = mentionsWithin(analysis.mentions, sentence.view);
  if (here.length < FEWEST) return [];
  const { tokens } = analysis.view;
  return sentence.dates.flatMap((date): Entry[] => {
    const mention = lastAtOrBefore(here, date.from - 1, ({ from }) => from);
    if (mention === undefined || !FIRM.test(date.date.rule) || !holdsOnlyLinks(mention, date, sentence, tokens)) return [];
    if (!endsPiece(date, sentence.view.limit, tokens) || !mayBePremiere(date, analysis)) return [];
    const span = nearby(sentence.seasons, date.from).find(
      ({ from, to, relation }) => relation === 'numbered' && from >= mention.to && to <= date.from,
    );
    const bracketed = holdsMark(tokens, mention.to, date.from, '([');
    return [
      { mention, date, season: span === undefined ? { kind: 'none' } : { kind: 'number', number: span.numbers[0] as number }, bracketed },
    ];
  });
}

/** Between a series and its day stand its season, its carrier, small words, and what is set apart behind its name. */
function holdsOnlyLinks({ to }: Mention, date: DateSpan, { seasons, carriers }: Sentence, tokens: Tokens): boolean {
  const from = behindAside(tokens, to, date.from);
  if (date.from < to || date.from - from > MOST_BETWEEN) return false;
  const known = [...nearby(seasons, date.from), ...nearby(carriers, date.from)];
  for (let at = from; at < date.from; at++) {
    if (isMark(tokens, at, ';:')) return false;
    if (tokens.kind[at] === PUNCTUATION || BETWEEN.has(tokens.word[at] as number)) continue;
    if (!known.some((span) => at >= span.from && at < span.to)) return false;
  }
  return true;
}

const endsPiece = ({ to }: DateSpan, limit: number, tokens: Tokens): boolean =>
  to >= limit || tokens.kind[to] === PUNCTUATION || ENDS.has(tokens.word[to] as number);

function holdsMark(tokens: Tokens, from: number, to: number, marks: string): boolean {
  for (let at = from; at < to; at++) if (isMark(tokens, at, marks)) return true;
  return false;
}
