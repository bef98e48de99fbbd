/** A row of the figures' lexicon. */
import type { Opinion } from '../../claim/claim.ts';

const FIGURES = ['episodes', 'runtime', 'opinion'] as const;
export type Figure = (typeof FIGURES)[number];

export interface FigureRow {
  readonly id: string;
  readonly figure: Figure;
  /** What is thought, where the figure is an opinion. */
  readonly opinion?: Opinion;
  /** Slots: `<number>` is the figure. */
  readonly patterns: readonly string[];
  /** `text => Brackenfell 2 episodes 8`: series, season or `-`, predicate, value; for opinions the speaker too. */
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}
