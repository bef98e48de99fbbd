/** What `greenlit check --format` may print: a document at a time, or all of them at once where a format is one file. */
import { claimReviews, type Reviewer } from '../../check/formats/claim-review.ts';
import { annotations } from '../../check/formats/github.ts';
import { proofLine } from '../../check/formats/json.ts';
import type { Proof, RuleCard } from '../../check/formats/proof.ts';
import { sarif } from '../../check/formats/sarif.ts';
import { checkReport } from '../../web/pages/check-report.ts';
import { renderFindings, type View } from '../views/findings-view.ts';

export interface FormatContext extends View {
  readonly version: string; // of the program
  readonly rules: readonly RuleCard[]; // that ran
  readonly reviewer: Reviewer | null;
}

export type CheckFormat =
  | { readonly each: (proof: Proof, context: FormatContext) => string }
  | { readonly whole: (proofs: readonly Proof[], context: FormatContext) => string };

export const CHECK_FORMATS = {
  pretty: { each: renderFindings },
  json: { each: proofLine },
  sarif: { whole: sarif },
  github: { each: annotations },
  html: { whole: checkReport },
  claimreview: { each: (proof, { reviewer }) => (reviewer === null ? '' : claimReviews(proof, reviewer)) },
} as const satisfies Readonly<Record<string, CheckFormat>>;

export type CheckFormatName = keyof typeof CHECK_FORMATS;
