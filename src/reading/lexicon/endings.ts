/** How the trade says that a season is the last by plan, by family. */
import type { Row } from '../rows.ts';
import { ENDING_ACTS } from './endings-acts.ts';
import { ENDING_PLANS } from './endings-plans.ts';
import { ENDING_SEASONS } from './endings-seasons.ts';

export const ENDINGS: readonly Row[] = [...ENDING_SEASONS, ...ENDING_ACTS, ...ENDING_PLANS];
