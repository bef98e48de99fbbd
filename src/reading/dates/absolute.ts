/** Dates by name and number: months with days, years, numbers alone. */
import { civilOf, dayOf, dayRangeOf, daysInMonth, monthRange, type Range, weekdayOf, yearRange } from './calendar.ts';
import { type Expression, expression, inYear, type Scan } from './expression.ts';
import { century, dayNumberAt, isDash, isFigure, ordinalAt, plainYearAt, yearAfter } from './numbers.ts';
import { digitsAt, isCapital, lexemeAt, markAt, numberAt, type Tokens, touches, wordAt } from './tokens.ts';

const COMMA = 44;
const POINT = 46;
const SLASH = 47;

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
function withYear(scan: Scan, it: Expression): Expression {
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
    if (day !== null && (day.ordinal ? !selects(tokens, day.to) : the === at && isDay(tokens, the, day.to)) && day.value <= 31) {
      const slashYear = markAt(tokens, day.to) === SLASH ? plainYearAt(tokens, day.to + 1) : null;
      if (slashYear !== null) return dated(from, slashYear.to, 'month-day-year', dayRangeOf(slashYear.value, month, day.value));
      if (day.value > daysInMonth(2000, month)) return null;
      return withYear(scan, yearly(from, day.to, 'month-day', month, day.value));
    }
  }
  at = wordAt(tokens, from + 1) === "'s" ? from + 1 : skipPoint(tokens, from + 1);
  const bare = expression(from, from + 1, 'month', { unit: 'month', at: (y) => monthRange(y, month) });
  const of = withYear(scan, { ...bare, to: at });
  return of.to > at ? { ...of, rule: 'month-year' } : bare;
}

/** True where an ordinal after a month picks something else: 'May first weekend' is rare, 'March second quarter' is not a day. */
const selects = (tokens: Tokens, at: number): boolean => lexemeAt(tokens, at)?.unit !== undefined && lexemeAt(tokens, at)?.unit !== 'day';

/** True where the bare number after a month can be its day. */
function isDay(tokens: Tokens, at: number, to: number): boolean {
  if (isFigure(tokens, at) && !(markAt(tokens, at + 1) === COMMA)) return false;
  if (touches(tokens, to) && markAt(tokens, to) === 58 && touches(tokens, to + 1) && numberAt(tokens, to + 1) !== null) return false;
  return !COUNTED.test(rawWord(tokens, to));
}

/** The word at an index in lower case, listed or not. */
export function rawWord(tokens: Tokens, at: number): string {
  return at >= 0 && at < tokens.count && tokens.kind[at] === 1 && tokens.end[at]! - tokens.start[at]! < 24
    ? tokens.text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase()
    : '';
}

function yearly(from: number, to: number, rule: string, month: number, day: number): Expression {
  return expression(from, to, rule, { at: (year) => dayRangeOf(year, month, day), monthFirst: true });
}

function dated(from: number, to: number, rule: string, range: Range | null, unit: Expression['unit'] = 'day'): Expression | null {
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
    mark !== 38 &&
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
  const month = last === null || last.value <= day.value ? null : monthAfter(tokens, last.to, last.ordinal);
  if (last === null || month === null) return null;
  if (mark === COMMA || word === 'and' || word === 'or' || mark === 38) {
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

/** Fractions and figures of speech that look like a month and a day. */
const NOT_SLASH_DATES = new Set(['24/7', '9/11', '1/2', '1/3', '1/4', '3/4', '2/3', '50/50', '7/11', '20/20']);

/** '2024-09-25', '4/8/2022', '15.04.2019', '17/9/21', '4/6', '2015-3', '12-2015'. */
export function numericDate(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const mark = markAt(tokens, from + 1);
  if (!(isDash(mark) || mark === SLASH || mark === POINT) || !touches(tokens, from + 1) || !touches(tokens, from + 2)) return null;
  // part of a longer run of figures: a code, a sum, a version
  const last = markAt(tokens, from - 1);
  if (touches(tokens, from) && (last === mark || last === POINT) && touches(tokens, from - 1) && numberAt(tokens, from - 2) !== null)
    return null;
  const first = numberAt(tokens, from);
  const second = numberAt(tokens, from + 2);
  const named = lexemeAt(tokens, from + 2)?.month;
  if (first === null || first < 0) return null;
  const sizes = [digitsAt(tokens, from), second === null ? 0 : digitsAt(tokens, from + 2)] as const;
  if (
    mark !== POINT &&
    sizes[0] === 4 &&
    second !== null &&
    second >= 1 &&
    second <= 12 &&
    isDash(markAt(tokens, from + 3)) &&
    markAt(tokens, from + 4) === 63
  ) {
    return dated(from, from + 6, 'iso-month', monthRange(first, second), 'month'); // 2024-10-??
  }
  const third = markAt(tokens, from + 3) === mark && touches(tokens, from + 3) && touches(tokens, from + 4);
  const end = from + 5;
  if (named !== undefined && third) {
    const last = numberAt(tokens, from + 4);
    if (last === null) return null;
    if (sizes[0] === 4) return dated(from, end, 'year-month-day', dayRangeOf(first, named, last));
    if (digitsAt(tokens, from + 4) === 4) return dated(from, end, 'day-month-year', dayRangeOf(last, named, first));
    return digitsAt(tokens, from + 4) === 2 ? dated(from, end, 'day-month-year', dayRangeOf(century(last), named, first)) : null;
  }
  if (named === undefined && sizes[0] <= 2 && mark !== SLASH && third && numberAt(tokens, from + 2) !== null && sizes[1] === 4) {
    const word = lexemeAt(tokens, from + 4)?.month; // 23-2020-September
    if (word !== undefined) return dated(from, end, 'day-year-month', dayRangeOf(second!, word, first));
  }
  if (second === null || second < 0) return null;
  if (third) {
    const last = numberAt(tokens, from + 4);
    if (
      last === null ||
      last < 0 ||
      (touches(tokens, end) && markAt(tokens, end) === mark && touches(tokens, end + 1) && numberAt(tokens, end + 1) !== null)
    )
      return null;
    const lastSize = digitsAt(tokens, from + 4);
    if (sizes[0] === 4) return second <= 12 ? dated(from, end, 'iso-day', dayRangeOf(first, second, last)) : null;
    if (sizes[0] > 2 || sizes[1] > 2 || (lastSize !== 4 && lastSize !== 2)) return null;
    if (lastSize === 2 && mark === POINT && scan.year === null) return null;
    const year = lastSize === 4 ? last : century(last);
    return eitherOrder(from, end, first, second, mark === POINT || scan.dayFirst, (month, day) => dayRangeOf(year, month, day));
  }
  if (
    sizes[0] === 4 &&
    sizes[1] <= 2 &&
    second >= 1 &&
    second <= 12 &&
    mark !== POINT &&
    (sizes[1] === 1 || mark === SLASH || second < 13) &&
    !isSpan(first, second, sizes[1])
  ) {
    if (wordAt(tokens, from + 3) === 'season') return null;
    return dated(from, from + 3, 'iso-month', monthRange(first, second), 'month');
  }
  if (sizes[1] === 4 && sizes[0] <= 2 && first >= 1 && first <= 12)
    return dated(from, from + 3, 'month-of-year', monthRange(second, first), 'month');
  if (mark !== SLASH || sizes[0] > 2 || sizes[1] > 2) return null;
  if (
    NOT_SLASH_DATES.has(`${first}/${second}`) ||
    (second === 10 && first <= 10) ||
    (touches(tokens, from + 3) && tokens.kind[from + 3] === 1)
  )
    return null;
  const only = (month: number, day: number): Expression =>
    expression(from, from + 3, 'slash-day', { at: (year) => dayRangeOf(year, month, day) });
  if (scan.dayFirst ? second > 12 : first <= 12)
    return second <= daysInMonth(2000, Math.min(first, 12)) && first >= 1 && second >= 1 ? only(first, second) : null;
  return second >= 1 && second <= 12 && first >= 1 && first <= daysInMonth(2000, second) ? only(second, first) : null;
}

/** True for 2019-20 and 2009/10: two years, not a year and its month. A month above nine is taken as the second year where it is the next. */
const isSpan = (first: number, second: number, size: number): boolean => size === 2 && second === (first + 1) % 100;

function eitherOrder(
  from: number,
  to: number,
  first: number,
  second: number,
  dayIsFirst: boolean,
  at: (month: number, day: number) => Range | null,
): Expression | null {
  const monthly = first <= 12 ? at(first, second) : null;
  const daily = second <= 12 ? at(second, first) : null;
  const range = dayIsFirst ? (daily ?? monthly) : (monthly ?? daily);
  if (range === null) return null;
  const other = range === daily ? monthly : daily;
  return expression(from, to, 'day-in-figures', { range, others: other === null || other.first === range.first ? [] : [other] });
}

/** '2021', '2007-2009', '2019-20 season', '2024 Q3', '2024/25', "'23", 'two thousand and four'. */
export function yearDate(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const year = plainYearAt(tokens, from);
  if (year === null) return null;
  const y = year.value;
  let at = year.to;
  if (wordAt(tokens, at) === 's' && touches(tokens, at)) return null;
  const mark = markAt(tokens, at);
  if ((isDash(mark) || mark === SLASH) && touches(tokens, at) && touches(tokens, at + 1)) {
    const short = numberAt(tokens, at + 1);
    if (short !== null && digitsAt(tokens, at + 1) === 2 && short === (y + 1) % 100) {
      const season = wordAt(tokens, at + 2) === 'season' || wordAt(tokens, at + 3) === 'season';
      const to = at + 2 + (wordAt(tokens, at + 2) === 'season' ? 1 : wordAt(tokens, at + 3) === 'season' ? 2 : 0);
      return expression(from, to, season ? 'broadcast-season' : 'two-years', {
        unit: season ? 'season' : 'year',
        range: season ? { first: dayOf(y, 9, 1), last: dayOf(y + 1, 6, 1) - 1 } : yearRange(y, 2),
      });
    }
    if (wordAt(tokens, at + 1) === 'q' || wordAt(tokens, at + 1) === 'h' || numberAt(tokens, at + 1) !== null) at++;
  }
  const block = fractionOfYear(tokens, at);
  if (block !== null && (at === year.to || isDash(mark))) return dated(from, block.to, 'year-quarter', block.at(y), block.unit);
  const season = lexemeAt(tokens, year.to)?.season;
  if (season !== undefined && (lexemeAt(tokens, year.to + 1)?.word === 'season' || plainYearAt(tokens, year.to + 1) === null))
    return dated(from, year.to + 1, 'year-season', monthRange(y, season, 3), 'season');
  return expression(from, year.to, 'year', { unit: 'year', range: yearRange(y) });
}

/** 'Q3', 'H1', '3Q': a quarter or a half as figures, without its year. */
export function fractionOfYear(tokens: Tokens, from: number): { to: number; unit: 'quarter' | 'half'; at: (year: number) => Range } | null {
  const word = wordAt(tokens, from);
  const digit = numberAt(tokens, from);
  let n: number | null = null;
  let letter = '';
  let to = from;
  if (word === 'q' || word === 'h') {
    letter = word;
    const next = isDash(markAt(tokens, from + 1)) ? from + 2 : from + 1;
    if (!touches(tokens, from + 1) && word === 'h') return null;
    n = numberAt(tokens, next);
    to = next + 1;
  } else if (digit !== null && digit >= 1 && digit <= 4 && touches(tokens, from + 1) && !touches(tokens, from)) {
    letter = wordAt(tokens, from + 1);
    n = digit;
    to = from + 2;
  }
  if (n === null || n < 1 || (touches(tokens, to) && tokens.kind[to] === 1 && wordAt(tokens, to) !== "'s")) return null;
  const quarter = n;
  if (letter === 'q' && n <= 4) return { to, unit: 'quarter', at: (year) => monthRange(year, quarter * 3 - 2, 3) };
  if (letter === 'h' && n <= 2) return { to, unit: 'half', at: (year) => monthRange(year, quarter * 6 - 5, 6) };
  return null;
}

/** 'Q3 2024', 'Q1 of next year', '1Q24', 'H2'. */
export function quarterDate(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const block = fractionOfYear(tokens, from);
  if (block === null) return null;
  const it = expression(from, block.to, block.unit, { unit: block.unit, at: block.at });
  const short = numberAt(tokens, block.to);
  const next = isDash(markAt(tokens, block.to)) || markAt(tokens, block.to) === SLASH ? block.to + 1 : block.to;
  if (short !== null && touches(tokens, block.to) && digitsAt(tokens, block.to) === 2)
    return inYear({ ...it, to: block.to + 1 }, century(short));
  const year = next > block.to ? plainYearAt(tokens, next) : null;
  if (year !== null) return inYear({ ...it, to: year.to }, year.value);
  return withYear(scan, it);
}

/** 'the 27th', 'on the 8th of this month', 'the twenty-first': a day whose month is said before, or is the next or last to have it. */
export function dayAlone(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const day = ordinalAt(tokens, from);
  if (day === null || day.value < 1 || day.value > 31) return null;
  let to = day.to;
  if (wordAt(tokens, to) === 'day') to++;
  if (wordAt(tokens, to) === 'of') {
    const month = monthMeant(scan, to + 1);
    if (month !== null) return dated(from, month.to, 'day-of-relative-month', dayRangeOf(month.year, month.month, day.value));
    return null;
  }
  const here = monthMeant(scan, to);
  if (here !== null) return dated(from, here.to, 'day-of-relative-month', dayRangeOf(here.year, here.month, day.value));
  if (to !== day.to || wordAt(tokens, from - 1) !== 'the' || scan.today === null) return null;
  // written as a numeral, or after a preposition of time: 'the 27th', 'on the eleventh', never 'the third'
  const lead = wordAt(tokens, from - 2);
  const timely =
    lead === 'on' ||
    lead === 'by' ||
    lead === 'until' ||
    lead === 'till' ||
    lead === 'since' ||
    lead === 'from' ||
    lead === 'of' ||
    markAt(tokens, from - 2) === COMMA;
  const numeral = numberAt(tokens, from) !== null;
  if (!(numeral || (timely && day.value > 4)) || !endsThere(tokens, day.to)) return null;
  return expression(from, day.to, 'day-alone', { range: null, sides: sidesOfDay(scan, day.value) });
}

/** True where nothing that an ordinal could qualify follows: the 27th episode is no day. */
function endsThere(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || tokens.kind[at] !== 1) return true;
  const word = wordAt(tokens, at);
  return /^(?:of|and|or|to|at|on|in|by|for|is|was|will|are|as|but|when|with|before|after|until|till|instead|not|from|rather|has|had|that|the|a|which|if|then|'s|who|it|we|they|she|he|only|this|next|through|ringed|so)$/.test(
    word,
  );
}

function sidesOfDay(scan: Scan, day: number): readonly [Range, Range] | null {
  const near = scan.earlier;
  if (near !== null && near.range.last - near.range.first < 32 && scan.floor - near.to < 40) {
    const { year, month } = civilOf(near.range.first);
    const it = dayRangeOf(year, month, day);
    if (it !== null) return [it, it];
  }
  const now = civilOf(scan.today!);
  const find = (step: number): Range | null => {
    for (let n = 0; n < 3; n++) {
      const at = civilOf(dayOf(now.year, now.month + step * n, 1));
      const it = dayRangeOf(at.year, at.month, day);
      if (it !== null && (step > 0 ? it.first >= scan.today! : it.first <= scan.today!)) return it;
    }
    return null;
  };
  const before = find(-1);
  const after = find(1);
  return before === null || after === null ? null : [before, after];
}

/** 'this month', 'next month', 'that month', 'the month', 'next' after 'of': which month of which year. */
function monthMeant(scan: Scan, from: number): { year: number; month: number; to: number } | null {
  const { tokens } = scan;
  let at = wordAt(tokens, from) === 'the' ? from + 1 : from;
  const shift = lexemeAt(tokens, at)?.shift;
  const that = wordAt(tokens, at) === 'that' || wordAt(tokens, at) === 'same';
  if (shift === undefined && !that) return null;
  const bare = shift === 1 && wordAt(tokens, at) === 'next' && wordAt(tokens, from - 1) === 'of';
  at++;
  if (wordAt(tokens, at) === 'same') at++;
  if (
    wordAt(tokens, at) !== 'month' &&
    !(bare && (at >= tokens.count || tokens.kind[at] !== 1 || lexemeAt(tokens, at)?.tense !== undefined))
  )
    return null;
  const base = that ? (scan.earlier?.range.first ?? null) : scan.today;
  if (base === null) return null;
  const { year, month } = civilOf(base);
  const meant = civilOf(dayOf(year, month + (shift ?? 0), 1));
  return { year: meant.year, month: meant.month, to: wordAt(tokens, at) === 'month' ? at + 1 : at };
}

/** The year near a day in which a yearly date falls on the stated weekday; null where neither neighbour does. */
export function yearOfWeekday(at: (year: number) => Range | null, year: number, weekday: number): number | null {
  for (const candidate of [year, year + 1, year - 1]) {
    const range = at(candidate);
    if (range !== null && weekdayOf(range.first) === weekday) return candidate;
  }
  return null;
}
