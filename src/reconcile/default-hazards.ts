/**
 * Hazards for where no fitted model is at hand: one table for every series.
 * The shape follows what the open data on renewals say (most decisions fall between the premiere and half a year after the
 * finale; from order to premiere the middle half takes 220 to 340 days); the levels are round numbers of that order.
 */
import type { Hazards, Rates } from '../forecast/hazards.ts';

/** Decisions per day by age in days since the premiere of the season before; each row holds until the age of the next. */
const DECISIONS: readonly { readonly until: number; readonly renew: number; readonly cancel: number; readonly end: number }[] = [
  { until: 0, renew: 0.0008, cancel: 0.0001, end: 0.00005 },
  { until: 28, renew: 0.0035, cancel: 0.0008, end: 0.0001 },
  { until: 91, renew: 0.0035, cancel: 0.0018, end: 0.0002 },
  { until: 182, renew: 0.0022, cancel: 0.0022, end: 0.0002 },
  { until: 365, renew: 0.0012, cancel: 0.002, end: 0.0002 },
  { until: 730, renew: 0.0005, cancel: 0.0015, end: 0.0001 },
  { until: 1095, renew: 0.0002, cancel: 0.001, end: 0.0001 },
  { until: Number.POSITIVE_INFINITY, renew: 0.00006, cancel: 0.0006, end: 0.00005 },
];

/** Premieres per day by days since the order; deciles of 716 announced orders: 140, 189, 224, 253, 278, 316, 336, 369, 421 days. */
const RELEASES: readonly { readonly until: number; readonly release: number }[] = [
  { until: 90, release: 0.0006 },
  { until: 180, release: 0.002 },
  { until: 270, release: 0.0055 },
  { until: 420, release: 0.0095 },
  { until: 730, release: 0.004 },
  { until: Number.POSITIVE_INFINITY, release: 0.0012 },
];
/** Where the day of the order is not known: one in 280 days. */
const RELEASE_UNKNOWN = 1 / 280;
/** About one order in a hundred is taken back, within some nine months. */
const UNRENEW = 0.00003;
/** About three in a hundred cancelled series are saved or revived, most of them soon. */
const REVIVE = 0.00002;

export const DEFAULT_HAZARDS: Hazards = {
  edges: DECISIONS.map(({ until }) => until).filter((until) => until > 0 && Number.isFinite(until)),
  rates(ageDays: number, daysSinceOrder: number | null): Rates {
    const { renew, cancel, end } = DECISIONS.find(({ until }) => ageDays < until)!;
    const release = daysSinceOrder === null ? RELEASE_UNKNOWN : RELEASES.find(({ until }) => daysSinceOrder < until)!.release;
    return { renew, cancel, end, release, unrenew: UNRENEW, revive: REVIVE };
  },
};
