/** What the catalogue says of a season: nobody orders, drops or first shows the first of a series that has been on for years, nor another than the first of one that has not begun. */
import type { CatalogueEntry } from '../../catalogue/entry.ts';
import type { Claim } from '../../claim/claim.ts';
import { dayRange } from '../../claim/edtf.ts';
import type { Analysis } from '../analysis.ts';

/** What is hardly ever said of a first season once its series has been on for a while. */
const DECISIONS: ReadonlySet<unknown> = new Set(['renewed', 'cancelled']);
/** A series that ended longer ago is made anew: its first season may well be ordered. */
const YEARS_TO_REMAKE = 2;
/** Of a day in the past a catalogue may have the year of a pilot, or of a first night elsewhere. */
const YEARS_OF_DOUBT = 1;
/** Nobody names the day of a season that is further off. */
const FURTHEST_YEARS = 8;

/**
 * The claims without premieres that cannot be, and with a first season that cannot be meant taken back to none: the words say that something
 * was decided, or has a day, and not of which season.
 */
export function withPlausibleSeasons(claims: readonly Claim[], { document: { published }, names }: Analysis): readonly Claim[] {
  if (claims.length === 0) return claims;
  const written = published === null ? null : (dayRange(published.slice(0, 10))?.last ?? null);
  const entries = new Map(names.flatMap(({ entry }) => (entry === null ? [] : [[entry.id, entry] as const])));
  if (written === null) return claims;
  return claims.flatMap((claim) => {
    const entry = entries.get(claim.seriesId ?? '');
    const day = claim.predicate === 'premiere' ? (dayRange(claim.value)?.first ?? null) : null;
    if (day !== null && day.year > written.year + FURTHEST_YEARS) return [];
    if (entry === undefined) return [claim];
    if (day !== null && entry.year !== null && day.year < entry.year - YEARS_OF_DOUBT) return [];
    if (claim.season === null) return [isOfNew(claim, entry, written.year) ? { ...claim, season: 1 } : claim];
    if (isBeyond(claim.season, entry, written.year) && !SAYS_SEASON.test(claim.quote)) return [{ ...claim, season: null }];
    if (claim.season !== 1) return [claim];
    return [isLate(claim, day, entry, written) ? { ...claim, season: null } : claim];
  });
}

/** Hardly any series has more than two seasons a year, or is ordered for more than two years ahead. */
const SEASONS_A_YEAR = 2;
const SEASONS_AHEAD = 3;
/** 'Season 50' is one, whenever the catalogue has its series begin. */
const SAYS_SEASON = /\b(?:seasons?|series)\b/i;

/** 'A comedy of last fall, let go after thirteen': no season, but the episodes that were shown. */
const isBeyond = (season: number, { year }: CatalogueEntry, written: number): boolean =>
  year !== null && year <= written && season > SEASONS_A_YEAR * (written - year + 1) + SEASONS_AHEAD;

/** An order, or its end, told in a year before the first in which the series was on. */
const isOfNew = ({ predicate, value }: Claim, { year }: CatalogueEntry, written: number): boolean =>
  predicate === 'status' && DECISIONS.has(value) && year !== null && year > written;

/** A decision or a first night that the catalogue knows to lie years back. */
function isLate({ predicate, value }: Claim, day: Temporal.PlainDate | null, entry: CatalogueEntry, written: Temporal.PlainDate): boolean {
  if (predicate === 'status') return DECISIONS.has(value) && isOn(entry, written.year);
  if (day === null) return false;
  return isOn(entry, Temporal.PlainDate.compare(day, written) > 0 ? day.year : day.year - YEARS_OF_DOUBT);
}

/** Began in a year before, and had not been gone for long. */
const isOn = ({ year: first, endYear }: CatalogueEntry, year: number): boolean =>
  first !== null && first < year && (endYear === null || endYear > year - YEARS_TO_REMAKE);

/** Seasons that a text speaks of in passing, as 'the first season' of a series that has had many. */
const LAST_OUTGROWN = 2;
const YEARS_TO_OUTGROW = 4;

/** True where a season that only follows from what a document says is one that its series has long left behind. */
export function isOutgrown(season: number, entry: CatalogueEntry | null, published: string | null): boolean {
  if (season > LAST_OUTGROWN || entry === null || published === null) return false;
  return isOn(entry, Number(published.slice(0, 4)) - YEARS_TO_OUTGROW + 1) && entry.endYear !== entry.year;
}
