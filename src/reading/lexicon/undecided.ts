/** How the trade says that nobody has decided, by family. */
import type { Row } from '../rows.ts';
import { UNDECIDED_HELD_BACK } from './undecided-held-back.ts';
import { UNDECIDED_LIMBO } from './undecided-limbo.ts';
import { UNDECIDED_NO_DECISION } from './undecided-no-decision.ts';
import { UNDECIDED_SILENCE } from './undecided-silence.ts';

export const UNDECIDED: readonly Row[] = [...UNDECIDED_NO_DECISION, ...UNDECIDED_SILENCE, ...UNDECIDED_LIMBO, ...UNDECIDED_HELD_BACK];
