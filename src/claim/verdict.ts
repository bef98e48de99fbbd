/** What the claims known at a date support. */
import { z } from 'zod';
import { Claim } from './claim.ts';
import { Edtf } from './edtf-schema.ts';
import { BASES, type Basis, FATES, type Fate, TIMELINE_KINDS } from './words.ts';

export type { Basis, Fate } from './words.ts';

/** What one document alone lets a reader conclude about a season; the `verdicts` of `greenlit read`. */
export const DocumentVerdict = z
  .object({ series: z.string(), season: z.int().positive().nullable(), status: z.enum(FATES), premiere: Edtf.optional() })
  .meta({ id: 'DocumentVerdict', description: 'What one document alone, on its own date, lets a reader conclude' });
export type DocumentVerdict = Readonly<z.infer<typeof DocumentVerdict>>;

/** A document's address card: enough to cite it. */
export const Citation = z.object({
  id: z.string(),
  publisher: z.string().nullable(),
  headline: z.string().nullable(),
  url: z.string().nullable(),
  said: z.string().nullable().describe('day on which the document was published, as ISO date; null where it does not say'),
  learned: z.string().describe('when Greenlit learned it, ISO 8601 UTC'),
});
export type Citation = Readonly<z.infer<typeof Citation>>;

export const Evidence = z.object({
  weight: z
    .number()
    .describe(
      'log-odds of the verdict with the claim minus without it; positive speaks for it; 0 also where its words speak for one side and its weight for the other',
    ),
  claim: Claim,
  document: Citation,
});
export interface Evidence {
  readonly weight: number;
  readonly claim: Claim;
  readonly document: Citation;
}

export const TimelineEntry = z.object({
  on: Edtf,
  kind: z.enum(TIMELINE_KINDS),
  text: z.string(),
  documentId: z.string().nullable(),
});
export type TimelineEntry = Readonly<z.infer<typeof TimelineEntry>>;

/** One season's fate, as of a date. */
export const Verdict = z
  .object({
    season: z.int().positive(),
    numberless: z
      .boolean()
      .optional()
      .describe('true where no page numbers the season: its number counts the returns on record, or is where a count begins'),
    fate: z.object({
      status: z.enum(FATES),
      probability: z.number().min(0).max(1),
      since: z.string().nullable().describe('ISO day since when the claims support it; null where no claim does'),
      basis: z.enum(BASES),
      silentSince: z.string().nullable().describe('ISO day of the last word on an undecided season; null where it is not undecided'),
      probabilities: z.record(z.enum(FATES), z.number()),
    }),
    premiere: z.object({ edtf: Edtf, basis: z.enum(BASES), conditional: z.boolean() }).nullable(),
    prior: z.number().describe('log-odds of the verdict before any claim'),
    silence: z.number().optional().describe('log-odds that silence alone adds: the series was covered and no news of the season came'),
    evidence: z.array(Evidence),
    against: z.array(Evidence),
    timeline: z.array(TimelineEntry),
  })
  .meta({ id: 'Verdict' });
export interface Verdict {
  readonly season: number;
  readonly numberless?: boolean | undefined;
  readonly fate: {
    readonly status: Fate;
    readonly probability: number;
    readonly since: string | null;
    readonly basis: Basis;
    readonly silentSince: string | null;
    readonly probabilities: Readonly<Record<Fate, number>>;
  };
  readonly premiere: { readonly edtf: string; readonly basis: Basis; readonly conditional: boolean } | null;
  readonly prior: number;
  readonly silence?: number | undefined;
  readonly evidence: readonly Evidence[];
  readonly against: readonly Evidence[];
  readonly timeline: readonly TimelineEntry[];
}
