/** Periods of a unit around a day, and days so many units away. */
import { addMonths, civilOf, dayOf, monthRange, oneDay, type Range, weekdayOf, weekRange, yearRange } from './calendar.ts';
import type { Unit } from './lexicon.ts';

/** Periods that a part may be taken of. */
export const DIVISIBLE: ReadonlySet<Unit> = new Set([
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'decade',
  'century',
  'week',
  'weekend',
  'fortnight',
]);

/** The period of a unit that holds a day, so many periods on. */
export function unitRange(unit: Unit, day: number, shift: number): Range | null {
  const { year, month } = civilOf(day);
  switch (unit) {
    case 'day':
    case 'weekday':
      return oneDay(day + shift);
    case 'week':
      return weekRange(day + 7 * shift);
    case 'weekend': {
      const saturday = weekRange(day + 7 * shift).first + 5;
      return { first: saturday, last: saturday + 1 };
    }
    case 'fortnight':
      return shift === 0 ? weekRange(day, 2) : shift > 0 ? weekRange(day + 7, 2) : weekRange(day - 14, 2);
    case 'month': {
      const at = civilOf(dayOf(year, month + shift, 1));
      return monthRange(at.year, at.month);
    }
    case 'quarter': {
      const at = civilOf(dayOf(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * shift, 1));
      return monthRange(at.year, at.month, 3);
    }
    case 'half': {
      const at = civilOf(dayOf(year, (month > 6 ? 7 : 1) + 6 * shift, 1));
      return monthRange(at.year, at.month, 6);
    }
    case 'year':
      return yearRange(year + shift);
    case 'decade':
      return yearRange(Math.floor(year / 10) * 10 + 10 * shift, 10);
    case 'century':
      return yearRange(Math.floor(year / 100) * 100 + 100 * shift, 100);
    default:
      return null;
  }
}

/** A day so many units on. */
export function step(day: number, unit: Unit, count: number): number | null {
  switch (unit) {
    case 'day':
      return day + count;
    case 'week':
    case 'weekend':
      return day + 7 * count;
    case 'fortnight':
      return day + 14 * count;
    case 'month':
      return addMonths(day, count);
    case 'quarter':
      return addMonths(day, 3 * count);
    case 'year':
      return addMonths(day, 12 * count);
    case 'decade':
      return addMonths(day, 120 * count);
    case 'weekday': {
      let at = day;
      for (let left = Math.min(Math.abs(count), 400); left > 0; ) {
        at += Math.sign(count);
        if (weekdayOf(at) <= 5) left--;
      }
      return at;
    }
    default:
      return null;
  }
}

/** So many units from a day: the day, where days or weeks are counted; the weekend, where those are; the month or the year that it falls in, where those are. */
export function coarse(day: number, unit: Unit, count: number): { range: Range; unit: Unit } {
  const { year, month } = civilOf(day);
  if (unit === 'month' || unit === 'quarter' || (unit === 'year' && Math.abs(count) === 1))
    return { range: monthRange(year, month), unit: 'month' };
  if (unit === 'year') return { range: yearRange(year), unit: 'year' };
  if (unit === 'decade') return { range: yearRange(year), unit: 'year' };
  if (unit === 'weekend') return { range: unitRange('weekend', day, 0) as Range, unit };
  return { range: oneDay(day), unit: 'day' };
}
