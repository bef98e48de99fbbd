/** From the claims on record to the Answer about one series as of a day. */
import { composeAnswer } from '../answer/compose.ts';
import type { CatalogueEntry } from '../catalogue/entry.ts';
import type { Answer, Sourced } from '../claim/answer.ts';
import type { Verdict } from '../claim/verdict.ts';
import { DEFAULT_MODEL } from '../forecast/default-model.ts';
import type { SeriesFacts } from '../forecast/facts.ts';
import { forecast } from '../forecast/forecast.ts';
import { hazardsFor } from '../forecast/hazards.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { DEFAULT_HAZARDS } from '../reconcile/default-hazards.ts';
import { type ReconcileContext, reconcile } from '../reconcile/reconcile.ts';

export interface Asked {
  readonly key: string; // of the series' line in the ledger
  readonly title: string;
  readonly id: string | null;
  readonly entry: CatalogueEntry | null; // null where no catalogue knows it
}

/** What a page is taken to know before its record is known: a named publisher, and a page that names none. */
const RELIABILITY = { named: 0.7, unnamed: 0.4 } as const;
const reliability = (publisher: string | null): number => (publisher === null ? RELIABILITY.unnamed : RELIABILITY.named);

export function answerOn(ledger: Ledger, asked: Asked, asOf: Temporal.PlainDate): Answer {
  return answerFrom(ledger.sourced({ key: asked.key }), asked, asOf);
}

/** @param sourced every claim about the series, in any order */
export function answerFrom(sourced: readonly Sourced[], { title, id, entry }: Asked, asOf: Temporal.PlainDate): Answer {
  const series = { title, id, year: entry?.year ?? null, country: entry?.country ?? null };
  const first = reconcile(sourced, asOf, { hazards: () => DEFAULT_HAZARDS, reliability });
  const facts = factsOf(title, entry, first, sourced, asOf);
  const context: ReconcileContext =
    facts === null
      ? { hazards: () => DEFAULT_HAZARDS, reliability }
      : { hazards: (season) => hazardsFor(facts, season, DEFAULT_MODEL), reliability };
  const open = first[0]?.fate.status;
  const hasForecast = facts !== null && (open === 'undecided' || (open === 'renewed' && first[0]?.premiere === null));
  return composeAnswer({ series, sourced, asOf, forecast: hasForecast ? forecast(facts, DEFAULT_MODEL) : null, context });
}

/** What the forecast may know; null where no season is known to have begun. */
function factsOf(
  title: string,
  entry: CatalogueEntry | null,
  verdicts: readonly Verdict[],
  sourced: readonly Sourced[],
  asOf: Temporal.PlainDate,
): SeriesFacts | null {
  const seasons = verdicts
    .filter(({ premiere, fate }) => premiere !== null && !premiere.conditional && (fate.status === 'released' || fate.status === 'renewed'))
    .map(({ season, premiere }) => ({ number: season, premiere: premiere!.edtf }))
    .sort((a, b) => a.number - b.number);
  if (seasons.length === 0) return null;
  const carrier = sourced.findLast(({ claim }) => claim.predicate === 'network')?.claim.value ?? entry?.carriers.at(-1);
  const rating = sourced.findLast(({ claim }) => claim.predicate === 'rating' && claim.value.best === 10)?.claim;
  return {
    series: title,
    carrier: typeof carrier === 'string' ? carrier : null,
    country: entry?.country ?? null,
    kind: entry?.kind ?? null,
    rating: rating?.predicate === 'rating' ? rating.value.value : null,
    seasons,
    asOf: asOf.toString(),
    undecided: verdicts[0]?.fate.status === 'undecided',
  };
}
