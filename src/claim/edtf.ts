/**
 * Dates as coverage gives them: EDTF (ISO 8601-2) level 0 and 1, as far as television needs it.
 * A coarse date stays coarse; nothing here ever makes a day out of a month.
 * @see https://www.loc.gov/standards/datetime/
 */

/** How exactly a date is known, finest first. */
export const GRAINS = ['day', 'month', 'quarter', 'year', 'interval'] as const;
export type Grain = (typeof GRAINS)[number];

/** The EDTF codes of the four seasons of a year, with the month each begins in. Winter runs into the next year. */
export const SEASONS_OF_YEAR = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const;
const SEASON_FIRST_MONTH: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** One half-open-free stretch of whole days, both ends included, as ISO dates. */
export interface DayRange {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The days that an EDTF date covers.
 * @param edtf `YYYY`, `YYYY-MM`, `YYYY-SS` with a season code 21 to 24, `YYYY-MM-DD`, or two of these joined by `/`
 * @returns null where the text is not such a date, or the interval runs backwards
 */
export function dayRange(edtf: string): DayRange | null {
  const slash = edtf.indexOf('/');
  if (slash < 0) return partRange(edtf);
  const from = partRange(edtf.slice(0, slash));
  const to = partRange(edtf.slice(slash + 1));
  if (from === null || to === null) return null;
  return Temporal.PlainDate.compare(from.first, to.last) > 0 ? null : { first: from.first, last: to.last };
}

/** @returns null where the text is not EDTF */
export function grainOf(edtf: string): Grain | null {
  if (dayRange(edtf) === null) return null;
  if (edtf.includes('/')) return 'interval';
  if (edtf.length === 10) return 'day';
  if (edtf.length === 4) return 'year';
  return Number(edtf.slice(5)) > 12 ? 'quarter' : 'month';
}

/** True where every day of `inner` lies in `outer`. */
export function covers(outer: string, inner: string): boolean {
  const a = dayRange(outer);
  const b = dayRange(inner);
  return a !== null && b !== null && Temporal.PlainDate.compare(a.first, b.first) <= 0 && Temporal.PlainDate.compare(a.last, b.last) >= 0;
}

/** Days shared, as a share of the days of both together: 1 the same days, 0 none shared. */
export function agreement(left: string, right: string): number {
  const a = dayRange(left);
  const b = dayRange(right);
  if (a === null || b === null) return 0;
  const shared = dayNumber(earlier(a.last, b.last)) - dayNumber(later(a.first, b.first)) + 1;
  const all = dayNumber(later(a.last, b.last)) - dayNumber(earlier(a.first, b.first)) + 1;
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

function partRange(part: string): DayRange | null {
  const match = PART.exec(part);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month === null) return { first: new Temporal.PlainDate(year, 1, 1), last: new Temporal.PlainDate(year, 12, 31) };
  if (day !== null) return oneDay(year, month, day);
  const seasonStart = SEASON_FIRST_MONTH[month];
  if (seasonStart !== undefined) {
    const first = new Temporal.PlainDate(year, seasonStart, 1);
    return { first, last: first.add({ months: 3 }).subtract({ days: 1 }) };
  }
  if (month < 1 || month > 12) return null;
  const first = new Temporal.PlainDate(year, month, 1);
  return { first, last: first.add({ months: 1 }).subtract({ days: 1 }) };
}

function oneDay(year: number, month: number, day: number): DayRange | null {
  if (!isDay(year, month, day)) return null;
  const date = new Temporal.PlainDate(year, month, day);
  return { first: date, last: date };
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True of a day that the calendar has: asked of every document, so that no date is made to be thrown away. */
function isDay(year: number, month: number, day: number): boolean {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0) + leap;
}

function earlier(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) <= 0 ? a : b;
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}
