/**
 * Dates as coverage gives them: EDTF (ISO 8601-2) level 0 and 1, as far as television needs it.
 * A coarse date stays coarse; nothing here ever makes a day out of a month.
 * @see https://www.loc.gov/standards/datetime/
 */

import { civilOf, dayOf } from './civil.ts';

/** How exactly a date is known, finest first. */
const GRAINS = ['day', 'month', 'quarter', 'year', 'interval'] as const;
export type Grain = (typeof GRAINS)[number];

/** The EDTF codes of the four seasons of a year, with the month each begins in. Winter runs into the next year. */
export const SEASONS_OF_YEAR = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const;
const SEASON_FIRST_MONTH: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** One half-open-free stretch of whole days, both ends included, as ISO dates. */
interface DayRange {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The same by their numbers: for comparing, which is done a great many times a text, no `Temporal` value is made. */
export interface DaySpan {
  readonly first: number; // days since 1970-01-01
  readonly last: number;
}

/**
 * The days that an EDTF date covers.
 * @param edtf `YYYY`, `YYYY-MM`, `YYYY-SS` with a season code 21 to 24, `YYYY-MM-DD`, or two of these joined by `/`
 * @returns null where the text is not such a date, or the interval runs backwards
 */
export function daysOf(edtf: string): DaySpan | null {
  const slash = edtf.indexOf('/');
  if (slash < 0) return daysOfPart(edtf);
  const from = daysOfPart(edtf.slice(0, slash));
  const to = daysOfPart(edtf.slice(slash + 1));
  return from === null || to === null || from.first > to.last ? null : { first: from.first, last: to.last };
}

/** See `daysOf`. */
export function dayRange(edtf: string): DayRange | null {
  const days = daysOf(edtf);
  return days === null ? null : { first: dateOf(days.first), last: dateOf(days.last) };
}

/** @returns null where the text is not EDTF */
export function grainOf(edtf: string): Grain | null {
  if (daysOf(edtf) === null) return null;
  if (edtf.includes('/')) return 'interval';
  if (edtf.length === 10) return 'day';
  if (edtf.length === 4) return 'year';
  return Number(edtf.slice(5)) > 12 ? 'quarter' : 'month';
}

/** True where every day of `inner` lies in `outer`. */
export function covers(outer: string, inner: string): boolean {
  const a = daysOf(outer);
  const b = daysOf(inner);
  return a !== null && b !== null && a.first <= b.first && a.last >= b.last;
}

/** Days shared, as a share of the days of both together: 1 the same days, 0 none shared. */
export function agreement(left: string, right: string): number {
  const a = daysOf(left);
  const b = daysOf(right);
  if (a === null || b === null) return 0;
  const shared = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  const all = Math.max(a.last, b.last) - Math.min(a.first, b.first) + 1;
  return shared > 0 ? shared / all : 0;
}

/** The ISO day where the text is a day or a date-time; null for anything coarser. */
export function isoDay(text: string | null): string | null {
  const match = text === null ? null : DAY.exec(text);
  return match !== null && isDay(Number(match[1]), Number(match[2]), Number(match[3])) ? match[0] : null;
}

/** Days since 1970-01-01, for arithmetic. */
export function dayNumber(date: Temporal.PlainDate): number {
  return Date.UTC(date.year, date.month - 1, date.day) / 86_400_000;
}

function dateOf(day: number): Temporal.PlainDate {
  const civil = civilOf(day);
  return new Temporal.PlainDate(civil.year, civil.month, civil.day);
}

function daysOfPart(part: string): DaySpan | null {
  const match = PART.exec(part);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  const month = Number(match[2]);
  if (match[3] !== undefined) return oneDay(year, month, Number(match[3]));
  const season = SEASON_FIRST_MONTH[month];
  if (season !== undefined) return { first: dayOf(year, season, 1), last: dayOf(year, season + 3, 0) };
  return month >= 1 && month <= 12 ? { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 0) } : null;
}

function oneDay(year: number, month: number, day: number): DaySpan | null {
  if (!isDay(year, month, day)) return null;
  const number = dayOf(year, month, day);
  return { first: number, last: number };
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True of a day that the calendar has: asked of every document. */
function isDay(year: number, month: number, day: number): boolean {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0) + leap;
}
