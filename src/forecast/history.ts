/** Where a series stands on the day asked: which season is next, since when its clock runs, and in what rhythm it has come. */
import { dayNumber, dayRange } from '../claim/edtf.ts';
import type { SeasonFacts, SeriesFacts } from './facts.ts';

/** First and last possible day of something, as days since 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

export interface History {
  /** The season that is forecast. */
  readonly season: number;
  /** Day asked, days since 1970-01-01. */
  readonly asOf: number;
  /** True where that season is listed among the facts, and so has been ordered. */
  readonly announced: boolean;
  /** When the listed season is planned to be out; null where no plan is known. */
  readonly planned: Days | null;
  /** The season before, as listed; null where there is none. */
  readonly last: SeasonFacts | null;
  /** When the season before was first shown; null where unknown. Never later than the day asked. */
  readonly premiered: Days | null;
  /** Days from first to last episode of the season before; null where unknown. */
  readonly length: number | null;
  /** Days from the premiere of the season before the last to that of the last; null where unknown. */
  readonly gap: number | null;
  /** Gaps known before that one, latest first. */
  readonly gaps: readonly number[];
}

/** An undated season this soon after a dated one is read as announced rather than as shown without a date. */
const ANNOUNCED_WITHIN_DAYS = 3 * 365;
const LONGEST_SEASON_DAYS = 500;

/**
 * @param facts as read; seasons in any order, numbers with gaps, dates in the future, coarse or missing
 * @param target the season asked for; null for the one after the last that has premiered
 */
export function historyOf(facts: SeriesFacts, target: number | null): History {
  const asOf = dayNumber(Temporal.PlainDate.from(facts.asOf.slice(0, 10)));
  const all = facts.seasons
    .filter(({ number }) => number > 0 && (target === null || number <= target))
    .toSorted((a, b) => a.number - b.number);
  const shown = all.filter((season, index) => season.number !== target && wasShown(season, all.slice(0, index), asOf));
  const last = shown.at(-1) ?? null;
  const season = target ?? nextNumber(all, last);
  const listed = all.find(({ number }) => number === season) ?? null;
  const premiered = last === null ? null : clip(daysOf(last.premiere), asOf);
  const gaps = gapsOf(shown, asOf);
  return {
    season,
    asOf,
    announced: listed !== null && !(target !== null && sameAsShown(listed, asOf)),
    planned: daysOf(listed?.premiere),
    last,
    premiered,
    length: lengthOf(last),
    gap: last?.premiere == null ? null : (gaps[0] ?? null),
    gaps: gaps.slice(1),
  };
}

/** A season asked for by number that has already been shown is dated, not announced. */
function sameAsShown(season: SeasonFacts, asOf: number): boolean {
  const days = daysOf(season.premiere);
  return days !== null && middle(days) <= asOf;
}

function nextNumber(all: readonly SeasonFacts[], last: SeasonFacts | null): number {
  const after = all.find(({ number }) => number > (last?.number ?? 0));
  return after?.number ?? (last?.number ?? 0) + 1;
}

/** A season counts as shown where its date has passed, or where it has no date but figures, a later season, or nothing dated before it. */
function wasShown(season: SeasonFacts, before: readonly SeasonFacts[], asOf: number): boolean {
  const days = daysOf(season.premiere);
  if (days !== null) return middle(days) <= asOf || days.first + 31 <= asOf;
  const finale = daysOf(season.finale);
  if (finale !== null) return middle(finale) <= asOf;
  if (season.hours28 != null || season.hours91 != null || season.weeksInTop10 != null) return true;
  const dated = before.findLast(({ premiere }) => premiere != null);
  if (dated === undefined) return true;
  return asOf - daysOf(dated.premiere)!.first > ANNOUNCED_WITHIN_DAYS * (season.number - dated.number);
}

function gapsOf(shown: readonly SeasonFacts[], asOf: number): number[] {
  const gaps: number[] = [];
  for (let index = shown.length - 1; index > 0; index -= 1) {
    const [later, earlier] = [clip(daysOf(shown[index]!.premiere), asOf), clip(daysOf(shown[index - 1]!.premiere), asOf)];
    if (later === null || earlier === null) continue;
    const gap = Math.round((middle(later) - middle(earlier)) / Math.max(1, shown[index]!.number - shown[index - 1]!.number));
    if (gap >= 21) gaps.push(gap);
  }
  return gaps;
}

function lengthOf(last: SeasonFacts | null): number | null {
  const [premiere, finale] = [daysOf(last?.premiere), daysOf(last?.finale)];
  if (premiere === null || finale === null || premiere.last - premiere.first > 31 || finale.last - finale.first > 31) return null;
  const days = Math.round(middle(finale) - middle(premiere));
  return days >= 0 && days <= LONGEST_SEASON_DAYS ? days : null;
}

function clip(days: Days | null, asOf: number): Days | null {
  return days === null ? null : { first: Math.min(days.first, asOf), last: Math.min(days.last, asOf) };
}

export function daysOf(edtf: string | null | undefined): Days | null {
  const range = edtf == null ? null : dayRange(edtf);
  return range === null ? null : { first: dayNumber(range.first), last: dayNumber(range.last) };
}

export function middle({ first, last }: Days): number {
  return (first + last) / 2;
}
