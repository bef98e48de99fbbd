/** From the effects of a fit to those of the model: moved to the level of the series that a forecast is asked about. */
import { CARRIER_KINDS, type CarrierKind } from '../carriers.ts';

/**
 * Whose level a forecast starts from, by kind of carrier. Scorecards list series whose fate is news, catalogues list everything, and so orders
 * are commoner in the first; a forecast is asked for a series of either sort.
 */
const AMERICAN = { metacritic: 1 };
const SOURCE_LEVELS: Readonly<Partial<Record<CarrierKind, Readonly<Record<string, number>>>>> = {
  'us-broadcast': AMERICAN,
  'us-cable': AMERICAN,
  'us-premium': AMERICAN,
  'us-public': AMERICAN,
  'small-streaming': AMERICAN,
  streaming: { metacritic: 0.3, netflix: 0.7 },
};
const ELSEWHERE = { metacritic: 0.5, myshows: 0.5 };

/** Votes were counted years after the outcome, and what is renewed goes on being voted on: the effect that is left is a guess at half. */
const VOTES_KEPT = 0.5;
/** An effect nearer to 0 moves no forecast that anybody sees. */
const LEAST_EFFECT = 0.005;

/** @param effects by key, those of the sources among them */
export function keptEffects(effects: Readonly<Record<string, number>>): Record<string, number> {
  const leveled = Object.fromEntries(
    CARRIER_KINDS.map((kind) => [`kind:${kind}`, (effects[`kind:${kind}`] ?? 0) + levelOf(kind, effects)] as const),
  );
  // Figures come from Netflix's own lists, and with them its level.
  const figuresLevel = (effects['source:netflix'] ?? 0) - levelOf('streaming', effects);
  const moved: Readonly<Record<string, number>> = {
    ...effects,
    ...leveled,
    figures: (effects['figures'] ?? 0) + figuresLevel,
    votes: (effects['votes'] ?? 0) * VOTES_KEPT,
    // Ratings were collected after the outcome too. That a better one speaks against a season is their doing, and is not told.
    rating: Math.max(0, effects['rating'] ?? 0),
  };
  return Object.fromEntries(
    Object.entries(moved)
      .filter(([key, effect]) => !key.startsWith('source:') && Math.abs(effect) >= LEAST_EFFECT)
      .map(([key, effect]) => [key, Math.round(effect * 1e3) / 1e3] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function levelOf(kind: CarrierKind, effects: Readonly<Record<string, number>>): number {
  return Object.entries(SOURCE_LEVELS[kind] ?? ELSEWHERE).reduce(
    (sum, [source, share]) => sum + share * (effects[`source:${source}`] ?? 0),
    0,
  );
}
