/** Every rule of the desk, in the order in which `docs/checking.md` lists them. */
import type { Rule } from './rule.ts';
import { ATTRIBUTION_MISSING } from './rules/attribution-missing.ts';
import { CONTRADICTION_RECORD } from './rules/contradiction-record.ts';
import { CONTRADICTION_SELF } from './rules/contradiction-self.ts';
import { DATE_ARITHMETIC } from './rules/date-arithmetic.ts';
import { DATE_PAST_AS_FUTURE } from './rules/date-past-as-future.ts';
import { FIGURE_CHARACTERISED } from './rules/figure-characterised.ts';
import { FIGURE_UNSOURCED } from './rules/figure-unsourced.ts';
import { FILLER_NO_CLAIM } from './rules/filler-no-claim.ts';
import { HEADLINE_NO_ANSWER } from './rules/headline-no-answer.ts';
import { HEADLINE_OVERSTATES } from './rules/headline-overstates.ts';
import { NAME_INCONSISTENT } from './rules/name-inconsistent.ts';
import { OFFICIAL_UNSUPPORTED } from './rules/official-unsupported.ts';
import { RUMOUR_AS_FACT } from './rules/rumour-as-fact.ts';
import { STALE_SUPERSEDED } from './rules/stale-superseded.ts';

export const RULES: readonly Rule[] = [
  HEADLINE_NO_ANSWER,
  HEADLINE_OVERSTATES,
  CONTRADICTION_SELF,
  CONTRADICTION_RECORD,
  STALE_SUPERSEDED,
  DATE_ARITHMETIC,
  DATE_PAST_AS_FUTURE,
  OFFICIAL_UNSUPPORTED,
  RUMOUR_AS_FACT,
  FIGURE_CHARACTERISED,
  FIGURE_UNSOURCED,
  NAME_INCONSISTENT,
  ATTRIBUTION_MISSING,
  FILLER_NO_CLAIM,
];
