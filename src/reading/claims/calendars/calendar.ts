/**
 * Calendars of premieres: lines that a day heads ('June 9: Kestrel Point (ITV), season 3; Old Solway (BBC), new', 'MONDAY, SEPT. 19' over the lines
 * of that night). What a piece of such a line says by its side is its season; no verb is needed, and none of another line is heard.
 */
import type { Analysis } from '../../analysis.ts';
import type { BoundSeason } from '../../binding/seasons.ts';
import { type Mention, mentionsWithin } from '../../mentions/find-mentions.ts';
import type { Frame } from '../../rows.ts';
import { lastAtOrBefore } from '../../sentences/in-order.ts';
import { sentenceAt } from '../../sentences/sentence-at.ts';
import { GENRES } from '../../words/genres.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsWord, isMark } from '../../words/stretch.ts';
import { NUMBER, PUNCTUATION, type Tokens } from '../../words/tokens.ts';
import type { Draft } from '../draft.ts';
import { hasOtherDaysInLine } from '../premieres/other-days.ts';
import { mayBePremiere } from '../premieres/premiere-dates.ts';
import { isNewBehindTitle } from '../seasons/called-new.ts';
import { calendarLines, type Line } from './calendar-lines.ts';
import { isDecisionLog, tellsDayOf } from './decision-logs.ts';

interface Calendar {
  readonly drafts: readonly Draft[];
  /** True of a token in a line of it: there nothing else tells a premiere. */
  readonly holds: (token: number) => boolean;
  /** True of a draft that takes the day of a log's line for a premiere's. */
  readonly isOfLog: (draft: Draft) => boolean;
}

const CACHE = new WeakMap<Analysis, Calendar>();
const NONE: Calendar = { drafts: [], holds: () => false, isOfLog: () => false };
/** One line may be anything with a day; so many make a calendar. */
const FEWEST = 2;

function calendarOf(analysis: Analysis): Calendar {
  const calendar = CACHE.get(analysis) ?? gather(analysis);
  CACHE.set(analysis, calendar);
  return calendar;
}

export function isInCalendar(draft: Draft, analysis: Analysis): boolean {
  if (draft.body.predicate !== 'premiere') return false;
  const { holds, isOfLog } = calendarOf(analysis);
  return holds(draft.from) || isOfLog(draft);
}

/** In the lines of a calendar nothing else tells a premiere, but that a day was dropped for the one of the line: 'X, new, moved from June 15'. */
export function withCalendar(drafts: readonly Draft[], analysis: Analysis): Draft[] {
  const { drafts: listed, holds, isOfLog } = calendarOf(analysis);
  const told = new Map(listed.map(({ series, season }) => [series, season]));
  return [
    ...drafts.flatMap((draft) => {
      if (isOfLog(draft)) return [];
      if (draft.body.predicate !== 'premiere' || !holds(draft.from)) return [draft];
      const season = draft.certainty === 'denied' ? told.get(draft.series) : undefined;
      return season === undefined ? [] : [{ ...draft, season }];
    }),
    ...listed,
  ];
}

function gather(analysis: Analysis): Calendar {
  const lines = calendarLines(analysis);
  if (isDecisionLog(lines, analysis)) return { ...NONE, isOfLog: (draft) => tellsDayOf(lineAt(lines, draft.from), draft) };
  const told = lines.map((line) => ({ line, drafts: draftsOf(line, analysis) })).filter(({ drafts }) => drafts.length > 0);
  if (told.length === 0 || lines.length < FEWEST) return NONE;
  return {
    drafts: told.flatMap(({ drafts }) => drafts),
    isOfLog: () => false,
    holds: (token) => lineAt(lines, token) !== undefined,
  };
}

function lineAt(lines: readonly Line[], token: number): Line | undefined {
  const line = lastAtOrBefore(lines, token, ({ date }) => date.from);
  return line !== undefined && token < line.to ? line : undefined;
}

/** The series that stand at the head of a line's pieces, and those that go on from them. */
function draftsOf({ date, edtf, from, to, nightly }: Line, analysis: Analysis): Draft[] {
  const { tokens } = analysis.view;
  if (!mayBePremiere(date, analysis)) return [];
  return piecesOf(from, to, analysis).flatMap(([first, limit]) => {
    if (isOfAnotherKind(first, limit, analysis)) return [];
    if (nightly && !holdsWord(tokens, first, limit, PREMIERES) && seasonIn(first, limit, analysis) === null) return [];
    return titlesOf(first, limit, analysis).map(
      (mention): Draft => ({
        series: mention.name,
        season: seasonOf(mention, first, limit, analysis),
        body: { predicate: 'premiere', value: edtf },
        certainty: 'certain',
        speaker: 'outlet',
        from: mention.from,
        to: mention.to,
        block: sentenceAt(analysis.sentences, mention.from)?.view.block ?? 0,
        rules: ['premiere/calendar', `date/${date.date.rule}`],
      }),
    );
  });
}

/** Pieces end at a semicolon, a full stop and the end of a line. */
function piecesOf(from: number, to: number, { sentences, view: { tokens } }: Analysis): [first: number, limit: number][] {
  const pieces: [number, number][] = [];
  let first = from;
  for (let at = from; at <= to; at++) {
    const begins = sentenceAt(sentences, at)?.view.first === at;
    if (at < to && !isMark(tokens, at, ';') && !begins) continue;
    if (at > first) pieces.push([first, at]);
    first = isMark(tokens, at, ';') ? at + 1 : at;
  }
  return pieces;
}

/** 'Steve! (documentary)', 'episode two', 'repeated': what is on, and begins no season. */
export function isOfAnotherKind(first: number, limit: number, { sentences, mentions, view: { tokens } }: Analysis): boolean {
  let open = first;
  for (const { from, to } of [...mentionsWithin(mentions, { first, limit }), { from: limit, to: limit }]) {
    if (holdsWord(tokens, open, from, OTHERS) || hasOtherDaysInLine(tokens, open, from)) return true;
    open = to;
  }
  const cues = sentenceAt(sentences, first)?.cues ?? [];
  return cues.some(({ row, match }) => DECISIONS.has(row.frame) && row.id !== BACK_AMONG && match.from >= first && match.to <= limit);
}
const OTHERS = wordSet(
  'film films movie movies documentary special episode finale repeat repeats repeated rerun reruns awards marathon concert trailer reunion renewed cancelled canceled renews cancels ends',
);
/** 'X returns for its third season' is no decision where nothing else is one. */
const BACK_AMONG = 'order/back-among';
const DECISIONS: ReadonlySet<Frame> = new Set(['order', 'cancel', 'undecided', 'trailer', 'production']);
const PREMIERES = wordSet('premiere premieres debut debuts returns return back begins starts launches');

/** The title at the head of a piece, and what a comma or 'and' joins to it: 'Chicago Fire, Chicago Med and Chicago P.D. (NBC)'. */
function titlesOf(first: number, limit: number, { mentions, view: { tokens } }: Analysis): Mention[] {
  const here = mentionsWithin(mentions, { first, limit });
  const found: Mention[] = [];
  let open = first;
  for (const mention of here) {
    if (!leadsTo(tokens, open, mention.from, found.length > 0)) break;
    found.push(mention);
    open = mention.to;
  }
  return found;
}

/** Hours, articles, genres and the like before a first title; brackets and what joins before a further one. */
function leadsTo(tokens: Tokens, from: number, to: number, further: boolean): boolean {
  if (to - from > MOST_BEFORE_TITLE) return false;
  let bracket = false;
  for (let at = from; at < to; at++) {
    if (isMark(tokens, at, '([')) bracket = true;
    else if (isMark(tokens, at, ')]')) bracket = false;
    else if (bracket || tokens.kind[at] === PUNCTUATION || AND.has(tokens.word[at] as number)) continue;
    else if (
      further ||
      !(tokens.kind[at] === NUMBER || BEFORE_TITLE.has(tokens.word[at] as number) || GENRES.has(tokens.word[at] as number))
    )
      return false;
  }
  return true;
}
const MOST_BEFORE_TITLE = 9;
const AND = wordSet('and');
const BEFORE_TITLE = wordSet(
  'the a new newcomer newcomers season premiere premieres of debut return p.m p.m. a.m a.m. pm am c et pt noon midnight p m abc cbs nbc fox also and plus limited',
);

/** The number that the piece gives behind a title, the first of what is called new, by the piece or by the whole; else none. */
function seasonOf({ to }: Mention, first: number, limit: number, analysis: Analysis): BoundSeason {
  const { tokens } = analysis.view;
  const number = seasonIn(first, limit, analysis);
  if (number !== null) return { kind: 'number', number };
  const isFirst = holdsWord(tokens, first, to, NEWCOMERS) || isNewBehindTitle(tokens, to, limit) || isOfNewSeries(analysis);
  return isFirst ? { kind: 'number', number: 1 } : { kind: 'none' };
}
const NEWCOMERS = wordSet('newcomer newcomers');

function seasonIn(first: number, limit: number, { sentences }: Analysis): number | null {
  const span = (sentenceAt(sentences, first)?.seasons ?? []).find(
    ({ from, to, relation }) => from >= first && to <= limit && relation === 'numbered',
  );
  return span?.numbers[0] ?? null;
}

/** 'New fall series', 'the season’s new dramas': the headline, or what stands right under it, says that all of them are new. */
function isOfNewSeries({ sentences, view: { tokens } }: Analysis): boolean {
  return sentences.slice(0, 1 + MOST_OPENING).some(({ view: { first, limit }, dates }) => {
    if (dates.some(({ from }) => from - first <= 1)) return false;
    for (let at = first; at < limit; at++)
      if (NEW_ONES.has(tokens.word[at] as number))
        for (let behind = at + 1; behind <= at + 2; behind++) if (GENRES.has(tokens.word[behind] as number)) return true;
    return false;
  });
}
const MOST_OPENING = 2;
const NEW_ONES = wordSet('new');
