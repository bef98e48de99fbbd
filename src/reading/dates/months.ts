/** Dates by month: 'May 5th, 2021', '15 May', 'the 13th of June', 'June of 1992', '21-22 February'. */
import { dayRangeOf, daysInMonth, monthRange, type Range, weekdayOf } from './calendar.ts';
import { type Expression, expression, inYear, type Scan } from './expression.ts';
import { AMPERSAND, COLON, COMMA, POINT, SLASH } from './marks.ts';
import { dayNumberAt, isDash, isFigure, plainYearAt, yearAfter } from './numbers.ts';
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

/** 'May 5th, 2021', 'Sept. 23', 'June of 1992', 'Dec-2018', 'March'. */
export function monthFirst(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const month = lexemeAt(tokens, from)?.month;
  if (month === undefined) return null;
  let at = skipPoint(tokens, from + 1);
  const joined = (isDash(markAt(tokens, at)) || markAt(tokens, at) === SLASH) && touches(tokens, at) && touches(tokens, at + 1);
  if (joined && numberAt(tokens, at + 1) !== null) {
    const year = plainYearAt(tokens, at + 1);
    const second = isDash(markAt(tokens, at + 2)) ? dayNumberAt(tokens, at + 3) : null;
    if (year !== null && second !== null) return dated(from, second.to, 'month-year-day', dayRangeOf(year.value, month, second.value));
    if (year !== null) return dated(from, year.to, 'month-year', monthRange(year.value, month), 'month');
    const day = dayNumberAt(tokens, at + 1);
    if (day !== null) {
      if (isDash(markAt(tokens, day.to)) && plainYearAt(tokens, day.to + 1) !== null) {
        const y = plainYearAt(tokens, day.to + 1)!;
        return dated(from, y.to, 'month-day-year', dayRangeOf(y.value, month, day.value));
      }
      if (!isDash(markAt(tokens, at))) return yearly(from, day.to, 'month-day', month, day.value);
    }
  }
  const the =
    wordAt(tokens, at) === 'the' || (markAt(tokens, at) === COMMA && lexemeAt(tokens, at + 1)?.ordinal !== undefined) ? at + 1 : at;
  const year = the === at ? plainYearAt(tokens, at) : null;
  if (year === null) {
    const day = dayNumberAt(tokens, the);
    if (
      day !== null &&
      (day.ordinal ? !selects(tokens, day.to) || numberAt(tokens, the) !== null : the === at && isDay(tokens, the, day.to)) &&
      day.value <= 31
    ) {
      const slashYear = markAt(tokens, day.to) === SLASH ? plainYearAt(tokens, day.to + 1) : null;
      if (slashYear !== null) return dated(from, slashYear.to, 'month-day-year', dayRangeOf(slashYear.value, month, day.value));
      if (day.value > daysInMonth(2000, month)) return null;
      return aroundDay(scan, withYear(scan, yearly(from, day.to, 'month-day', month, day.value)));
    }
  }
  at = wordAt(tokens, from + 1) === "'s" ? from + 1 : skipPoint(tokens, from + 1);
  const bare = expression(from, from + 1, 'month', { unit: 'month', at: (y) => monthRange(y, month) });
  const of = withYear(scan, { ...bare, to: at });
  return of.to > at ? { ...of, rule: 'month-year' } : bare;
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

/** '15 May 2021', 'the 13th of June', 'twenty-second of May', '29-DEC-2021', '21-22 February', '1 to 25 March'. */
export function dayFirst(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const day = dayNumberAt(tokens, from);
  if (day === null) return null;
  const before = wordAt(tokens, from - 1);
  if (
    before === 'season' ||
    before === 'seasons' ||
    before === 'episode' ||
    before === 'part' ||
    before === 'volume' ||
    before === 'chapter'
  )
    return null;
  const one = monthAfter(tokens, day.to, day.ordinal);
  if (one !== null) {
    if (
      !day.ordinal &&
      numberAt(tokens, one.to) !== null &&
      digitsAt(tokens, one.to) <= 2 &&
      wordAt(tokens, day.to) !== 'of' &&
      numberAt(tokens, from) === null
    )
      return null;
    const it = yearly(from, one.to, 'day-month', one.month, day.value);
    const at = one.to;
    if (isDash(markAt(tokens, at)) || markAt(tokens, at) === SLASH || (markAt(tokens, at) === POINT && touches(tokens, at + 1))) {
      const year = plainYearAt(tokens, at + 1);
      if (year !== null && touches(tokens, at + 1))
        return dated(from, year.to, 'day-month-year', dayRangeOf(year.value, one.month, day.value));
    }
    const month = skipPoint(tokens, at);
    return { ...withYear(scan, { ...it, to: month }), monthFirst: false };
  }
  // two days of one month
  let at = day.to;
  const mark = markAt(tokens, at);
  const word = wordAt(tokens, at);
  if (
    !isDash(mark) &&
    mark !== AMPERSAND &&
    mark !== COMMA &&
    word !== 'to' &&
    word !== 'and' &&
    word !== 'or' &&
    word !== 'till' &&
    word !== 'until' &&
    word !== 'through' &&
    word !== 'thru'
  )
    return null;
  at++;
  if (wordAt(tokens, at) === 'the') at++;
  const last = dayNumberAt(tokens, at);
  const inMonth = last !== null && wordAt(tokens, last.to) === 'in' && isDash(mark) ? last.to + 1 : (last?.to ?? 0);
  const month = last === null || last.value <= day.value ? null : monthAfter(tokens, inMonth, last.ordinal);
  if (last === null || month === null) return null;
  if (mark === COMMA || word === 'and' || word === 'or' || mark === AMPERSAND) {
    const between = wordAt(tokens, from - 1) === 'between' || wordAt(tokens, from - 2) === 'between';
    if (!between) {
      const year = yearAfter(scan, month.to);
      const it = expression(from, day.to, 'day-of-shared-month', { at: (y) => dayRangeOf(y, month.month, day.value) });
      return year === null ? it : inYear(it, year.value);
    }
  }
  const it = expression(from, month.to, 'days-of-month', {
    at: (year) => {
      const a = dayRangeOf(year, month.month, day.value);
      const z = dayRangeOf(year, month.month, last.value);
      return a === null || z === null ? null : { first: a.first, last: z.last };
    },
  });
  return withYear(scan, it);
}

/** A month after a day: 'of June', 'day of June', '-Jun-', '.June'. */
function monthAfter(tokens: Tokens, from: number, ordinal: boolean): { month: number; to: number } | null {
  let at = from;
  if (ordinal && wordAt(tokens, at) === 'day') at++;
  if (wordAt(tokens, at) === 'of') at++;
  else if (
    touches(tokens, at) &&
    touches(tokens, at + 1) &&
    (isDash(markAt(tokens, at)) || markAt(tokens, at) === POINT || markAt(tokens, at) === SLASH)
  )
    at++;
  else if (markAt(tokens, at) === COMMA && ordinal) at++;
  const lexeme = lexemeAt(tokens, at);
  if (lexeme?.month === undefined) return null;
  if (lexeme.ambiguous === true && !isCapital(tokens, at) && (lexeme.word === 'may' || lexeme.word === 'march')) {
    // 'the 2 may be' is no date; '2 may 2024' is
    if (plainYearAt(tokens, at + 1) === null && wordAt(tokens, at - 1) !== 'of') return null;
  }
  return { month: lexeme.month, to: at + 1 };
}
