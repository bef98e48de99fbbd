/** From the claims on record to the Answer about one series as of a day. */
import { composeAnswer } from '../answer/compose.ts';
import type { SeasonOn } from '../answer/course.ts';
import type { CatalogueEntry } from '../catalogue/entry.ts';
import type { Answer, Sourced } from '../claim/answer.ts';
import { dayNumber } from '../claim/edtf.ts';
import { DEFAULT_MODEL } from '../forecast/default-model.ts';
import type { SeriesFacts } from '../forecast/facts.ts';
import { forecast } from '../forecast/forecast.ts';
import { hazardsFor } from '../forecast/hazards.ts';
import { deskOn } from '../ledger/desk-on.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { triedClaims } from '../ledger/tried-claims.ts';
import { knownDay } from '../reconcile/days.ts';
import { DEFAULT_HAZARDS } from '../reconcile/default-hazards.ts';
import { KIND_PRIORS, kindOf } from '../reconcile/publisher-kinds.ts';
import { type FateOn, fatesAsOf, type ReconcileContext, reconcile } from '../reconcile/reconcile.ts';
import { estimateReliability } from '../reconcile/reliability.ts';
import { foundOn } from './desk/found.ts';

export interface Asked {
  readonly key: string; // of the series' line in the ledger
  readonly title: string;
  readonly id: string | null;
  readonly entry: CatalogueEntry | null; // null where no catalogue knows it
}

/** Answers on one ledger. */
interface Answerer {
  (asked: Asked, asOf: Temporal.PlainDate): Answer;
  /**
   * One season from day to day, in one pass: as the answers of those days would have it, but for believing publishers as of the last.
   * @param days ascending; at least one
   * @returns for each of the days; null where nothing was known of the season
   */
  course(asked: Asked, season: number, days: readonly Temporal.PlainDate[]): readonly (SeasonOn | null)[];
}

/** Publishers' records move slowly; where the ledger has changed, a server reads the claims that make them again after so long. */
const RECORDS_KEPT_MILLISECONDS = 60_000;
const MOST_RECORDS_KEPT = 32; // days asked about

export function answererOn(ledger: Ledger, now: () => Temporal.Instant): Answerer {
  const kept = new Map<string, Reliability>();
  let tried: { readonly claims: readonly Sourced[]; readonly at: number; readonly version: string } | null = null;
  const recordsOn = (asOf: Temporal.PlainDate): Reliability => {
    const at = now().epochMilliseconds;
    const version = ledger.version();
    if (tried === null || (tried.version !== version && at - tried.at >= RECORDS_KEPT_MILLISECONDS)) {
      tried = { claims: triedClaims(ledger, null), at, version };
      kept.clear();
    }
    const before = kept.get(asOf.toString());
    if (before !== undefined) return before;
    if (kept.size >= MOST_RECORDS_KEPT) kept.clear();
    const reliability = estimateReliability(tried.claims, asOf);
    kept.set(asOf.toString(), reliability);
    return reliability;
  };
  const found = foundOn(ledger, deskOn(ledger, now));
  const answer = (asked: Asked, asOf: Temporal.PlainDate): Answer => {
    const sourced = ledger.sourced({ key: asked.key });
    const today = dayNumber(asOf);
    return withFindings(answerFrom(sourced, asked, asOf, recordsOn(asOf), []), () =>
      found(sourced.filter(({ document }) => knownDay(document) <= today)),
    );
  };
  const course: Answerer['course'] = (asked, season, days) =>
    courseFrom(ledger.sourced({ key: asked.key }), asked, { season, days, reliability: recordsOn(days.at(-1)!) });
  return Object.assign(answer, { course });
}

/** To check every document takes longer than all else about an answer, and lists of many answers never look at what was found. */
function withFindings(answer: Answer, find: () => Answer['findings']): Answer {
  let found: Answer['findings'] | null = null;
  return Object.defineProperty({ ...answer }, 'findings', { enumerable: true, get: () => (found ??= find()) });
}

interface CourseAsked {
  readonly season: number;
  readonly days: readonly Temporal.PlainDate[];
  readonly reliability: Reliability;
}

function courseFrom(sourced: readonly Sourced[], asked: Asked, { season, days, reliability }: CourseAsked): readonly (SeasonOn | null)[] {
  const { context } = groundOf(sourced, asked, days.at(-1)!, reliability);
  return fatesAsOf(sourced, days, context).map((fates, index) => {
    const own = fates.find((one) => one.season === season);
    if (own === undefined) return null;
    const facts = own.status === 'undecided' ? factsOf(asked, fates, sourced, days[index]!) : null;
    const { season: about, renewed } = facts === null ? NO_FORECAST : forecast(facts, DEFAULT_MODEL);
    return { status: own.status, probabilities: own.probabilities, ever: about === season ? renewed.ever : null };
  });
}

const NO_FORECAST = { season: null, renewed: { ever: 0 } };

/** How far each publisher is believed as of a day, from how its claims fared. */
export function reliabilityOn(ledger: Ledger, asOf: Temporal.PlainDate): Reliability {
  return estimateReliability(triedClaims(ledger, asOf), asOf);
}

/** How far a publisher is believed of which nothing was tried: as its kind usually is. */
export const usualReliability: Reliability = (publisher) => KIND_PRIORS[kindOf(publisher)].mean;

/** What a forecast of a series on record may know, and the verdicts that it follows from. */
export function groundOn(ledger: Ledger, asked: Asked, asOf: Temporal.PlainDate): ReturnType<typeof groundOf> {
  return groundOf(ledger.sourced({ key: asked.key }), asked, asOf, reliabilityOn(ledger, asOf));
}

type Reliability = (publisher: string | null) => number;

/**
 * @param sourced every claim about the series, in any order
 * @param findings what the desk found in their documents
 */
function answerFrom(
  sourced: readonly Sourced[],
  { title, id, entry }: Asked,
  asOf: Temporal.PlainDate,
  reliability: Reliability,
  findings: Answer['findings'],
): Answer {
  const series = { title, id, year: entry?.year ?? null, country: entry?.country ?? null };
  const { context, facts, verdicts } = groundOf(sourced, { title, entry }, asOf, reliability);
  const open = verdicts[0]?.fate.status;
  const hasForecast = facts !== null && (open === 'undecided' || (open === 'renewed' && verdicts[0]?.premiere === null));
  return composeAnswer({ series, sourced, findings, asOf, forecast: hasForecast ? forecast(facts, DEFAULT_MODEL) : null, context });
}

/** What a verdict is reckoned with: a first look gives the seasons' dates, these the hazards of the second. */
export function groundOf(
  sourced: readonly Sourced[],
  { title, entry }: Pick<Asked, 'title' | 'entry'>,
  asOf: Temporal.PlainDate,
  reliability: Reliability,
) {
  const verdicts = reconcile(sourced, asOf, { hazards: () => DEFAULT_HAZARDS, reliability });
  const fates = verdicts.map(({ season, fate, premiere }) => ({ season, status: fate.status, premiere }));
  const facts = factsOf({ title, entry }, fates, sourced, asOf);
  const hazards = facts === null ? () => DEFAULT_HAZARDS : (season: number) => hazardsFor(facts, season, DEFAULT_MODEL);
  const context: ReconcileContext = { hazards, reliability };
  return { context, facts, verdicts };
}

/** What the forecast may know; null where no season is known to have begun. */
function factsOf(
  { title, entry }: Pick<Asked, 'title' | 'entry'>,
  fates: readonly Pick<FateOn, 'season' | 'status' | 'premiere'>[],
  sourced: readonly Sourced[],
  asOf: Temporal.PlainDate,
): SeriesFacts | null {
  const seasons = fates
    .filter(({ premiere, status }) => premiere !== null && !premiere.conditional && (status === 'released' || status === 'renewed'))
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
    undecided: fates[0]?.status === 'undecided',
  };
}
