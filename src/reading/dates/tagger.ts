/**
 * Finds the dates in a stretch of text and tells which days they mean. One pass over the char codes, words looked up in one
 * table; the grammar is asked only where a word or number may begin a date. Time is linear in the length of the text.
 */
import type { Grain } from '../../claim/edtf.ts';
import { mayBegin } from './begins.ts';
import { civilOf, dayOf, dayOfIso, edtfOf, type Range } from './calendar.ts';
import { type Earlier, type Expression, expression, inYear, type Scan } from './expression.ts';
import { AMPERSAND, APOSTROPHE, COMMA } from './marks.ts';
import { dayNumberAt, yearAfter } from './numbers.ts';
import { pointAt } from './point.ts';
import { joinRange } from './ranges.ts';
import { type Resolved, resolved } from './resolve.ts';
import { timeAt } from './times.ts';
import { lexemeAt, markAt, numberAt, tokenise, wordAt } from './tokens.ts';

/** What relative dates and dates without a year hang on. */
export interface Anchor {
  /** ISO day of the document; null where it is not known. */
  readonly published: string | null;
  /** Year for dates without one, where the day is not known. */
  readonly year?: number | null;
  /** True where 4/6 is the fourth of June. */
  readonly dayFirst?: boolean;
}

export type DateKind = 'date' | 'duration' | 'time';

export interface DateMention {
  readonly start: number; // UTF-16 code units of the text
  readonly end: number;
  /** The days meant; null for durations and times, and where they hang on a day of publication that is not known. */
  readonly edtf: string | null;
  readonly grain: Grain | null; // null with edtf
  readonly kind: DateKind;
  readonly direction: 'past' | 'future' | 'unknown'; // seen from the document's day
  readonly approximate: boolean;
  /** True where the text says that this is not the date: 'rather than June 27'. */
  readonly rejected: boolean;
  /** The day that the arithmetic gives where the text only promises its month or year: 'two months ago'. */
  readonly reckoned: string | null;
  /** The weekday that the text names, 1 Monday to 7 Sunday; it need not be right. */
  readonly weekdayStated: number | null;
  /** Other days that the same words may mean: 4/6, 'next Friday'. */
  readonly alternatives: readonly string[];
  /** The hour said beside a date, as HH:MM, and the zone as written. */
  readonly time: string | null;
  readonly zone: string | null;
  /** Least and most days of a duration. */
  readonly days: readonly [least: number, most: number] | null;
  readonly rule: string;
}

/**
 * @param start first UTF-16 code unit read; @param end one past the last
 * @returns mentions in order, without overlap
 */
export function tagDates(text: string, start: number, end: number, anchor: Anchor): DateMention[] {
  const tokens = tokenise(text, start, end);
  if (tokens.triggerCount === 0) return [];
  const today = dayOfIso(anchor.published);
  let year = today === null ? (anchor.year ?? null) : civilOf(today).year;
  const found: DateMention[] = [];
  const waiting: { at: number; it: Expression }[] = [];
  let earlier: Earlier | null = null;
  let earlierDay: Range | null = null;
  let floor = 0;
  for (let n = 0; n < tokens.triggerCount; n++) {
    const from = tokens.triggers[n]!;
    if (from < floor || !mayBegin(tokens, from)) continue;
    const scan: Scan = { tokens, today, year, dayFirst: anchor.dayFirst ?? false, earlier, earlierDay, floor, grammar: pointAt, depth: 0 };
    const it = expressionAt(scan, from);
    if (it === null) continue;
    const hour = timeAt(tokens, it);
    // of 'Tuesday noon tomorrow' the hour is Tuesday's
    const time = hour !== null && hour.from < floor ? null : hour;
    const whole = time === null ? it : { ...it, from: time.from, to: time.to };
    const meant = resolved(scan, it);
    const mention = mentionOf(scan, whole, meant, time);
    if (it.kind === 'date' && meant.range === null && it.at !== null && today === null && year === null)
      waiting.push({ at: found.length, it });
    found.push(mention);
    floor = whole.to;
    if (meant.range !== null && it.kind === 'date') {
      earlier = { range: meant.range, to: whole.to, monthFirst: it.monthFirst };
      if (meant.range.first === meant.range.last) earlierDay = meant.range;
      if (today === null && year === null && it.at === null && it.unit === 'day') year = civilOf(meant.range.first).year;
    }
  }
  // dates without a year, in a document without a day, take the year that a full date gives
  for (const { at, it } of waiting) {
    if (year === null) break;
    const range = it.at!(year);
    if (range !== null) found[at] = { ...found[at]!, edtf: edtfOf(range), grain: grainOfRange(edtfOf(range)) };
  }
  return found;
}

function expressionAt(scan: Scan, from: number): Expression | null {
  const { tokens, earlier } = scan;
  // 'July 3, 10 and 17'
  if (earlier?.monthFirst === true && earlier.to === scan.floor && from > scan.floor && from - scan.floor <= 2) {
    const link =
      markAt(tokens, scan.floor) === COMMA ||
      markAt(tokens, scan.floor) === AMPERSAND ||
      wordAt(tokens, scan.floor) === 'and' ||
      wordAt(tokens, scan.floor) === 'or';
    const linked =
      link &&
      (from === scan.floor + 1 ||
        wordAt(tokens, scan.floor + 1) === 'and' ||
        wordAt(tokens, scan.floor + 1) === 'the' ||
        wordAt(tokens, scan.floor + 1) === 'or');
    // 'the first part on January 29 and the second on February 26': a second part
    const isPart = numberAt(tokens, from) === null && wordAt(tokens, from - 1) === 'the';
    const day = linked && !isPart ? dayNumberAt(tokens, from) : null;
    if (
      day !== null &&
      lexemeAt(tokens, day.to)?.month === undefined &&
      (day.to >= tokens.count ||
        tokens.kind[day.to] !== 1 ||
        (lexemeAt(tokens, day.to) !== null && lexemeAt(tokens, day.to)!.unit === undefined))
    ) {
      const { year, month } = civilOf(earlier.range.first);
      const it = expression(from, day.to, 'day-in-list', { monthFirst: true, at: (y) => sameMonth(y, month, day.value) });
      return inYear(it, yearAfter(scan, day.to)?.value ?? year);
    }
  }
  const start = markAt(tokens, from - 1) === APOSTROPHE && from - 1 >= scan.floor ? (pointAt(scan, from - 1, true) ?? null) : null;
  const it = start ?? pointAt(scan, from, true);
  return joinRange(scan, it);
}

function sameMonth(year: number, month: number, day: number): Range | null {
  const first = dayOf(year, month, day);
  return civilOf(first).month === month ? { first, last: first } : null;
}

function mentionOf(scan: Scan, it: Expression, meant: Resolved, time: { clock: string | null; zone: string | null } | null): DateMention {
  const { tokens, today } = scan;
  const edtf = meant.range === null || it.kind !== 'date' ? null : edtfOf(meant.range);
  const range = meant.range;
  const side = range === null || today === null ? meant.tense : range.last < today ? -1 : range.first > today ? 1 : 0;
  return {
    start: tokens.start[it.from]!,
    end: tokens.end[it.to - 1]!,
    edtf,
    grain: grainOfRange(edtf),
    kind: it.kind,
    direction: side < 0 ? 'past' : side > 0 ? 'future' : 'unknown',
    approximate: it.approximate || isAbout(scan, it.from),
    rejected: meant.rejected,
    reckoned: it.reckoned === null || it.kind !== 'date' ? null : edtfOf(it.reckoned),
    weekdayStated: it.weekday,
    alternatives: it.others.map(edtfOf).filter((other) => other !== null && other !== edtf) as string[],
    time: time?.clock ?? null,
    zone: time?.zone ?? null,
    days: it.kind === 'duration' ? it.days : null,
    rule: it.rule,
  };
}

const ABOUT: ReadonlySet<string> = new Set(['about', 'around', 'circa', 'roughly', 'approximately', 'nearly', 'almost', 'or']);

const isAbout = (scan: Scan, from: number): boolean => ABOUT.has(wordAt(scan.tokens, from - 1));

function grainOfRange(edtf: string | null): Grain | null {
  if (edtf === null) return null;
  if (edtf.includes('/')) return 'interval';
  return edtf.length === 10 ? 'day' : edtf.length === 7 ? 'month' : 'year';
}
