/** Dates in figures alone: '2024-09-25', '4/8/2022', '15.04.2019', '17/9/21', '4/6'. */
import { dayRangeOf, daysInMonth, monthRange, type Range } from './calendar.ts';
import { type Expression, expression, type Scan } from './expression.ts';
import { POINT, SLASH } from './marks.ts';
import { dated } from './months.ts';
import { century, isDash } from './numbers.ts';
import { digitsAt, lexemeAt, markAt, numberAt, touches, wordAt } from './tokens.ts';

/** Fractions and figures of speech that look like a month and a day. */
const NOT_SLASH_DATES = new Set(['24/7', '9/11', '1/2', '1/3', '1/4', '3/4', '2/3', '50/50', '7/11', '20/20']);

/** '2024-09-25', '4/8/2022', '15.04.2019', '17/9/21', '4/6', '2015-3', '12-2015'. */
export function numericDate(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const run = numberAt(tokens, from);
  if (
    run !== null &&
    digitsAt(tokens, from) === 8 &&
    run > 19_500_000 &&
    run < 20_500_000 &&
    Math.floor(run / 100) % 100 >= 1 &&
    Math.floor(run / 100) % 100 <= 12 &&
    !touches(tokens, from) &&
    !touches(tokens, from + 1)
  ) {
    return dated(from, from + 1, 'run-of-digits', dayRangeOf(Math.floor(run / 10_000), Math.floor(run / 100) % 100, run % 100));
  }
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
