/** Periods that no name and no number gives: 'the year', 'the new year', 'over the weekend', 'w/c 4 March', 'year to date', 'week 37 of 2025'. */
import { civilOf, dayOf, monthRange, type Range, weekRange, yearRange } from './calendar.ts';
import { type Expression, expression, innerAt, type Scan } from './expression.ts';
import { SLASH } from './marks.ts';
import { yearAfter } from './numbers.ts';
import { lexemeAt, markAt, numberAt, rawWord, wordAt } from './tokens.ts';
import { unitRange } from './units.ts';

/** 'the year', 'the month', 'the week', 'the weekend', 'the day': the one we are in, where a preposition or a part makes it a date. */
export function thisPeriod(scan: Scan, from: number): Expression | null {
  const lexeme = lexemeAt(scan.tokens, from);
  if (lexeme?.unit === undefined || lexeme.plural === true || scan.today === null) return null;
  return expression(from, from + 1, 'this-period', { unit: lexeme.unit, range: unitRange(lexeme.unit, scan.today, 0) });
}

/** A period inside a longer date, after 'of': also 'the year', and 'next' with its month left out. */
export function periodAt(scan: Scan, from: number): Expression | null {
  const the = wordAt(scan.tokens, from) === 'the' ? from + 1 : from;
  const it = innerAt(scan, the);
  if (it !== null && it.kind === 'date') return it;
  return the > from ? thisPeriod(scan, the) : null;
}

/** 'in the new year', 'early in the new year': the year to come, or this one in its January. */
export function newYear(scan: Scan, from: number): Expression | null {
  const { tokens, today } = scan;
  if (wordAt(tokens, from + 1) !== 'year' || wordAt(tokens, from + 2) === "'s") return null;
  if (wordAt(tokens, from - 1) !== 'the') return null;
  if (today === null) return expression(from, from + 2, 'new-year', { unit: 'year' });
  const { year, month } = civilOf(today);
  return expression(from, from + 2, 'new-year', { unit: 'year', range: yearRange(month === 1 ? year : year + 1) });
}

/** 'over the weekend', 'at the weekend', 'on the weekend': the last or the next. */
export function theWeekend(scan: Scan, from: number): Expression | null {
  const { tokens, today } = scan;
  if (wordAt(tokens, from) !== 'weekend' || wordAt(tokens, from - 1) !== 'the' || today === null) return null;
  const here = unitRange('weekend', today, 0)!;
  const last = today >= here.first ? here : unitRange('weekend', today, -1)!;
  return expression(from, from + 1, 'the-weekend', { unit: 'weekend', sides: [last, here] });
}

/** 'w/c 4 March': the week that begins then. */
export function weekCommencing(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  if (markAt(tokens, from + 1) !== SLASH || rawWord(tokens, from + 2) !== 'c') return null;
  const day = innerAt(scan, from + 3);
  if (day === null || day.unit !== 'day' || day.kind !== 'date') return null;
  const week = (range: Range | null): Range | null => (range === null ? null : { first: range.first, last: range.first + 6 });
  const { at } = day;
  return {
    ...day,
    from,
    rule: 'week-commencing',
    unit: 'week',
    range: week(day.range),
    at: at === null ? null : (year) => week(at(year)),
    sides: null,
    monthFirst: false,
  };
}

/** 'CY18', 'FY 2024'. */
export function bookYear(scan: Scan, from: number): Expression | null {
  const value = numberAt(scan.tokens, from + 1);
  if (value === null) return null;
  const size = scan.tokens.end[from + 1]! - scan.tokens.start[from + 1]!;
  if (size !== 2 && size !== 4) return null;
  return expression(from, from + 2, 'book-year', { unit: 'year', range: yearRange(size === 2 ? 2000 + value : value) });
}

/** 'year to date', 'YTD': from the period's first day to today. */
export function toDate(scan: Scan, from: number): Expression | null {
  const { tokens, today } = scan;
  const unit = lexemeAt(tokens, from)?.unit;
  if (unit === undefined || today === null || wordAt(tokens, from + 1) !== 'to' || rawWord(tokens, from + 2) !== 'date') return null;
  const range = unitRange(unit, today, 0);
  return range === null ? null : expression(from, from + 3, 'to-date', { unit, range: { first: range.first, last: today } });
}

/** 'week 37 of 2025', 'quarter 3 2019'. */
export function numbered(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const unit = lexemeAt(tokens, from)?.unit;
  const n = numberAt(tokens, from + 1);
  if ((unit !== 'week' && unit !== 'quarter') || n === null || n < 1 || n > (unit === 'week' ? 53 : 4)) return null;
  const year = yearAfter(scan, from + 2);
  if (year === null) return null;
  if (unit === 'quarter') return expression(from, year.to, 'quarter', { unit, range: monthRange(year.value, n * 3 - 2, 3) });
  const first = weekRange(dayOf(year.value, 1, 4)).first + 7 * (n - 1);
  return expression(from, year.to, 'week-of-year', { unit, range: { first, last: first + 6 } });
}
