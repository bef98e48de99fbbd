/** One question put to the forecast in a back-test, with what came of it. */
import type { SeriesFacts } from '../facts.ts';

/** When it is asked, in days since the premiere; null stands for a season without a known day. */
export const HORIZONS = [0, 28, 91, 182] as const;

/** The horizon of a question that is asked when it comes up, whatever the age. */
export const ANY_AGE = 'any age';

export interface Case {
  readonly series: string;
  /** 'premiere', '+28', … or 'no day'. */
  readonly horizon: string;
  readonly facts: SeriesFacts;
  /** Was the season ordered? Null where the question is not asked here. */
  readonly ordered: boolean | null;
  /** Was it out within so many days of the day asked? Only horizons whose outcome is known. */
  readonly out: readonly { readonly days: number; readonly happened: boolean }[];
  /** Days from the day asked to the premiere; null where it did not come in the time that was watched. */
  readonly cameAfter: number | null;
  /** Days that were watched from the day asked. */
  readonly watched: number;
}

export function horizonName(days: number): string {
  return days === 0 ? 'premiere' : `+${days}`;
}
