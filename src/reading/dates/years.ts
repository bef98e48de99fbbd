/** Years, and quarters and halves of them in figures: '2021', '2019-20 season', 'Q3 2024', 'H1'. */
import { dayOf, dayRangeOf, monthRange, type Range, yearRange } from './calendar.ts';
import { type Expression, expression, inYear, type Scan } from './expression.ts';
import { SLASH } from './marks.ts';
import { dated, skipPoint, withYear } from './months.ts';
import { century, dayNumberAt, isDash, plainYearAt } from './numbers.ts';
import { digitsAt, lexemeAt, markAt, numberAt, type Tokens, touches, wordAt } from './tokens.ts';

/** '2021', '2007-2009', '2019-20 season', '2024 Q3', '2024/25', '2024-Aug', "'23", 'two thousand and four'. */
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
    const next = lexemeAt(tokens, at + 1);
    if (next?.word === 'q' || next?.word === 'h' || next?.month !== undefined || numberAt(tokens, at + 1) !== null) at++;
  }
  const month = lexemeAt(tokens, at)?.month;
  if (month !== undefined) {
    const day = dayNumberAt(tokens, skipPoint(tokens, at + 1));
    if (day !== null) return dated(from, day.to, 'year-month-day', dayRangeOf(y, month, day.value));
    if (at > year.to) return dated(from, at + 1, 'year-month', monthRange(y, month), 'month'); // '2017-Aug'
  }
  const block = fractionOfYear(tokens, at);
  if (block !== null && (at === year.to || isDash(mark))) return dated(from, block.to, 'year-quarter', block.at(y), block.unit);
  const season = lexemeAt(tokens, year.to)?.season;
  if (season !== undefined && (lexemeAt(tokens, year.to + 1)?.word === 'season' || plainYearAt(tokens, year.to + 1) === null))
    return dated(from, year.to + 1, 'year-season', monthRange(y, season, 3), 'season');
  return expression(from, year.to, 'year', { unit: 'year', range: yearRange(y) });
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
