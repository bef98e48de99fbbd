/** What the catalogue says against a season: nobody orders or drops the first season of a series that has been on for years. */
import type { CatalogueEntry } from '../catalogue/entry.ts';
import type { Claim } from '../claim/claim.ts';
import type { Analysis } from './analysis.ts';

const DECISIONS: ReadonlySet<unknown> = new Set(['renewed', 'cancelled']);
/** A series that ended longer ago is made anew: its first season may well be ordered. */
const YEARS_TO_REMAKE = 2;

/** The claims, a first season that cannot be meant taken back to none: the words say that something was decided, and not of which season. */
export function withPlausibleSeasons(claims: readonly Claim[], { document, names }: Analysis): readonly Claim[] {
  const year = document.published === null ? null : Number(document.published.slice(0, 4));
  if (year === null) return claims;
  const entries = new Map(names.flatMap(({ entry }) => (entry === null ? [] : [[entry.id, entry] as const])));
  return claims.map((claim) => {
    if (claim.predicate !== 'status' || claim.season !== 1 || !DECISIONS.has(claim.value)) return claim;
    const entry = entries.get(claim.seriesId ?? '');
    return entry !== undefined && isOn(entry, year) ? { ...claim, season: null } : claim;
  });
}

/** Began in a year before, and had not been gone for long. */
const isOn = ({ year: first, endYear }: CatalogueEntry, year: number): boolean =>
  first !== null && first < year && (endYear === null || endYear > year - YEARS_TO_REMAKE);
