/** The probability that a season is ordered, and when it would be out. */
import type { Forecast } from '../claim/answer.ts';
import { because } from './because.ts';
import type { SeriesFacts } from './facts.ts';
import { featuresOf, type Traits, traitsOf } from './features.ts';
import { type History, historyOf } from './history.ts';
import { type Law, lawOf } from './law.ts';
import type { ForecastModel } from './model.ts';
import { outBy, quantile, type Way, waysOn } from './outlook.ts';

const RENEWED_DAYS = [90, 180, 365] as const;
export const COMES_DAYS = [180, 365, 548, 730] as const;
export const QUANTILES = { p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9 } as const;

/** No forecast is surer than this: nothing in the data could tell. */
const SUREST = 0.999;

/**
 * Forecasts the season after the last that has premiered, or the one that the facts list as announced.
 * @returns probabilities in [0, 1], rising with their days, `comes` never over `renewed.ever`; premiere points as ISO days after `asOf`,
 *   on the condition that it comes within five years
 */
export function forecast(facts: SeriesFacts, model: ForecastModel): Forecast {
  const { history, law, ways } = outlookOf(facts, model);
  const ordered = (days: number): number => ways.reduce((sum, way) => sum + way.orderedBy(days), 0);
  const ever = bounded(ways.reduce((sum, way) => sum + way.orderedBy(Number.POSITIVE_INFINITY), 0));
  const [by90, by180, by365] = RENEWED_DAYS.map((days) => Math.min(ever, bounded(ordered(days)))) as [number, number, number];
  const [out180, out365, out548, out730] = COMES_DAYS.map((days) => Math.min(ever, bounded(outBy(ways, days)))) as [
    number,
    number,
    number,
    number,
  ];
  const asOf = Temporal.PlainDate.from(facts.asOf.slice(0, 10));
  const day = (share: number): string => asOf.add({ days: Math.max(1, Math.ceil(quantile(ways, share))) }).toString();
  const q = QUANTILES;
  return {
    series: facts.series,
    season: history.season,
    asOf: asOf.toString(),
    renewed: { '90': by90, '180': by180, '365': by365, ever },
    comes: { '180': out180, '365': out365, '548': out548, '730': out730 },
    premiere: { p10: day(q.p10), p25: day(q.p25), p50: day(q.p50), p75: day(q.p75), p90: day(q.p90) },
    because: because(facts, history, law, ever, model),
  };
}

/** Everything a forecast is made of, for scoring and for showing. */
export function outlookOf(facts: SeriesFacts, model: ForecastModel): { history: History; traits: Traits; law: Law; ways: readonly Way[] } {
  const history = historyOf(facts, null);
  const traits = traitsOf(facts, history);
  const law = lawOf(featuresOf(facts, history, traits, model.medians), traits, model);
  return { history, traits, law, ways: waysOn(history, law, model, facts.undecided ?? false) };
}

function bounded(p: number): number {
  return Math.round(Math.min(SUREST, Math.max(1 - SUREST, p)) * 1e4) / 1e4;
}
