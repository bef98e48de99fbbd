/** Fits the forecast's parameters to history: deterministic, seconds on one core. */

import { dayNumber } from '../../claim/edtf.ts';
import { DECISION_EDGES, GAP_EDGES, LEAD_EDGES } from '../bins.ts';
import { NEUTRAL } from '../calibration.ts';
import { CARRIER_KINDS, type CarrierKind, carrierOf } from '../carriers.ts';
import { countryCode } from '../country.ts';
import { decisionClasses, type Feature, featuresOf, gapClasses, quarterOf, type Traits, traitsOf } from '../features.ts';
import { type History, historyOf, middle } from '../history.ts';
import { logistic } from '../log-odds.ts';
import type { ForecastModel } from '../model.ts';
import { type DecisionRow, fitDecisions } from './decisions.ts';
import { gapObservations, OUT, stillOrdered, type Watched } from './gaps.ts';
import { type Lead, leadHazards, rareMoves } from './moves.ts';
import type { SeasonRecord } from './record.ts';
import { fitLogistic, type RegressionRow } from './regression.ts';
import { shrunkTable } from './shrunk-table.ts';

/** Strengths that the data of one fit cannot tell: set by hand, with alternatives compared by `bench/cross-validate.ts`. */
export interface Tuning {
  /** Years after which a season counts half, for streaming services, which change fast, and for the rest. */
  readonly halfLifeYears: Readonly<Record<'streaming' | 'other', number>>;
  /** How strongly effects of a family are held to 0, by the start of the key. */
  readonly penalties: Readonly<Record<string, number>>;
  /** The same for interactions, whose keys have two colons. */
  readonly interaction: number;
  /** Gaps that the wider class counts for. */
  readonly gapStrength: number;
}
export const TUNING: Tuning = {
  halfLifeYears: { streaming: 3, other: 12 },
  penalties: {
    intercept: 0,
    'source:': 0.5,
    'kind:': 1,
    'carrier:': 6,
    'season:': 1,
    'form:': 1,
    'country:': 1,
    'rhythm:': 1,
    'length:': 1,
  },
  interaction: 6,
  gapStrength: 20,
};
const OTHER_PENALTY = 2;

/**
 * Whose level a forecast starts from, by kind of carrier. Scorecards list series whose fate is news, catalogues list everything, and so orders
 * are commoner in the first; a forecast is asked for a series of either sort.
 */
const AMERICAN = { metacritic: 1 };
const SOURCE_LEVELS: Readonly<Partial<Record<CarrierKind, Readonly<Record<string, number>>>>> = {
  'us-broadcast': AMERICAN,
  'us-cable': AMERICAN,
  'us-premium': AMERICAN,
  'us-public': AMERICAN,
  'small-streaming': AMERICAN,
  streaming: { metacritic: 0.3, netflix: 0.7 },
};
const ELSEWHERE = { metacritic: 0.5, myshows: 0.5 };

/** Votes were counted years after the outcome, and what is renewed goes on being voted on: the effect that is left is a guess at half. */
const VOTES_KEPT = 0.5;
/** Carriers with fewer seasons have no effect of their own beside that of their kind. */
const FEWEST_OF_CARRIER = 8;

const LISTED = 0.5;
const ROUNDS = 8;
/** End of the latest file on orders; without a cut, seasons count by their age on this day. */
export const LAST_DAY = dayNumber(new Temporal.PlainDate(2024, 12, 31));

interface Prepared extends Watched {
  readonly record: SeasonRecord;
  readonly history: History;
  readonly traits: Traits;
  readonly terms: readonly (readonly [number, number])[];
}

export interface FitOptions {
  readonly cut: string | null;
  readonly split: string;
  readonly files: ForecastModel['fitted']['files'];
  readonly tuning?: Tuning;
}

/** @param records as known on the day of the cut */
export function fitModel(records: readonly SeasonRecord[], { cut, split, files, tuning = TUNING }: FitOptions): ForecastModel {
  const medians = mediansOf(records);
  const terms = new Map<string, number>([['intercept', 0]]);
  const termOf = (key: string): number => {
    const known = terms.get(key);
    if (known !== undefined) return known;
    terms.set(key, terms.size);
    return terms.size - 1;
  };
  const features = new Map<SeasonRecord, Feature[]>();
  const common = commonCarriers(records);
  const end = cut === null ? LAST_DAY : dayNumber(Temporal.PlainDate.from(cut));
  const prepared = records.map((record): Prepared => {
    const history = historyOf(record.facts, null);
    const traits = traitsOf(record.facts, history);
    const found = featuresOf(record.facts, history, traits, medians).filter(({ key }) => !key.startsWith('carrier:') || common.has(key));
    features.set(record, found);
    const premiere = record.premiere === null ? null : middle(record.premiere);
    return {
      record,
      history,
      traits,
      recency:
        0.5 **
        (Math.max(0, end - (premiere ?? record.within?.first ?? record.began ?? end)) /
          (365.25 * tuning.halfLifeYears[traits.carrierKind === 'streaming' ? 'streaming' : 'other'])),
      classes: gapClasses(traits),
      terms: [[0, 1], [termOf(`source:${record.source}`), 1], ...found.map(({ key, value }) => [termOf(key), value] as const)],
      gap: premiere === null || record.next === null ? null : record.next - premiere,
      censored: premiere === null || record.seenTo === null || record.next !== null ? null : record.seenTo - premiere,
    };
  });

  const gapShrinkage = { strength: tuning.gapStrength, smooth: 2, least: 15 };
  const strengths = [...terms.keys()].map((key) => penaltyOf(key, tuning));
  let effects = strengths.map(() => 0);
  let shares = shrunkTable(
    gapObservations(prepared, () => 0, {}),
    GAP_EDGES,
    gapShrinkage,
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const chance = (row: Prepared): number => {
      const p = logistic(row.terms.reduce((sum, [term, value]) => sum + effects[term]! * value, 0));
      if (row.record.outcome !== null) return row.record.outcome === 'ordered' ? 1 : 0;
      return stillOrdered(p, row, shares);
    };
    const rows: RegressionRow[] = prepared
      .filter(({ record, censored }) => record.outcome !== null || censored !== null)
      .map((row) => ({ terms: row.terms, happened: chance(row), weight: row.record.weight * row.recency }));
    effects = fitLogistic(rows, strengths, effects, round === 0 ? 12 : 4);
    shares = shrunkTable(gapObservations(prepared, chance, shares), GAP_EDGES, gapShrinkage);
  }

  const byKey = Object.fromEntries([...terms].map(([key, term]) => [key, effects[term]!]));
  const leveled = Object.fromEntries(
    CARRIER_KINDS.map((kind) => [`kind:${kind}`, (byKey[`kind:${kind}`] ?? 0) + levelOf(kind, byKey)] as const),
  );
  // Figures come from Netflix's own lists, and with them its level.
  const figuresLevel = (byKey['source:netflix'] ?? 0) - levelOf('streaming', byKey);
  const kept = Object.fromEntries(
    Object.entries({
      ...byKey,
      ...leveled,
      figures: (byKey['figures'] ?? 0) + figuresLevel,
      votes: (byKey['votes'] ?? 0) * VOTES_KEPT,
      // Ratings were collected after the outcome too. That a better one speaks against a season is their doing, and is not told.
      rating: Math.max(0, byKey['rating'] ?? 0),
    })
      .filter(([key, effect]) => !key.startsWith('source:') && Math.abs(effect) >= 0.005)
      .map(([key, effect]) => [key, round(effect, 3)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  const decisions = fitDecisions(
    prepared.flatMap(decisionRow),
    prepared.flatMap(({ record, traits }) => premiereMonth(record, traits)),
  );
  return {
    version: 1,
    fitted: {
      cut,
      split,
      files,
      seasons: records.length,
      decisions: decisions.used,
      gaps: prepared.filter(({ gap }) => gap !== null).length,
    },
    order: { effects: kept, usual: usualOf([...features.values()], kept) },
    calibration: NEUTRAL,
    gap: { edges: [...GAP_EDGES], shares: rounded(shares) },
    decision: { edges: [...DECISION_EDGES], orders: rounded(decisions.orders), closes: rounded(decisions.closes) },
    lead: { edges: [...LEAD_EDGES], hazards: leadHazards(prepared.flatMap(leadOf)) },
    shares: { out: OUT, announced: decisions.announced, planned: decisions.planned, listed: LISTED },
    rare: rareMoves(records),
    medians,
  };
}

function decisionRow({ record, traits }: Prepared): DecisionRow[] {
  if (record.source !== 'metacritic' || record.outcome === null) return [];
  return [
    {
      outcome: record.outcome,
      decided: record.decided,
      premiere: record.premiere === null ? null : middle(record.premiere),
      within: record.within,
      kind: traits.carrierKind,
      classesFor: (premiere) => decisionClasses({ ...traits, quarter: quarterOf(premiere) }),
      explicit: record.stated === true,
      weight: record.weight,
    },
  ];
}

function leadOf({ record, traits }: Prepared): Lead[] {
  const { outcome, decided, next } = record;
  return outcome === 'ordered' && decided !== null && next !== null && next > decided
    ? [{ kind: traits.carrierKind, days: next - decided }]
    : [];
}

function premiereMonth({ premiere }: SeasonRecord, { carrierKind }: Traits): { kind: string; day: number }[] {
  return premiere === null ? [] : [{ kind: carrierKind, day: middle(premiere) }];
}

function usualOf(rows: readonly (readonly Feature[])[], effects: Readonly<Record<string, number>>): Record<string, number> {
  const sums: Record<string, number> = {};
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const seen: Record<string, number> = {};
    for (const { group, key, value } of row) seen[group] = (seen[group] ?? 0) + (effects[key] ?? 0) * value;
    for (const [group, sum] of Object.entries(seen)) {
      sums[group] = (sums[group] ?? 0) + sum;
      counts[group] = (counts[group] ?? 0) + 1;
    }
  }
  return Object.fromEntries(Object.entries(sums).map(([group, sum]) => [group, round(sum / counts[group]!, 3)]));
}

function mediansOf(records: readonly SeasonRecord[]): Record<string, number> {
  const hours = records.flatMap(({ facts }) => facts.seasons.at(-1)?.hours28 ?? []);
  const votes = new Map<string, number[]>();
  for (const { facts } of records) {
    if (facts.votes == null) continue;
    const { carrierKind } = traitsOf(facts, historyOf(facts, null));
    for (const key of ['votes', `votes:${carrierKind}`]) votes.set(key, [...(votes.get(key) ?? []), facts.votes]);
  }
  const median = (values: readonly number[], otherwise: number): number =>
    values.toSorted((a, b) => a - b)[values.length >> 1] ?? otherwise;
  const hours28 = round(median(hours, 25), 1);
  const byKind = [...votes].filter(([, counted]) => counted.length >= 100).map(([key, counted]) => [key, median(counted, 5000)] as const);
  return { hours28, hours91: round(hours28 * 1.35, 1), ...Object.fromEntries(byKind.toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

function commonCarriers(records: readonly SeasonRecord[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { facts } of records) {
    const carrier = carrierOf(facts.carrier ?? null, countryCode(facts.country ?? null));
    if (carrier !== null) counts.set(carrier.name, (counts.get(carrier.name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= FEWEST_OF_CARRIER).map(([name]) => `carrier:${name}`));
}

function levelOf(kind: CarrierKind, effects: Readonly<Record<string, number>>): number {
  return Object.entries(SOURCE_LEVELS[kind] ?? ELSEWHERE).reduce(
    (sum, [source, share]) => sum + share * (effects[`source:${source}`] ?? 0),
    0,
  );
}

function penaltyOf(key: string, { penalties, interaction }: Tuning): number {
  if (key.split(':').length > 2) return interaction;
  return Object.entries(penalties).find(([prefix]) => key.startsWith(prefix))?.[1] ?? OTHER_PENALTY;
}

function rounded(tables: Readonly<Record<string, readonly number[]>>): Record<string, number[]> {
  return Object.fromEntries(Object.entries(tables).map(([name, shares]) => [name, shares.map((share) => round(share, 4))]));
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
