/** A series, a turn of phrase and a day to come: 'Kestrel Point spreads its wings on July 18'. What the words mean hardly matters, as long as they are of nothing else. */
import type { Analysis } from '../../analysis.ts';
import { type Mention, mentionsWithin } from '../../mentions/find-mentions.ts';
import { CLASSES } from '../../patterns/classes.ts';
import type { DateSpan, Sentence } from '../../sentences/sentence.ts';
import { GENRES } from '../../words/genres.ts';
import { wordSet } from '../../words/lexis.ts';
import { isMark } from '../../words/stretch.ts';
import { PUNCTUATION, type Tokens, WORD } from '../../words/tokens.ts';
import type { Draft } from '../draft.ts';
import { behindAside } from './asides.ts';
import { bareDateDrafts, isFree } from './dated-bare.ts';

/** Between the series and its day. */
const FEWEST_WORDS = 1;
const MOST_WORDS = 6;
const FIRM = /month|season-of-year|quarter|half|day-alone|slash-day|shifted-weekday/;
/** Days that need no preposition: 'gets back to work June 28', 'slips into its fourth this Thursday'. */
const UNLED = /month-day|day-month|slash-day|shifted-weekday/;
const PLACING = wordSet('on from in this next come');
/** What else happens to a series on a day; nothing that could be so is read as its premiere. */
const NO_PREMIERE = wordSet((CLASSES['no-premiere'] ?? []).join(' '));

export function datedSubjectDrafts(analysis: Analysis, stated: readonly Draft[]): Draft[] {
  return analysis.sentences.flatMap((sentence) => {
    if (sentence.dates.length === 0 || !isFree(withoutPremieres(sentence), analysis)) return [];
    const { first, limit } = sentence.view;
    if (stated.some(({ body, from, to }) => body.predicate === 'premiere' && from >= first && to <= limit)) return [];
    const here = mentionsWithin(analysis.mentions, sentence.view);
    const date = sentence.dates.find(
      (span) => FIRM.test(span.date.rule) && here.some((mention) => isSaidOf(mention, span, sentence, analysis)),
    );
    return date === undefined ? [] : bareDateDrafts(date, sentence, analysis);
  });
}

/** The series is the subject, a few words follow, and a preposition leads to the day. */
function isSaidOf({ from, to }: Mention, date: DateSpan, { view }: Sentence, { view: { tokens } }: Analysis): boolean {
  if (date.date.direction !== 'future' || !opensClause(tokens, from, view.first)) return false;
  let placed = date.from - 1;
  while (placed > to && !PLACING.has(tokens.word[placed] as number) && date.from - placed < 3) placed--;
  if (!PLACING.has(tokens.word[placed] as number)) {
    if (!UNLED.test(date.date.rule)) return false;
    placed = date.from;
  }
  let words = 0;
  for (let at = behindAside(tokens, to, placed); at < placed; at++) {
    if (tokens.kind[at] === PUNCTUATION || NO_PREMIERE.has(tokens.word[at] as number)) return false;
    if (tokens.kind[at] === WORD) words++;
  }
  return words >= FEWEST_WORDS && words <= MOST_WORDS;
}

/** A cue of a premiere that made no claim takes no date. */
const withoutPremieres = (sentence: Sentence): Sentence => ({
  ...sentence,
  cues: sentence.cues.filter(({ row }) => row.frame !== 'premiere'),
});

const DETERMINERS = wordSet('and but while the a then meanwhile');

/** Nothing of its clause stands before it. */
function opensClause(tokens: Tokens, from: number, first: number): boolean {
  let at = from - 1;
  while (at >= first && (DETERMINERS.has(tokens.word[at] as number) || GENRES.has(tokens.word[at] as number) || isQuote(tokens, at))) at--;
  return at < first || tokens.kind[at] === PUNCTUATION;
}

const isQuote = (tokens: Tokens, at: number): boolean => isMark(tokens, at, '"“‘\'*_');
