/** A day of figures as ISO 8601. */
import { daysInMonth } from '../claim/civil.ts';

/** @returns null where the calendar has no such day, or the year is none of those that may be meant */
export function isoDayOf(year: number, month: number, day: number, [first, last]: readonly [first: number, last: number]): string | null {
  if (!(year >= first && year <= last && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

const two = (n: number): string => String(n).padStart(2, '0');
