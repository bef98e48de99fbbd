/** Dates in figures alone: '2024-09-25', '4/8/2022', '15.04.2019', '17/9/21', '4/6'. */
import { dayRangeOf, daysInMonth, monthRange, type Range } from './calendar.ts';
import { type Expression, expression, type Scan } from './expression.ts';
import { POINT, QUESTION, SLASH } from './marks.ts';
import { dated } from './months.ts';
import { century, isDash } from './numbers.ts';
import { digitsAt, KIND, lexemeAt, markAt, numberAt, type Tokens, touches, wordAt } from './tokens.ts';

/** What a mark parts: a number, the name of a month, or something else. */
interface Field {
  readonly value: number; // -1 where it is no number, or one too long
  readonly digits: number; // 0 where it is no number
  readonly month: number | null;
}

/** Two or three fields that one mark parts, without a gap. */
interface Parted {
  readonly from: number; // first token
  readonly to: number; // token after the last
  readonly mark: number;
  readonly first: Field; // always a number
  readonly second: Field;
  readonly third: Field | null;
}

/** What parted fields are, in the order in which it is tried. */
const PARTED: readonly ((scan: Scan, fields: Parted) => Expression | null)[] = [
  monthWithoutDay,
  monthByName,
  monthLast,
  yearFirst,
  yearLast,
  monthOfYear,
  monthBeforeYear,
  dayWithoutYear,
];

/** '20240925', '2024-09-25', '4/8/2022', '15.04.2019', '17/9/21', '4/6', '2015-3', '12-2015', '23-Sep-2020', '2024-10-??'. */
export function numericDate(scan: Scan, from: number): Expression | null {
  const run = runOfDigits(scan, from);
  if (run !== null) return run;
  const fields = partedAt(scan, from);
  if (fields === null) return null;
  for (const read of PARTED) {
    const it = read(scan, fields);
    if (it !== null) return it;
  }
  return null;
}

/** '20240925'. */
function runOfDigits({ tokens }: Scan, from: number): Expression | null {
  const run = numberAt(tokens, from);
  if (run === null || digitsAt(tokens, from) !== 8 || touches(tokens, from) || touches(tokens, from + 1)) return null;
  const [year, month, day] = [Math.floor(run / 10_000), Math.floor(run / 100) % 100, run % 100];
  if (year < 1950 || year >= 2050 || !isMonth(month)) return null;
  return dated(from, from + 1, 'run-of-digits', dayRangeOf(year, month, day));
}

function partedAt({ tokens }: Scan, from: number): Parted | null {
  const mark = markAt(tokens, from + 1);
  if (!(isDash(mark) || mark === SLASH || mark === POINT) || !isJoined(tokens, from + 1)) return null;
  if (goesOn(tokens, from, mark)) return null;
  const first = fieldAt(tokens, from);
  if (first.value < 0) return null;
  const three = markAt(tokens, from + 3) === mark && isJoined(tokens, from + 3);
  return {
    from,
    to: three ? from + 5 : from + 3,
    mark,
    first,
    second: fieldAt(tokens, from + 2),
    third: three ? fieldAt(tokens, from + 4) : null,
  };
}

/** True where a mark touches what stands on both sides of it. */
const isJoined = (tokens: Tokens, at: number): boolean => touches(tokens, at) && touches(tokens, at + 1);

/** True where figures stand before the first: it is part of a code, a sum, a version. */
function goesOn(tokens: Tokens, from: number, mark: number): boolean {
  const before = markAt(tokens, from - 1);
  return (before === mark || before === POINT) && isJoined(tokens, from - 1) && numberAt(tokens, from - 2) !== null;
}

function fieldAt(tokens: Tokens, at: number): Field {
  const value = numberAt(tokens, at);
  return value === null
    ? { value: -1, digits: 0, month: lexemeAt(tokens, at)?.month ?? null }
    : { value, digits: digitsAt(tokens, at), month: null };
}

const isMonth = (value: number): boolean => value >= 1 && value <= 12;

/** '2024-10-??'. */
function monthWithoutDay({ tokens }: Scan, { from, mark, first, second }: Parted): Expression | null {
  if (mark === POINT || first.digits !== 4 || !isMonth(second.value)) return null;
  if (!isDash(markAt(tokens, from + 3)) || markAt(tokens, from + 4) !== QUESTION) return null;
  return dated(from, from + 6, 'iso-month', monthRange(first.value, second.value), 'month');
}

/** '2020-Sep-23', '23-Sep-2020', '23/Sep/20'. */
function monthByName(_: Scan, { from, to, first, second: { month }, third }: Parted): Expression | null {
  if (month === null || third === null) return null;
  if (first.digits === 4) return dated(from, to, 'year-month-day', dayRangeOf(first.value, month, third.value));
  const year = yearOf(third);
  return year === null ? null : dated(from, to, 'day-month-year', dayRangeOf(year, month, first.value));
}

/** A year of four digits, or of two. */
const yearOf = ({ digits, value }: Field): number | null => (digits === 4 ? value : digits === 2 ? century(value) : null);

/** '23-2020-September'. */
function monthLast(_: Scan, { from, to, mark, first, second, third }: Parted): Expression | null {
  if (third === null || third.month === null || mark === SLASH || first.digits > 2 || second.digits !== 4) return null;
  return dated(from, to, 'day-year-month', dayRangeOf(second.value, third.month, first.value));
}

/** '2024-09-25', '2020/02/27'. */
function yearFirst(scan: Scan, fields: Parted): Expression | null {
  const { from, to, first, second, third } = fields;
  if (third === null || first.digits !== 4 || !isWhole(scan, fields) || second.value > 12) return null;
  return dated(from, to, 'iso-day', dayRangeOf(first.value, second.value, third.value));
}

/** '4/8/2022', '15.04.2019', '17/9/21'. */
function yearLast(scan: Scan, fields: Parted): Expression | null {
  const { mark, first, second, third } = fields;
  if (third === null || first.digits > 2 || second.digits > 2 || !isWhole(scan, fields)) return null;
  const year = yearOf(third);
  // '1.2.20' may be a version where nothing else gives a year
  if (year === null || (third.digits === 2 && mark === POINT && scan.year === null)) return null;
  return eitherOrder(fields, mark === POINT || scan.dayFirst, (month, day) => dayRangeOf(year, month, day));
}

/** True where all three fields are figures, and no fourth follows. */
function isWhole({ tokens }: Scan, { to, mark, second, third }: Parted): boolean {
  if (second.value < 0 || third === null || third.value < 0) return false;
  return !(markAt(tokens, to) === mark && isJoined(tokens, to) && numberAt(tokens, to + 1) !== null);
}

/** The day with the month before or behind it; the other order, where there is such a day, is what else it may be. */
function eitherOrder(
  { from, to, first, second }: Parted,
  dayIsFirst: boolean,
  at: (month: number, day: number) => Range | null,
): Expression | null {
  const monthly = first.value <= 12 ? at(first.value, second.value) : null;
  const daily = second.value <= 12 ? at(second.value, first.value) : null;
  const range = dayIsFirst ? (daily ?? monthly) : (monthly ?? daily);
  if (range === null) return null;
  const other = range === daily ? monthly : daily;
  return expression(from, to, 'day-in-figures', { range, others: other === null || other.first === range.first ? [] : [other] });
}

/** '2015-3', '2020/11'; no month is 'the 2015-3 season'. */
function monthOfYear({ tokens }: Scan, { from, to, mark, first, second, third }: Parted): Expression | null {
  if (third !== null || mark === POINT || first.digits !== 4 || second.digits > 2 || !isMonth(second.value)) return null;
  if (isTwoYears(first, second) || wordAt(tokens, to) === 'season') return null;
  return dated(from, to, 'iso-month', monthRange(first.value, second.value), 'month');
}

/** '2009/10': two years, not a year and its month. A month above nine is taken as the second year where it is the next. */
const isTwoYears = (first: Field, second: Field): boolean => second.digits === 2 && second.value === (first.value + 1) % 100;

/** '12-2015', '3/2024'. */
function monthBeforeYear(_: Scan, { from, to, first, second, third }: Parted): Expression | null {
  if (third !== null || first.digits > 2 || !isMonth(first.value) || second.digits !== 4) return null;
  return dated(from, to, 'month-of-year', monthRange(second.value, first.value), 'month');
}

/** Fractions and figures of speech that look like a month and a day. */
const NOT_SLASH_DATES: ReadonlySet<string> = new Set(['24/7', '9/11', '1/2', '1/3', '1/4', '3/4', '2/3', '50/50', '7/11', '20/20']);

/** '4/6', '28/4'; none is '24/7', '8/10' or '7/8th'. */
function dayWithoutYear({ tokens, dayFirst }: Scan, { from, to, mark, first, second, third }: Parted): Expression | null {
  if (third !== null || mark !== SLASH || first.digits > 2 || second.digits > 2) return null;
  const outOfTen = second.value === 10 && first.value <= 10;
  const hasEnding = touches(tokens, to) && tokens.kind[to] === KIND.word;
  if (outOfTen || hasEnding || NOT_SLASH_DATES.has(`${first.value}/${second.value}`)) return null;
  const monthIsFirst = dayFirst ? second.value > 12 : first.value <= 12;
  const [month, day] = monthIsFirst ? [first.value, second.value] : [second.value, first.value];
  if (month < 1 || (month > 12 && !monthIsFirst) || day < 1 || day > daysInMonth(2000, Math.min(month, 12))) return null;
  return expression(from, to, 'slash-day', { at: (year) => dayRangeOf(year, month, day) });
}
