/** Dates by month: 'May 5th, 2021', '15 May', 'the 13th of June', 'June of 1992', '21-22 February'. */
import { dayRangeOf, daysInMonth, monthRange, type Range, weekdayOf } from './calendar.ts';
import { type Expression, expression, inYear, type Scan } from './expression.ts';
import { AMPERSAND, COLON, COMMA, POINT, SLASH } from './marks.ts';
import { dayNumberAt, type Found, isDash, isFigure, plainYearAt, yearAfter } from './numbers.ts';
import { digitsAt, isCapital, lexemeAt, markAt, numberAt, rawWord, type Tokens, touches, wordAt } from './tokens.ts';

const ABBREVIATED = new Set(
  'jan feb febr mar apr jun jul aug sept sep oct nov dec mon tue tues wed weds thu thur thurs fri sat sun'.split(' '),
);

/** Past an abbreviation's point: 'Sept.' before a number or another lower-case word. */
export function skipPoint(tokens: Tokens, at: number): number {
  return markAt(tokens, at) === POINT && touches(tokens, at) && ABBREVIATED.has(wordAt(tokens, at - 1)) ? at + 1 : at;
}

/** Nouns after which a number before them counts things, not days: 'May 10 episodes'. */
const COUNTED =
  /^(?:episodes?|million|billion|thousand|hundred|percent|per|people|viewers|points?|seasons?|minutes?|hours?|weeks?|months?|days?|years?|times|more|new|of|am|pm|shows?|series|parts|k|m)$/;

/** Joins a day or month with the year that follows, where one does. */
export function withYear(scan: Scan, it: Expression): Expression {
  const year = yearAfter(scan, it.to);
  if (year === null) return it;
  return inYear({ ...it, to: year.to }, year.value);
}

/** A month's name that leads a date. */
interface Month {
  readonly from: number; // its token
  readonly month: number;
  readonly behind: number; // token behind it and the point of an abbreviation
}

/** 'May 5th, 2021', 'Sept. 23', 'June of 1992', 'Dec-2018', 'March'. */
export function monthFirst(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const month = lexemeAt(tokens, from)?.month;
  if (month === undefined) return null;
  const named = { from, month, behind: skipPoint(tokens, from + 1) };
  if (joinsNumber(tokens, named.behind)) return joined(scan, named);
  const day = dayBehind(tokens, named);
  return day === null ? bareMonth(scan, named) : monthAndDay(scan, named, day);
}

/** True where a dash or a slash joins a number to what stands before it. */
function joinsNumber(tokens: Tokens, at: number): boolean {
  const mark = markAt(tokens, at);
  return (isDash(mark) || mark === SLASH) && touches(tokens, at) && touches(tokens, at + 1) && numberAt(tokens, at + 1) !== null;
}

/** 'Dec-2018', 'May-2021-5', 'May-5-2021', 'May/5'; what 'May-5' means is left open. */
function joined(scan: Scan, named: Month): Expression | null {
  const { tokens } = scan;
  const { from, month, behind } = named;
  const year = plainYearAt(tokens, behind + 1);
  if (year !== null) return joinedYear(tokens, named, year);
  const day = dayNumberAt(tokens, behind + 1);
  const last = day !== null && isDash(markAt(tokens, day.to)) ? plainYearAt(tokens, day.to + 1) : null;
  if (day !== null && last !== null) return dated(from, last.to, 'month-day-year', dayRangeOf(last.value, month, day.value));
  return day === null || isDash(markAt(tokens, behind)) ? bareMonth(scan, named) : yearly(from, day.to, 'month-day', month, day.value);
}

/** 'Dec-2018', 'May-2021-5'. */
function joinedYear(tokens: Tokens, { from, month }: Month, year: Found): Expression | null {
  const day = isDash(markAt(tokens, year.to)) ? dayNumberAt(tokens, year.to + 1) : null;
  return day === null
    ? dated(from, year.to, 'month-year', monthRange(year.value, month), 'month')
    : dated(from, day.to, 'month-year-day', dayRangeOf(year.value, month, day.value));
}

/** The day in 'May 5', 'May 5th', 'May the tenth', 'May, 5th'; 'May 2021' and 'May 10 episodes' have none. */
function dayBehind(tokens: Tokens, { behind }: Month): Found | null {
  const comma = markAt(tokens, behind) === COMMA && lexemeAt(tokens, behind + 1)?.ordinal !== undefined;
  const led = comma || wordAt(tokens, behind) === 'the';
  const at = led ? behind + 1 : behind;
  if (!led && plainYearAt(tokens, at) !== null) return null;
  const day = dayNumberAt(tokens, at);
  if (day === null) return null;
  if (day.ordinal) return !selects(tokens, day.to) || numberAt(tokens, at) !== null ? day : null;
  return !led && isDay(tokens, at, day.to) ? day : null;
}

/** 'May 5', 'May 5th, 2021', 'May 5/2021'; no date is 'February 30'. */
function monthAndDay(scan: Scan, { from, month }: Month, day: Found): Expression | null {
  const { tokens } = scan;
  const year = markAt(tokens, day.to) === SLASH ? plainYearAt(tokens, day.to + 1) : null;
  if (year !== null) return dated(from, year.to, 'month-day-year', dayRangeOf(year.value, month, day.value));
  if (day.value > daysInMonth(2000, month)) return null;
  return aroundDay(scan, withYear(scan, yearly(from, day.to, 'month-day', month, day.value)));
}

/** 'March', 'June of 1992', "Sept. '23", "May's". */
function bareMonth(scan: Scan, { from, month, behind }: Month): Expression {
  const bare = expression(from, from + 1, 'month', { unit: 'month', at: (year) => monthRange(year, month) });
  const end = wordAt(scan.tokens, from + 1) === "'s" ? from + 1 : behind;
  const of = withYear(scan, { ...bare, to: end });
  return of.to > end ? { ...of, rule: 'month-year' } : bare;
}

/** 'July 4th weekend', 'July 4 week': the days around the day. */
function aroundDay(scan: Scan, it: Expression): Expression {
  const unit = wordAt(scan.tokens, it.to);
  if (unit !== 'weekend' && unit !== 'week') return it;
  const around = (range: Range | null): Range | null => {
    if (range === null) return null;
    const monday = range.first - weekdayOf(range.first) + 1;
    if (unit === 'week') return { first: monday, last: monday + 6 };
    const saturday = monday + 5 - (weekdayOf(range.first) <= 2 ? 7 : 0);
    return { first: saturday, last: saturday + 1 };
  };
  const { at } = it;
  return {
    ...it,
    to: it.to + 1,
    rule: `${unit}-of-day`,
    unit,
    range: around(it.range),
    at: at === null ? null : (year) => around(at(year)),
    monthFirst: false,
  };
}

/** True where an ordinal after a month picks something else: 'May first weekend' is rare, 'March second quarter' is not a day. */
const selects = (tokens: Tokens, at: number): boolean => lexemeAt(tokens, at)?.unit !== undefined && lexemeAt(tokens, at)?.unit !== 'day';

/** True where the bare number after a month can be its day. */
function isDay(tokens: Tokens, at: number, to: number): boolean {
  if (isFigure(tokens, at) && !(markAt(tokens, at + 1) === COMMA)) return false;
  if (touches(tokens, to) && markAt(tokens, to) === COLON && touches(tokens, to + 1) && numberAt(tokens, to + 1) !== null) return false;
  return !COUNTED.test(rawWord(tokens, to));
}

function yearly(from: number, to: number, rule: string, month: number, day: number): Expression {
  return expression(from, to, rule, { at: (year) => dayRangeOf(year, month, day), monthFirst: true });
}

export function dated(from: number, to: number, rule: string, range: Range | null, unit: Expression['unit'] = 'day'): Expression | null {
  return range === null ? null : expression(from, to, rule, { range, unit });
}

/** A day's number that leads a date. */
interface Day {
  readonly from: number; // its token
  readonly value: number; // 1 to 31
  readonly ordinal: boolean;
  readonly to: number; // token behind it
}

/** '15 May 2021', 'the 13th of June', 'twenty-second of May', '29-DEC-2021', '21-22 February', '1 to 25 March'. */
export function dayFirst(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const found = dayNumberAt(tokens, from);
  if (found === null || NUMBERED.has(wordAt(tokens, from - 1))) return null;
  const day = { ...found, from };
  const month = monthAfter(tokens, day.to, day.ordinal);
  return month === null ? twoDays(scan, day) : dayOfMonth(scan, day, month);
}

/** Before these, a number is theirs: 'episode 5 May 3'. */
const NUMBERED: ReadonlySet<string> = new Set(['season', 'seasons', 'episode', 'part', 'volume', 'chapter']);

/** '15 May 2021', 'the 13th of June', '29-DEC-2021'; in 'five May 3 premieres' the day is the other number. */
function dayOfMonth(scan: Scan, day: Day, { month, to }: MonthBehind): Expression | null {
  const { tokens } = scan;
  const { from, value, ordinal } = day;
  const otherDay = numberAt(tokens, to) !== null && digitsAt(tokens, to) <= 2;
  if (otherDay && !ordinal && numberAt(tokens, from) === null && wordAt(tokens, day.to) !== 'of') return null;
  const year = parts(tokens, to) && touches(tokens, to + 1) ? plainYearAt(tokens, to + 1) : null;
  if (year !== null) return dated(from, year.to, 'day-month-year', dayRangeOf(year.value, month, value));
  const it = yearly(from, skipPoint(tokens, to), 'day-month', month, value);
  return { ...withYear(scan, it), monthFirst: false };
}

/** A dash, a slash or a point, as between the fields of '29-DEC-2021'. */
function parts(tokens: Tokens, at: number): boolean {
  const mark = markAt(tokens, at);
  return isDash(mark) || mark === SLASH || mark === POINT;
}

/** What stands between two days of which the first is a date of its own, and what makes one stretch of them. */
const LISTING: ReadonlySet<string> = new Set(['and', 'or']);
const SPANNING: ReadonlySet<string> = new Set(['to', 'till', 'until', 'through', 'thru']);

/** '21-22 February', '1 to 25 March', 'between 3 and 5 May'; of '3 and 5 May' the first. */
function twoDays(scan: Scan, day: Day): Expression | null {
  const { tokens } = scan;
  const { from, to } = day;
  const mark = markAt(tokens, to);
  const word = wordAt(tokens, to);
  const isListing = mark === COMMA || mark === AMPERSAND || LISTING.has(word);
  if (!isListing && !isDash(mark) && !SPANNING.has(word)) return null;
  const last = dayNumberAt(tokens, wordAt(tokens, to + 1) === 'the' ? to + 2 : to + 1);
  if (last === null || last.value <= day.value) return null;
  // '3-5 in May'
  const end = isDash(mark) && wordAt(tokens, last.to) === 'in' ? last.to + 1 : last.to;
  const month = monthAfter(tokens, end, last.ordinal);
  if (month === null) return null;
  const isBetween = wordAt(tokens, from - 1) === 'between' || wordAt(tokens, from - 2) === 'between';
  return isListing && !isBetween ? dayOfSharedMonth(scan, day, month) : daysOfMonth(scan, day, last.value, month);
}

/** Of '3 and 5 May 2021' the third of May. */
function dayOfSharedMonth(scan: Scan, { from, to, value }: Day, { month, to: end }: MonthBehind): Expression {
  const it = expression(from, to, 'day-of-shared-month', { at: (year) => dayRangeOf(year, month, value) });
  const year = yearAfter(scan, end);
  return year === null ? it : inYear(it, year.value);
}

/** '21-22 February 2024'. */
function daysOfMonth(scan: Scan, { from, value }: Day, lastDay: number, { month, to }: MonthBehind): Expression {
  const it = expression(from, to, 'days-of-month', {
    at: (year) => {
      const [a, z] = [dayRangeOf(year, month, value), dayRangeOf(year, month, lastDay)];
      return a === null || z === null ? null : { first: a.first, last: z.last };
    },
  });
  return withYear(scan, it);
}

/** A month behind a day, and the token after it. */
interface MonthBehind {
  readonly month: number;
  readonly to: number;
}

/** A month after a day: 'of June', 'day of June', '-Jun-', '.June'. */
function monthAfter(tokens: Tokens, from: number, ordinal: boolean): MonthBehind | null {
  let at = from;
  if (ordinal && wordAt(tokens, at) === 'day') at++;
  if (wordAt(tokens, at) === 'of') at++;
  else if (touches(tokens, at) && touches(tokens, at + 1) && parts(tokens, at)) at++;
  else if (markAt(tokens, at) === COMMA && ordinal) at++;
  const lexeme = lexemeAt(tokens, at);
  if (lexeme?.month === undefined) return null;
  if (lexeme.ambiguous === true && !isCapital(tokens, at) && (lexeme.word === 'may' || lexeme.word === 'march')) {
    // 'the 2 may be' is no date; '2 may 2024' is
    if (plainYearAt(tokens, at + 1) === null && wordAt(tokens, at - 1) !== 'of') return null;
  }
  return { month: lexeme.month, to: at + 1 };
}
