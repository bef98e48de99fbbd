/** Where a scale of days has its ticks: years, or months where it is short, so that every picture says when it is. */
import { isoOf } from '../../reconcile/days.ts';
import type { Timeline } from './timeline.ts';

interface Tick {
  readonly day: number; // days since 1970-01-01
  readonly label: string | null; // '2024', 'Apr', 'Apr 2024'; null for a tick alone
  readonly isMinor: boolean; // where there is little room it goes without its label
}

/** Months between ticks, by the longest scale in days that they do for; longer ones have years. */
const STEPS: readonly (readonly [mostDays: number, months: number])[] = [
  [270, 1],
  [800, 3],
];
const MOST_YEARS = 12;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

export function ticksOf({ first, last }: Pick<Timeline, 'first' | 'last'>): readonly Tick[] {
  const step = STEPS.find(([mostDays]) => last - first <= mostDays)?.[1];
  return step === undefined ? years(first, last) : months(first, last, step);
}

/** Years that are many are not all labelled. */
function years(first: number, last: number): readonly Tick[] {
  const [from, to] = [dateOf(first).year + 1, dateOf(last).year];
  const every = Math.max(1, Math.ceil((to - from + 1) / MOST_YEARS));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({
    day: dayOf(from + index, 0),
    label: index % every === 0 ? String(from + index) : null,
    isMinor: (index / every) % 3 !== 0,
  }));
}

/** January is the year's number; a scale that begins before one says the year with its first month. */
function months(first: number, last: number, step: number): readonly Tick[] {
  const start = dateOf(first);
  const found: Tick[] = [];
  for (let month = Math.ceil(start.month / step) * step; dayOf(start.year, month) <= last; month += step) {
    const [year, name] = [start.year + Math.floor(month / 12), MONTHS[month % 12]!];
    const label = month % 12 === 0 ? String(year) : found.length === 0 ? `${name} ${year}` : name;
    found.push({ day: dayOf(start.year, month), label, isMinor: found.length % 3 !== 0 });
  }
  return found;
}

const dateOf = (day: number): Temporal.PlainDate => Temporal.PlainDate.from(isoOf(day));

/** @param month 0 is January; more than 11 is in a later year */
const dayOf = (year: number, month: number): number => Date.UTC(year, month, 1) / 86_400_000;
