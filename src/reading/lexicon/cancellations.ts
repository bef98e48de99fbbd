/** How the trade says that a carrier has decided against a season, by family. */
import type { Row } from '../rows.ts';
import { CANCEL_FATES } from './cancellations-fates.ts';
import { CANCEL_IDIOMS } from './cancellations-idioms.ts';
import { CANCEL_REFUSALS } from './cancellations-refusals.ts';
import { CANCEL_REVERSALS } from './cancellations-reversals.ts';
import { CANCEL_VERBS } from './cancellations-verbs.ts';

export const CANCELLATIONS: readonly Row[] = [...CANCEL_VERBS, ...CANCEL_REFUSALS, ...CANCEL_REVERSALS, ...CANCEL_IDIOMS, ...CANCEL_FATES];
