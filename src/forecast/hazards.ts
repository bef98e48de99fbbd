/** How fast decisions fall: what the model of a season's fate asks of the forecast. */

/** Rates per day, each at least 0. */
export interface Rates {
  readonly renew: number; // undecided to renewed
  readonly cancel: number; // undecided to cancelled
  readonly end: number; // undecided to ended by plan
  readonly release: number; // renewed to released
  readonly unrenew: number; // renewed to cancelled
  readonly revive: number; // cancelled or ended to renewed
}

/** One season's hazards, piecewise constant in its age. */
export interface Hazards {
  /** Ages in days since the clock's start at which rates change, ascending, without 0. */
  readonly edges: readonly number[];
  /** @param ageDays days since the clock of the season started: the premiere of the season before; negative before it */
  rates(ageDays: number, daysSinceOrder: number | null): Rates;
}
