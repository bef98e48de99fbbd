/**
 * The verdict on every season of one series as of a day, from the claims known by then.
 * @see docs/decisions/0005-fate.md
 */
import type { Sourced } from '../claim/answer.ts';
import { dayNumber } from '../claim/edtf.ts';
import type { Verdict } from '../claim/verdict.ts';
import { byDay } from './by-day.ts';
import type { ReconcileContext } from './context.ts';
import { placeKnown } from './days.ts';
import { Following } from './following.ts';
import { type FateOn, fateOf, verdictOf } from './verdict-of.ts';

export type { ReconcileContext } from './context.ts';
export type { FateOn } from './verdict-of.ts';

/**
 * @param sourced every claim about one series, in any order; those known after `asOf` are left out
 * @returns newest season first: each that a claim is about, and the one after the last that is out
 */
export function reconcile(sourced: readonly Sourced[], asOf: Temporal.PlainDate, context: ReconcileContext): Verdict[] {
  const today = dayNumber(asOf);
  const series = new Following(placeKnown(sourced, today), context);
  series.learn(today);
  return series.seasons().map((season) => verdictOf(series, season));
}

/**
 * The fates that `reconcile` gives on each of many days, without their evidence, in one pass over the claims: for a line over time, a replay.
 * What was said is that of each day; how far publishers are believed, and how fast decisions fall, is that of the one context.
 * @param sourced every claim about one series, in any order; all claims of a document carry the same citation
 * @param days in any order
 * @returns for each of the days, newest season first
 */
export function fatesAsOf(sourced: readonly Sourced[], days: readonly Temporal.PlainDate[], context: ReconcileContext): FateOn[][] {
  const numbers = days.map(dayNumber);
  const placed = byDay(placeKnown(sourced, Math.max(...numbers)), ({ known }) => known);
  const series = new Following(placed, context);
  const fates = new Map<number, FateOn[]>();
  for (const day of [...new Set(numbers)].sort((a, b) => a - b)) {
    series.learn(day);
    fates.set(
      day,
      series.seasons().map((season) => fateOf(series, season)),
    );
  }
  return numbers.map((day) => fates.get(day)!);
}
