/** A date that stands for a premiere by itself, where the piece around it is about nothing else. */
import type { Analysis } from '../../analysis.ts';
import { contextAt } from '../../context.ts';
import type { Cue } from '../../patterns/bank.ts';
import type { Row } from '../../rows.ts';
import type { DateSpan, Sentence } from '../../sentences/sentence.ts';
import { SERIES_TALK } from '../../words/genres.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsWord } from '../../words/stretch.ts';
import type { Tokens } from '../../words/tokens.ts';
import type { Draft } from '../draft.ts';
import { hasOtherDays } from '../premieres/other-days.ts';
import { premiereDrafts } from '../premieres/premieres.ts';
import { isInBracketedRun } from './day-entries.ts';

/** What the date of a series is asked for by. */
const RELEASE =
  wordSet(`date dates dated when premiere premieres premiering release released releases start starts return returns returning arrive arrives arriving debut debuts launch launches
  calendar back airs airing lands landing hits time opens nears comes coming kicks`);
/** 'This week', 'tonight': said of anything, where no verb says of what. */
const LOOSE: ReadonlySet<string> = new Set(['shifted-unit', 'day-part', 'counted-from', 'earlier-shifted-unit']);
/** 'Today', 'Friday': the piece's day, or anybody's, unless it is all that a sentence says. */
const CLOSE: ReadonlySet<string> = new Set(['relative-day', 'weekday']);
const LONGEST_ALONE = 8;
/** Before a year that is a date. */
const YEAR_LEADS = wordSet('in until till for to from of by late early mid be is');

/** Before a feast that is a date. */
const FEAST_LEADS = wordSet('on for at over this in by until till from next before after');

const SCHEDULES = wordSet('schedule schedules lineup lineups slate slates programming');

const BARE: Row = { id: 'premiere/asked-for', frame: 'premiere', patterns: [], finds: [], leaves: [] };

export function bareDateDrafts({ date, from, to }: DateSpan, sentence: Sentence, analysis: Analysis): Draft[] {
  if (date.kind !== 'date' || date.edtf === null || LOOSE.has(date.rule) || date.direction === 'past') return [];
  if (CLOSE.has(date.rule) && sentence.view.limit - sentence.view.first > LONGEST_ALONE) return [];
  // 'tinkers with its fall schedule'
  if (SCHEDULES.has(analysis.view.tokens.word[to] as number)) return [];
  // 'The Voice 2020' has a year and no date
  if (date.rule === 'year' && !YEAR_LEADS.has(analysis.view.tokens.word[from - 1] as number)) return [];
  // 'May the Fourth Be With You', 'Father's Day 2020: what to watch'
  if (date.rule === 'holiday' && !FEAST_LEADS.has(analysis.view.tokens.word[from - 1] as number)) return [];
  if (isInBracketedRun(from, sentence, analysis)) return [];
  const cue: Cue = { row: BARE, match: { from, to, slots: [] } };
  const drafts = premiereDrafts(cue, contextAt(sentence, analysis, from, to, false), analysis);
  const own = drafts.filter(({ series }) => series.entry !== null || speaksOfSeries(analysis));
  // 'two years between seasons would be 2028'
  const isGuess = holdsWord(analysis.view.tokens, sentence.view.first, from, GUESSING);
  return isGuess ? own.map((draft) => (draft.certainty === 'certain' ? { ...draft, certainty: 'likely' } : draft)) : own;
}
const GUESSING = wordSet("would 'd should");

/** A name that no catalogue knows may be of anything where nothing is said of series. */
const speaksOfSeries = ({ sentences, view: { tokens } }: Analysis): boolean =>
  sentences.some(({ seasons }) => seasons.length > 0) || holdsWord(tokens, 0, tokens.count, SERIES_TALK);

/** True where a word for a date to come stands among the tokens from `first` up to `limit`. */
export function speaksOfRelease(tokens: Tokens, first: number, limit: number): boolean {
  return holdsWord(tokens, first, limit, RELEASE);
}

/** No cue of a fate or a stage takes the date, and no noun whose date it would be. */
export function isFree({ cues, view }: Sentence, analysis: Analysis): boolean {
  return (
    !cues.some(({ row }) => row.frame !== 'trailer' && row.frame !== 'undecided') &&
    !hasOtherDays(analysis.view.tokens, view.first, view.limit)
  );
}
