/** One forecast with what came of it, and what simple rules would have said. */
import type { CarrierKind } from '../carriers.ts';

/** What is asked: an order ever, or to be out within so many days. */
export type Target = 'ordered' | number;

/** Simple rules that a forecast must beat. The last is none that could be had: the rate of the tested seasons themselves. */
export const RIVALS = ['base rate', 'carrier and season', '28 days of silence', 'median gap', 'rate in hindsight'] as const;
export type RivalName = (typeof RIVALS)[number];

export interface Judged {
  readonly series: string;
  /** How long after the premiere of the season before it was asked. */
  readonly horizon: string;
  readonly target: Target;
  readonly kind: CarrierKind;
  readonly carrier: string | null; // null where the facts name none that is known
  readonly happened: boolean;
  /** Probabilities, of the forecast and of those rivals that have something to say. */
  readonly p: Readonly<Partial<Record<'forecast' | RivalName, number>>>;
}

/** The window of a premiere beside the day that it was. */
export interface WindowJudged {
  readonly series: string;
  readonly horizon: string;
  /** Share of the forecast's distribution before the day, 0 to 1. */
  readonly rank: number;
  readonly crps: number; // days
  /** Days by which the median gap, as a single day, was off. */
  readonly rival: number;
}
