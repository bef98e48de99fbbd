/** Dates and spans as people say them; a coarse date stays coarse. */
import { dayNumber, dayRange, SEASONS_OF_YEAR } from './edtf.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** '27 February 2020', 'February 2020', 'summer 2024', '2021', 'September 2023 to April 2024', 'the first half of 2027'. */
export function dateWords(edtf: string): string {
  const span = spanOf(edtf);
  if (span !== null) return span.name ?? `${span.from} to ${span.to}`;
  const [year, month, day] = edtf.slice(0, 10).split('-');
  if (month === undefined) return year!;
  const season = SEASONS_OF_YEAR[Number(month) as keyof typeof SEASONS_OF_YEAR];
  if (season !== undefined) return `${season} ${year}`;
  return day === undefined ? `${MONTHS[Number(month) - 1]} ${year}` : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** The same with the word before it that a sentence needs: 'on 27 February 2020', 'in 2021', 'between March and June 2027'. */
export function whenWords(edtf: string): string {
  const span = spanOf(edtf);
  if (span !== null) return span.name === null ? `between ${span.from} and ${span.to}` : `in ${span.name}`;
  return `${edtf.length === 10 ? 'on' : 'in'} ${dateWords(edtf)}`;
}

/** Stretches of months with a name of their own. */
const NAMED: Readonly<Record<string, (year: string) => string>> = {
  '01/06': (year) => `the first half of ${year}`,
  '07/12': (year) => `the second half of ${year}`,
  '01/12': (year) => year,
  '03/05': (year) => `spring ${year}`,
  '06/08': (year) => `summer ${year}`,
  '09/11': (year) => `autumn ${year}`,
};

interface Span {
  readonly name: string | null;
  readonly from: string; // without the month and the year that it shares with `to`
  readonly to: string;
}

/** @returns null for a date that is no interval */
function spanOf(edtf: string): Span | null {
  const [from, to] = edtf.split('/') as [string, string | undefined];
  if (to === undefined) return null;
  const isOneYear = from.slice(0, 4) === to.slice(0, 4) && from.length === to.length;
  const isOneMonth = from.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  const shared = isOneMonth ? / .*/ : / \d{4}$/;
  return {
    name: isOneYear ? (NAMED[`${from.slice(5)}/${to.slice(5)}`]?.(from.slice(0, 4)) ?? null) : null,
    from: isOneYear ? dateWords(from).replace(shared, '') : dateWords(from),
    to: dateWords(to),
  };
}

/** Whole years and months between two ISO days, to the nearest month; days where it is less than two months. */
interface Lapse {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** @returns zero where `to` is not after `from` */
export function lapse(from: string, to: string): Lapse {
  const start = dayRange(from)!.first;
  const end = dayRange(to)!.first;
  const days = Math.max(0, dayNumber(end) - dayNumber(start));
  if (days < 60) return { years: 0, months: 0, days };
  const whole = start.until(end, { largestUnit: 'months' });
  const months = whole.months + (whole.days >= 15 ? 1 : 0);
  return { years: Math.floor(months / 12), months: months % 12, days: 0 };
}

/** '6 years and 9 months', '5 months', '12 days'. */
export function lapseWords({ years, months, days }: Lapse): string {
  const parts = [years > 0 ? counted(years, 'year') : null, months > 0 ? counted(months, 'month') : null].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' and ') : counted(days, 'day');
}

/** '6 y 9 m', '5 m', '12 d'. */
export function lapseShort({ years, months, days }: Lapse): string {
  const parts = [years > 0 ? `${years} y` : null, months > 0 ? `${months} m` : null].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' ') : `${days} d`;
}

/** '1 episode', '9 episodes'. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
