/** What is known beyond the text that is being checked, as of a day: the ledger's view of a series, as rules ask for it. */
import type { Claim } from '../claim/claim.ts';
import type { Citation, Verdict } from '../claim/verdict.ts';

/** A claim that the record holds, with who published it and when. */
interface Recorded {
  readonly claim: Claim;
  readonly document: Citation;
}

/** The series as a text calls it, with its id in the catalogue where the text's reader knew one. */
export interface SeriesCalled {
  readonly title: string;
  readonly id: string | null;
}

export interface SeriesRecord {
  /** What the claims known on a day support for one season; null where nothing is known of it. `day` is an ISO day. */
  verdict(series: SeriesCalled, season: number, day: string): Verdict | null;
  /** Every claim about the series that was known on a day, newest first. */
  claims(series: SeriesCalled, day: string): readonly Recorded[];
}
