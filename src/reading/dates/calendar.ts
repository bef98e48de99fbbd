/** Days as numbers since 1970-01-01, and ranges of them: the arithmetic beneath every date. No clock, no time zone. */

import { civilOf, dayOf, daysInMonth } from '../../claim/civil.ts';

export { civilOf, dayOf, daysInMonth };

/** Whole days, both ends included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (dayNumber: number): number => ((((dayNumber + 3) % 7) + 7) % 7) + 1;

export const oneDay = (day: number): Range => ({ first: day, last: day });

/** @returns null where the month has no such day */
export function dayRangeOf(year: number, month: number, day: number): Range | null {
  return day >= 1 && day <= daysInMonth(year, month) ? oneDay(dayOf(year, month, day)) : null;
}

export const monthRange = (year: number, month: number, months = 1): Range => ({
  first: dayOf(year, month, 1),
  last: dayOf(year, month + months, 1) - 1,
});

export const yearRange = (year: number, years = 1): Range => ({ first: dayOf(year, 1, 1), last: dayOf(year + years, 1, 1) - 1 });

/** Monday to Sunday of the week that holds the day. */
export function weekRange(day: number, weeks = 1): Range {
  const monday = day - weekdayOf(day) + 1;
  return { first: monday, last: monday + 7 * weeks - 1 };
}

/** The same day of the month so many months on; the month's last day where it has no such day. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: of } = civilOf(day);
  const at = civilOf(dayOf(year, month + months, 1));
  return dayOf(at.year, at.month, Math.min(of, daysInMonth(at.year, at.month)));
}

/** The nth such weekday in a range, counted from its end where n is negative; null where it has not so many. */
export function nthWeekday(range: Range, weekday: number, n: number): number | null {
  if (n > 0) {
    const at = range.first + ((weekday - weekdayOf(range.first) + 7) % 7) + 7 * (n - 1);
    return at <= range.last ? at : null;
  }
  const at = range.last - ((weekdayOf(range.last) - weekday + 7) % 7) + 7 * (n + 1);
  return at >= range.first ? at : null;
}

/** Easter Sunday of the western churches. @see Meeus, Jones and Butcher's algorithm */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const h = (19 * a + b - d - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
const four = (n: number): string => `${n}`.padStart(4, '0');

/** The coarsest EDTF date or interval that covers exactly the range; null outside the years 0 to 9999. */
export function edtfOf({ first, last }: Range): string | null {
  const a = civilOf(first);
  const z = civilOf(last);
  if (a.year < 0 || z.year > 9999 || last < first) return null;
  if (first === last) return `${four(a.year)}-${two(a.month)}-${two(a.day)}`;
  const wholeMonths = a.day === 1 && civilOf(last + 1).day === 1;
  if (wholeMonths && a.month === 1 && z.month === 12) return a.year === z.year ? four(a.year) : `${four(a.year)}/${four(z.year)}`;
  const from = `${four(a.year)}-${two(a.month)}`;
  const to = `${four(z.year)}-${two(z.month)}`;
  if (wholeMonths) return from === to ? from : `${from}/${to}`;
  return `${from}-${two(a.day)}/${to}-${two(z.day)}`;
}

/** The day of an ISO date's first ten characters; null where they are none. */
export function dayOfIso(text: string | null): number | null {
  if (text === null || text.length < 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return month >= 1 && month <= 12 ? (dayRangeOf(year, month, day)?.first ?? null) : null;
}
