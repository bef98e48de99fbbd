/** How strongly a fit is held back where its data say little. */

/** Strengths that the data of one fit cannot tell: set by hand, with alternatives compared by `bench/cross-validate.ts`. */
export interface Tuning {
  /** Years after which a season counts half, for streaming services, which change fast, and for the rest. */
  readonly halfLifeYears: Readonly<Record<'streaming' | 'other', number>>;
  /** How strongly effects of a family are held to 0, by the start of the key. */
  readonly penalties: Readonly<Record<string, number>>;
  /** The same for interactions, whose keys have two colons. */
  readonly interaction: number;
  /** Gaps that the wider class counts for. */
  readonly gapStrength: number;
}
export const TUNING: Tuning = {
  halfLifeYears: { streaming: 3, other: 12 },
  penalties: {
    intercept: 0,
    'source:': 0.5,
    'kind:': 1,
    'carrier:': 6,
    'season:': 1,
    'form:': 1,
    'country:': 1,
    'rhythm:': 1,
    'length:': 1,
  },
  interaction: 6,
  gapStrength: 20,
};
const OTHER_PENALTY = 2;

export function penaltyOf(key: string, { penalties, interaction }: Tuning): number {
  if (key.split(':').length > 2) return interaction;
  return Object.entries(penalties).find(([prefix]) => key.startsWith(prefix))?.[1] ?? OTHER_PENALTY;
}
