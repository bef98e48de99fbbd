/**
 * The law of a next season: whether it is ordered, when that is announced, and when it is out, given only that it is not out yet.
 * Mixture form of competing risks: the probability of each outcome times the distribution of its time.
 * @see Larson and Dinse 1985, Applied Statistics 34(3), 201-211
 */

import { narrowest, shareBefore } from './bins.ts';
import { calibrationGroup } from './calibration.ts';
import { decisionClasses, type Feature, gapClasses, type Traits } from './features.ts';
import { logistic } from './log-odds.ts';
import type { ForecastModel } from './model.ts';

/** Days that pass at least between an announcement and the premiere. */
const SHORTEST_LEAD_DAYS = 21;

export interface Law {
  /** Probability that the season is ordered, judged at the premiere of the one before. */
  readonly ordered: number;
  readonly gapEdges: readonly number[];
  /** Share of each gap bin among seasons that come. */
  readonly gaps: readonly number[];
  /** @returns share of orders announced by an age, among seasons that come at `gap` days */
  orderedBy(age: number, gap: number | null): number;
  /** @returns share of ends announced by an age, among seasons that are not ordered */
  closedBy(age: number): number;
}

export function lawOf(features: readonly Feature[], traits: Traits, model: ForecastModel): Law {
  const orders = narrowest(model.decision.orders, decisionClasses(traits));
  const closes = narrowest(model.decision.closes, decisionClasses(traits));
  const { edges } = model.decision;
  return {
    ordered: logistic(calibratedLogOdds(features, traits, model)),
    gapEdges: model.gap.edges,
    gaps: narrowest(model.gap.shares, gapClasses(traits)),
    orderedBy(age, gap) {
      const share = shareBefore(edges, orders, age);
      if (gap === null) return share;
      const deadline = gap - SHORTEST_LEAD_DAYS;
      if (age >= deadline) return 1;
      const by = shareBefore(edges, orders, deadline);
      return by <= 0 ? 0 : Math.min(1, share / by);
    },
    closedBy: (age) => shareBefore(edges, closes, age),
  };
}

function logOdds(features: readonly Feature[], model: ForecastModel): number {
  let sum = model.order.effects['intercept'] ?? 0;
  for (const { key, value } of features) sum += (model.order.effects[key] ?? 0) * value;
  return sum;
}

export function calibratedLogOdds(features: readonly Feature[], traits: Traits, model: ForecastModel): number {
  const { shift, slope } = model.calibration[calibrationGroup(traits.carrierKind)];
  return shift + slope * logOdds(features, model);
}
