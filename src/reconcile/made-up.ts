/** Made-up claims for tests: a line each. */
import type { Sourced } from '../claim/answer.ts';
import type { Certainty, Claim, Predicate, Speaker, ValueOf } from '../claim/claim.ts';
import { DEFAULT_HAZARDS } from './default-hazards.ts';
import { KIND_PRIORS, kindOf } from './publisher-kinds.ts';
import type { ReconcileContext } from './reconcile.ts';

export interface MadeUp {
  readonly said: string | null; // ISO day
  readonly learned?: string;
  readonly publisher?: string | null;
  readonly document?: string;
  readonly season?: number | null;
  readonly certainty?: Certainty;
  readonly speaker?: Speaker;
  readonly quote?: string;
  readonly rules?: readonly string[];
}

export const CONTEXT: ReconcileContext = {
  hazards: () => DEFAULT_HAZARDS,
  reliability: (publisher) => KIND_PRIORS[kindOf(publisher)].mean,
};

/** A claim about season 2 by 'Gazette', flatly in its own voice, unless told otherwise; its document is named after day and publisher. */
export function claim<P extends Predicate>(predicate: P, value: ValueOf<P>, given: MadeUp): Sourced {
  const { said, publisher = 'Gazette', season = 2, certainty = 'certain', speaker = 'outlet', rules = [] } = given;
  const quote = given.quote ?? `${publisher} on season ${season}: ${predicate} ${JSON.stringify(value)} ${said}`;
  const shared = {
    series: 'Harbour',
    seriesId: 'harbour-2019',
    season,
    certainty,
    speaker,
    quote,
    span: [0, quote.length] as const,
    rules,
  };
  return {
    claim: { ...shared, predicate, value } as Claim,
    document: {
      id: given.document ?? `${said}-${publisher}`,
      publisher,
      headline: null,
      url: null,
      said,
      learned: given.learned ?? `${said ?? '2026-11-20'}T12:00:00Z`,
    },
  };
}

export const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
