/** Puts together the Answer: the one read model that every edge shows. */
import type { Answer, Forecast, Sourced } from '../claim/answer.ts';
import { dayNumber } from '../claim/edtf.ts';
import type { Finding } from '../claim/finding.ts';
import type { Citation, Verdict } from '../claim/verdict.ts';
import { compareText } from '../compare-text.ts';
import { isoDayNumber, isoOf, knownDay } from '../reconcile/days.ts';
import { type ReconcileContext, reconcile } from '../reconcile/reconcile.ts';
import { withEarlierOut } from './earlier-seasons.ts';
import { factsOf, isBetterSource } from './facts.ts';
import { withNoneBeyond } from './none-beyond.ts';
import { ofWhatWasOut } from './of-what-was-out.ts';
import { withClaimsOnTheirSide } from './on-their-side.ts';
import { seriesSlug } from './slug.ts';
import { withDayToCome } from './still-to-come.ts';

interface SeriesLine {
  readonly title: string;
  readonly id: string | null;
  readonly year: number | null;
  readonly country: string | null;
}

export interface AnswerInput {
  readonly series: SeriesLine;
  /** Every claim about the series, in any order; those known after `asOf` are left out. */
  readonly sourced: readonly Sourced[];
  readonly findings?: readonly (Finding & { readonly document: Citation })[];
  /** Further documents about the series that hold no claim. */
  readonly documents?: readonly Citation[];
  readonly asOf: Temporal.PlainDate;
  readonly forecast: Forecast | null;
  readonly context: ReconcileContext;
}

export function composeAnswer({ series, sourced, findings = [], documents = [], asOf, forecast, context }: AnswerInput): Answer {
  const today = dayNumber(asOf);
  const known = sourced.filter(({ document }) => knownDay(document) <= today);
  const seasonsOf = (claims: readonly Sourced[]) => withNoneBeyond(withEarlierOut(reconcile(claims, asOf, context)));
  const first = seasonsOf(known);
  const told = known.map((source) => ofWhatWasOut(source, first));
  // a score that is of another season speaks for no release of the one it was read of
  const weighed = told.some((source, index) => source !== known[index]) ? seasonsOf(told) : first;
  const seasons = weighed.map((verdict) => withDayToCome(withClaimsOnTheirSide(verdict, asOf.toString()), asOf.toString()));
  const year = series.year ?? yearOf(seasons);
  return {
    series: { title: series.title, id: series.id, slug: seriesSlug(series), year, country: series.country },
    asOf: asOf.toString(),
    seasons,
    forecast,
    facts: factsOf(told),
    opinions: told.filter(({ claim }) => claim.predicate === 'opinion').sort(newestFirst),
    rules: rulesOf(known, seasons),
    findings: findings.filter(({ document }) => knownDay(document) <= today).map((finding) => ({ ...finding })),
    documents: citations([...known.map(({ document }) => document), ...documents.filter((document) => knownDay(document) <= today)]),
  };
}

/** Each stated practice once, with the day on which it runs out: so many days after the premiere of the season before. */
function rulesOf(known: readonly Sourced[], seasons: readonly Verdict[]): Answer['rules'] {
  const found = new Map<string, Sourced>();
  for (const source of known) {
    if (source.claim.predicate !== 'rule') continue;
    const key = `${source.claim.season} ${source.claim.value.by} ${source.claim.value.days}`;
    const before = found.get(key);
    if (before === undefined || isBetterSource(source, before)) found.set(key, source);
  }
  return [...found.values()].map(({ claim, document }) => ({
    claim,
    document,
    due: claim.predicate === 'rule' ? dueDay(seasons, claim.season, claim.value.days) : null,
  }));
}

/** A rule on season 2 counts from the premiere of season 1; one on the whole series from the last premiere that has passed. */
function dueDay(seasons: readonly Verdict[], season: number | null, days: number): string | null {
  const from =
    season === null
      ? seasons.find(({ fate, premiere }) => fate.status === 'released' && premiere !== null)
      : seasons.find((verdict) => verdict.season === Math.max(1, season - 1));
  if (from === undefined || from.premiere === null || from.premiere.conditional) return null;
  const start = from.premiere.edtf.length === 10 ? isoDayNumber(from.premiere.edtf) : null;
  return start === null ? null : isoOf(start + days);
}

/** The year of the first season where coverage gives it. */
function yearOf(seasons: readonly Verdict[]): number | null {
  const first = seasons.find(({ season }) => season === 1);
  return first?.premiere == null || first.premiere.conditional ? null : Number(first.premiere.edtf.slice(0, 4));
}

/** Each document once, newest first, undated ones last. */
function citations(all: readonly Citation[]): Citation[] {
  const byId = new Map(all.map((document) => [document.id, document]));
  return [...byId.values()].sort((a, b) => compareText(b.said ?? '', a.said ?? '') || compareText(a.id, b.id));
}

function newestFirst(a: Sourced, b: Sourced): number {
  return (
    compareText(b.document.said ?? '', a.document.said ?? '') ||
    compareText(a.document.id, b.document.id) ||
    a.claim.span[0] - b.claim.span[0]
  );
}
