/** What is claimed because it is likely by its words, and by no row or build: the rules that say so, and what may not rest on it. */
import type { Claim } from '../../claim/claim.ts';
import { BY_WEIGHT, howRead } from '../../claim/how-read.ts';
import type { Frame, Row } from '../rows.ts';

/** The rule of a claim whose season is only the likeliest. */
export const SEASON_BY_WEIGHT = `season${BY_WEIGHT}`;

/** A row without patterns, for the cue of what words tell together. */
export const rowByWeight = (frame: Frame): Row => ({ id: `${frame}${BY_WEIGHT}`, frame, patterns: [], finds: [], leaves: [] });

/** True of the row of such a cue. */
export const isByWeight = ({ id }: Pick<Row, 'id'>): boolean => id.endsWith(BY_WEIGHT);

/** True of a claim of which a part is only likely: enough to be told, and no ground to call a text wrong. */
export function restsOnWeight(claim: Pick<Claim, 'rules'>): boolean {
  return claim.rules.includes(SEASON_BY_WEIGHT) || isToldByWeight(claim);
}

/** True of a fate or a premiere that words tell together, and no row or build besides. */
export const isToldByWeight = (claim: Pick<Claim, 'rules'>): boolean => howRead(claim) === 'weight';
