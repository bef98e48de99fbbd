import type { Hazards } from '../forecast/hazards.ts';

/** What a verdict is reckoned with beside the claims. */
export interface ReconcileContext {
  readonly hazards: (season: number) => Hazards;
  /** 0 (never knows) to 1 (always knows); null for a document that names no publisher. */
  readonly reliability: (publisher: string | null) => number;
}
