/** The one read model: what the command line, the pages, the API and assistants all show. */
import { z } from 'zod';
import { Claim } from './claim.ts';
import { Edtf } from './edtf-schema.ts';
import { Finding } from './finding.ts';
import { Citation, Verdict } from './verdict.ts';

/** A claim with the document that makes it: what the ledger hands to reconciling and answering. */
export const Sourced = z.object({ claim: Claim, document: Citation });
export interface Sourced {
  readonly claim: Claim;
  readonly document: Citation;
}

export const Forecast = z
  .object({
    series: z.string(),
    season: z.int().positive(),
    asOf: z.string(),
    renewed: z.object({ '90': z.number(), '180': z.number(), '365': z.number(), ever: z.number() }),
    comes: z.object({ '180': z.number(), '365': z.number(), '548': z.number(), '730': z.number() }),
    premiere: z.object({ p10: z.string(), p25: z.string(), p50: z.string(), p75: z.string(), p90: z.string() }),
    because: z.array(z.object({ feature: z.string(), effect: z.number() })),
  })
  .meta({ id: 'Forecast', description: 'The probability that an undecided season is ordered, and when it would be out' });
export type Forecast = Readonly<z.infer<typeof Forecast>>;

export const Answer = z
  .object({
    series: z.object({
      title: z.string(),
      id: z.string().nullable(),
      slug: z.string(),
      year: z.int().nullable(),
      country: z.string().nullable(),
    }),
    asOf: z.string().describe('ISO day'),
    seasons: z.array(Verdict).describe('newest season first'),
    forecast: Forecast.nullable(),
    facts: z.object({
      carrier: z.array(Sourced),
      credits: z.array(Sourced),
      episodes: z.array(Sourced),
      runtime: z.array(Sourced),
      ratings: z.array(Sourced),
      production: z.array(Sourced),
      trailer: z.array(Sourced),
      audience: z.array(Sourced),
    }),
    opinions: z.array(Sourced),
    rules: z.array(
      z.object({ claim: Claim, document: Citation, due: Edtf.nullable().describe('the day on which the stated rule runs out') }),
    ),
    findings: z.array(Finding.extend({ document: Citation })),
    documents: z.array(Citation),
  })
  .meta({ id: 'Answer', description: 'All that is known about one series as of one day' });

export interface Facts {
  readonly carrier: readonly Sourced[];
  readonly credits: readonly Sourced[];
  readonly episodes: readonly Sourced[];
  readonly runtime: readonly Sourced[];
  readonly ratings: readonly Sourced[];
  readonly production: readonly Sourced[];
  readonly trailer: readonly Sourced[];
  readonly audience: readonly Sourced[];
}
export interface Answer {
  readonly series: {
    readonly title: string;
    readonly id: string | null;
    readonly slug: string;
    readonly year: number | null;
    readonly country: string | null;
  };
  readonly asOf: string;
  readonly seasons: readonly Verdict[];
  readonly forecast: Forecast | null;
  readonly facts: Facts;
  readonly opinions: readonly Sourced[];
  readonly rules: readonly (Sourced & { readonly due: string | null })[];
  readonly findings: readonly (Finding & { readonly document: Citation })[];
  readonly documents: readonly Citation[];
}
