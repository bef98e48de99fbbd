/** A claim before the whole document is known: its season may still be relative. */
import type { Certainty, Claim, Speaker } from '../../claim/claim.ts';
import type { BoundSeason } from '../binding/seasons.ts';
import type { SeriesName } from '../mentions/series.ts';

type Body<C> = C extends Claim ? Pick<C, 'predicate' | 'value'> : never;

export interface Draft {
  readonly series: SeriesName;
  readonly season: BoundSeason;
  readonly body: Body<Claim>;
  readonly certainty: Certainty;
  readonly speaker: Speaker;
  readonly from: number; // tokens of the quote
  readonly to: number;
  readonly block: number;
  readonly rules: readonly string[];
}
