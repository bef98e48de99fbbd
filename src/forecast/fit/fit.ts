/** Fits the forecast's parameters to history: deterministic, seconds on one core. */

import { DECISION_EDGES, GAP_EDGES, LEAD_EDGES } from '../bins.ts';
import { NEUTRAL } from '../calibration.ts';
import { decisionClasses, type Feature, quarterOf, type Traits, traitsOf } from '../features.ts';
import { historyOf, middle } from '../history.ts';
import { logistic } from '../log-odds.ts';
import type { ForecastModel } from '../model.ts';
import { type DecisionRow, fitDecisions } from './decisions.ts';
import { gapObservations, OUT, stillOrdered } from './gaps.ts';
import { keptEffects } from './kept-effects.ts';
import { type Lead, leadHazards, rareMoves } from './moves.ts';
import { type Prepared, prepare } from './prepared.ts';
import type { SeasonRecord } from './record.ts';
import { fitLogistic, type RegressionRow } from './regression.ts';
import { shrunkTable } from './shrunk-table.ts';
import { penaltyOf, TUNING, type Tuning } from './tuning.ts';

const LISTED = 0.5;
const ROUNDS = 8;
export interface FitOptions {
  readonly cut: string | null;
  readonly split: string;
  readonly files: ForecastModel['fitted']['files'];
  readonly tuning?: Tuning;
}

/** @param records as known on the day of the cut */
export function fitModel(records: readonly SeasonRecord[], { cut, split, files, tuning = TUNING }: FitOptions): ForecastModel {
  const medians = mediansOf(records);
  const { rows, keys } = prepare(records, { cut, tuning, medians });
  const { effects, shares } = fitOrders(rows, keys, tuning);
  const kept = keptEffects(effects);
  const decisions = fitDecisions(
    rows.flatMap(decisionRow),
    rows.flatMap(({ record, traits }) => premiereMonth(record, traits)),
  );
  return {
    version: 1,
    fitted: {
      cut,
      split,
      files,
      seasons: records.length,
      decisions: decisions.used,
      gaps: rows.filter(({ gap }) => gap !== null).length,
    },
    order: {
      effects: kept,
      usual: usualOf(
        rows.map(({ features }) => features),
        kept,
      ),
    },
    calibration: NEUTRAL,
    gap: { edges: [...GAP_EDGES], shares: rounded(shares) },
    decision: { edges: [...DECISION_EDGES], orders: rounded(decisions.orders), closes: rounded(decisions.closes) },
    lead: { edges: [...LEAD_EDGES], hazards: leadHazards(rows.flatMap(leadOf)) },
    shares: { out: OUT, announced: decisions.announced, planned: decisions.planned, listed: LISTED },
    rare: rareMoves(records),
    medians,
  };
}

interface Orders {
  readonly effects: Readonly<Record<string, number>>;
  readonly shares: Readonly<Record<string, readonly number[]>>;
}

/** Effects on an order and the gaps of those ordered, in turns: whether a season was ordered that nobody saw to its end hangs on both. */
function fitOrders(rows: readonly Prepared[], keys: readonly string[], tuning: Tuning): Orders {
  const shrinkage = { strength: tuning.gapStrength, smooth: 2, least: 15 };
  const strengths = keys.map((key) => penaltyOf(key, tuning));
  let effects = strengths.map(() => 0);
  let shares = shrunkTable(
    gapObservations(rows, () => 0, {}),
    GAP_EDGES,
    shrinkage,
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const chance = (row: Prepared): number => {
      const p = logistic(row.terms.reduce((sum, [term, value]) => sum + effects[term]! * value, 0));
      if (row.record.outcome !== null) return row.record.outcome === 'ordered' ? 1 : 0;
      return stillOrdered(p, row, shares);
    };
    const regression: RegressionRow[] = rows
      .filter(({ record, censored }) => record.outcome !== null || censored !== null)
      .map((row) => ({ terms: row.terms, happened: chance(row), weight: row.record.weight * row.recency }));
    effects = fitLogistic(regression, strengths, effects, round === 0 ? 12 : 4);
    shares = shrunkTable(gapObservations(rows, chance, shares), GAP_EDGES, shrinkage);
  }
  return { effects: Object.fromEntries(keys.map((key, place) => [key, effects[place]!])), shares };
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

function rounded(tables: Readonly<Record<string, readonly number[]>>): Record<string, number[]> {
  return Object.fromEntries(Object.entries(tables).map(([name, shares]) => [name, shares.map((share) => round(share, 4))]));
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
