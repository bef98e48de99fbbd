/** Years, and quarters and halves of them in figures: '2021', '2019-20 season', 'Q3 2024', 'H1'. */
import { dayOf, dayRangeOf, monthRange, type Range, yearRange } from './calendar.ts';
import { type Expression, expression, inYear, type Scan } from './expression.ts';
import { SLASH } from './marks.ts';
import { dated, skipPoint, withYear } from './months.ts';
import { century, dayNumberAt, type Found, isDash, plainYearAt } from './numbers.ts';
import { digitsAt, KIND, lexemeAt, markAt, numberAt, type Tokens, touches, wordAt } from './tokens.ts';

/** A year as it stands in the text. */
interface Year {
  readonly from: number; // its token
  readonly value: number;
  readonly to: number; // token behind it
  readonly next: number; // the same, or behind the dash or the slash that joins what follows
}

/** What stands behind a year, in the order in which it is asked. */
const BEHIND: readonly ((scan: Scan, year: Year) => Expression | null)[] = [monthOfIt, fractionOfIt, seasonOfIt];

/** '2021', '2007-2009', '2019-20 season', '2024 Q3', '2024/25', '2024-Aug', "'23", 'two thousand and four'. */
export function yearDate(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const found = plainYearAt(tokens, from);
  if (found === null || isDecade(tokens, found.to)) return null;
  const { value, to } = found;
  const joined = isJoined(tokens, to);
  if (joined && isNextYear(tokens, to + 1, value)) return twoYears(tokens, from, found);
  const year = { from, value, to, next: joined && leadsOn(tokens, to + 1) ? to + 1 : to };
  const day = monthDayAt(tokens, year.next);
  // '2024 February 30' is no day, and no year either
  if (day !== null) return dated(from, day.to, 'year-month-day', dayRangeOf(value, day.month, day.value));
  for (const read of BEHIND) {
    const it = read(scan, year);
    if (it !== null) return it;
  }
  return expression(from, to, 'year', { unit: 'year', range: yearRange(value) });
}

/** '1990s'. */
const isDecade = (tokens: Tokens, at: number): boolean => wordAt(tokens, at) === 's' && touches(tokens, at);

/** True where a dash or a slash joins what stands on both sides of it. */
function isJoined(tokens: Tokens, at: number): boolean {
  const mark = markAt(tokens, at);
  return (isDash(mark) || mark === SLASH) && touches(tokens, at) && touches(tokens, at + 1);
}

/** '20' of '2019-20'. */
const isNextYear = (tokens: Tokens, at: number, year: number): boolean =>
  numberAt(tokens, at) === (year + 1) % 100 && digitsAt(tokens, at) === 2;

/** '2019-20 season', '2024/25 broadcast season', '2009-10'. */
function twoYears(tokens: Tokens, from: number, { value, to }: Found): Expression {
  const end = to + 2;
  const season = [end, end + 1].find((at) => wordAt(tokens, at) === 'season');
  return season === undefined
    ? expression(from, end, 'two-years', { unit: 'year', range: yearRange(value, 2) })
    : expression(from, season + 1, 'broadcast-season', {
        unit: 'season',
        range: { first: dayOf(value, 9, 1), last: dayOf(value + 1, 6, 1) - 1 },
      });
}

/** True at what a year may be joined with: 'Q3', 'Aug', a number. */
function leadsOn(tokens: Tokens, at: number): boolean {
  const word = lexemeAt(tokens, at);
  return word?.word === 'q' || word?.word === 'h' || word?.month !== undefined || numberAt(tokens, at) !== null;
}

/** The month and the day of '2024 May 3' and '2024-May-3'. */
function monthDayAt(tokens: Tokens, at: number): (Found & { readonly month: number }) | null {
  const month = lexemeAt(tokens, at)?.month;
  const day = month === undefined ? null : dayNumberAt(tokens, skipPoint(tokens, at + 1));
  return month === undefined || day === null ? null : { ...day, month };
}

/** '2017-Aug'; '2017 August' is a year before a month. */
function monthOfIt({ tokens }: Scan, { from, value, to, next }: Year): Expression | null {
  const month = lexemeAt(tokens, next)?.month;
  return month === undefined || next === to ? null : dated(from, next + 1, 'year-month', monthRange(value, month), 'month');
}

/** '2024 Q3', '2024-Q3', '2023 H1'. */
function fractionOfIt({ tokens }: Scan, { from, value, to, next }: Year): Expression | null {
  const block = fractionOfYear(tokens, next);
  if (block === null || (next > to && !isDash(markAt(tokens, to)))) return null;
  return dated(from, block.to, 'year-quarter', block.at(value), block.unit);
}

/** '2024 summer', '2024 fall season'; not '2023 winter 2024', where it is the second year's. */
function seasonOfIt({ tokens }: Scan, { from, value, to }: Year): Expression | null {
  const season = lexemeAt(tokens, to)?.season;
  if (season === undefined || (wordAt(tokens, to + 1) !== 'season' && plainYearAt(tokens, to + 1) !== null)) return null;
  return dated(from, to + 1, 'year-season', monthRange(value, season, 3), 'season');
}

/** 'Q3', 'H1', '3Q': a quarter or a half as figures, without its year. */
function fractionOfYear(tokens: Tokens, from: number): { to: number; unit: 'quarter' | 'half'; at: (year: number) => Range } | null {
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
  if (n === null || n < 1 || (touches(tokens, to) && tokens.kind[to] === KIND.word && wordAt(tokens, to) !== "'s")) return null;
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
