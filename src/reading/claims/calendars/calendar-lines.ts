/** The lines of a calendar: what each day heads, as far as the next day that heads one. */

import type { Block, BlockKind } from '../../../claim/document.ts';
import { dayNumber, dayRange } from '../../../claim/edtf.ts';
import type { Analysis } from '../../analysis.ts';
import { mentionsWithin } from '../../mentions/find-mentions.ts';
import type { DateSpan, Sentence } from '../../sentences/sentence.ts';
import { wordSet } from '../../words/lexis.ts';
import { isMark } from '../../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../../words/tokens.ts';
import { daysUnderMonths } from './days-under-months.ts';

/** What a day heads: the tokens behind it, as far as the next such day or the end of its block, or of the blocks under it. */
export interface Line {
  readonly date: DateSpan;
  readonly edtf: string;
  readonly from: number; // the first token behind the date and its mark
  readonly to: number;
  readonly nightly: boolean; // headed by a day of the week alone: what is on, and not only what is new
}

const DAYS = /^(?:month-day|day-month|weekday-and-day|relative-day|weekday|shifted-weekday)/;
const NIGHTS = /weekday$/;

export const calendarLines = (analysis: Analysis): readonly Line[] => inOrder(inOneYear(linesOf(analysis)));

/** Every day that heads a line, with what stands under it. */
function linesOf(analysis: Analysis): Line[] {
  const { sentences, mentions, view } = analysis;
  const { tokens, blocks } = view;
  const underMonths = new Map(daysUnderMonths(analysis).map(({ index, date }) => [index, date]));
  const heads = sentences.flatMap(({ view: { first, limit, block }, dates }, index) => {
    const under = underMonths.get(index);
    if (under?.date.edtf != null)
      return [
        {
          date: under,
          edtf: under.date.edtf,
          block,
          index,
          from: isMark(tokens, under.to, LEADS_ON) ? under.to + 1 : under.to,
          empty: false,
        },
      ];
    const [date] = dates;
    if (date === undefined || date.date.kind !== 'date' || date.date.edtf === null || !DAYS.test(date.date.rule)) return [];
    if (NO_LINES.has(blocks[block]?.kind ?? 'row') || !isHead(tokens, first, date.from)) return [];
    const colon = endOfHead(tokens, date.to, limit);
    // a headline that is a day and no more stands over its lines
    if (colon === null || (blocks[block]?.kind === 'headline' && colon < limit)) return [];
    return [{ date, edtf: date.date.edtf, block, index, from: colon, empty: colon >= limit }];
  });
  if (heads.length === 0) return [];
  // a short line that names a series is taken for a heading
  const named = new Set(
    sentences.flatMap(({ view, dates }) => (dates.length === 0 && mentionsWithin(mentions, view).length > 0 ? [view.block] : [])),
  );
  return heads.flatMap(({ date, edtf, block, index, from, empty }, at): Line[] => {
    const next = heads[at + 1];
    const last = empty ? lastUnder(block, next?.block ?? blocks.length, blocks, named) : block;
    const to = endOfLine(from, next?.date.from ?? tokens.count, last, index, sentences);
    return to > from ? [{ date, edtf, from, to, nightly: NIGHTS.test(date.date.rule) }] : [];
  });
}

const NO_LINES: ReadonlySet<BlockKind> = new Set(['row']);
const TEXT: ReadonlySet<BlockKind> = new Set(['paragraph', 'item']);

/** A line ends with its blocks, and before a sentence with a day of its own. */
function endOfLine(from: number, limit: number, last: number, index: number, sentences: readonly Sentence[]): number {
  let to = from;
  for (let at = index; at < sentences.length; at++) {
    const { view, dates } = sentences[at] as Sentence;
    if (view.limit <= from) continue;
    if (view.first >= limit || view.block > last) break;
    if (view.first >= from && dates.some(({ date }) => date.kind === 'date')) break;
    to = Math.min(view.limit, limit);
  }
  return to;
}

/** The last block of those under a day that stands alone: no heading, but one that is a series' name, and none behind one. */
function lastUnder(block: number, limit: number, blocks: readonly Block[], named: ReadonlySet<number>): number {
  let last = block;
  const isLine = (at: number): boolean => TEXT.has(blocks[at]?.kind ?? 'row') || (blocks[at]?.kind === 'heading' && named.has(at));
  while (last + 1 < limit && isLine(last + 1)) last++;
  return last;
}

/** Only bullets and marks of emphasis stand before the day, and a word for what it is the day of: 'Arriving today'. */
function isHead(tokens: Tokens, first: number, from: number): boolean {
  for (let at = first; at < from; at++) if (tokens.kind[at] !== PUNCTUATION && !LEADS.has(tokens.word[at] as number)) return false;
  return true;
}
const LEADS = wordSet('arriving coming new premiering returning starting on from also');

/** Behind the mark that ends a head: '9 January:', '8 May, or so we are told:', 'SEPT. 19' and no more. */
function endOfHead(tokens: Tokens, from: number, limit: number): number | null {
  for (let at = from; at <= Math.min(limit, from + MOST_IN_HEAD); at++) {
    if (at >= limit) return at;
    if (isMark(tokens, at, LEADS_ON)) return at + 1;
    if (isMark(tokens, at, '(.;')) return null;
  }
  return null;
}
const MOST_IN_HEAD = 6;
const LEADS_ON = ':–—-|';

/** 'THURSDAY', 'FRIDAY', 'SATURDAY': of the nights of a week each comes after the one before. */
function inOrder(lines: readonly Line[]): Line[] {
  let before: Temporal.PlainDate | null = null;
  return lines.map((line) => {
    const day = line.nightly && line.edtf.length === DAY_LENGTH ? Temporal.PlainDate.from(line.edtf) : null;
    const later: boolean = day !== null && before !== null && Temporal.PlainDate.compare(day, before) < 0;
    const on: Temporal.PlainDate | null = later && day !== null ? day.add({ days: 7 }) : day;
    before = on ?? before;
    return on === null ? line : { ...line, edtf: on.toString() };
  });
}

/** 'March 28' of a calendar of next March is next year's, whatever tense a title has; no line lies a year from the others. */
function inOneYear(lines: readonly Line[]): Line[] {
  const starts = lines.map(({ edtf }) => dayRange(edtf)).flatMap((range) => (range === null ? [] : [dayNumber(range.first)]));
  const middle = starts.toSorted((a, b) => a - b)[starts.length >> 1];
  return lines.map((line) => {
    const range = dayRange(line.edtf);
    if (middle === undefined || range === null || line.edtf.length !== DAY_LENGTH) return line;
    const away = dayNumber(range.first) - middle;
    if (Math.abs(away) < MOST_AWAY) return line;
    return { ...line, edtf: `${Number(line.edtf.slice(0, 4)) - Math.sign(away)}${line.edtf.slice(4)}` };
  });
}
const DAY_LENGTH = 10; // of '2024-03-28'
const MOST_AWAY = 270;
