/** How fast decisions fall: what the model of a season's fate asks of the forecast. */
import { binOf, GAP_EDGES, narrowest } from './bins.ts';
import type { SeriesFacts } from './facts.ts';
import { featuresOf, traitsOf } from './features.ts';
import { historyOf } from './history.ts';
import { lawOf } from './law.ts';
import type { ForecastModel } from './model.ts';

/** Rates per day, each at least 0. */
export interface Rates {
  readonly renew: number; // undecided to renewed
  readonly cancel: number; // undecided to cancelled
  readonly end: number; // undecided to ended by plan
  readonly release: number; // renewed to released
  readonly unrenew: number; // renewed to cancelled
  readonly revive: number; // cancelled or ended to renewed
}

/** One season's hazards, piecewise constant in its age. */
export interface Hazards {
  /** Ages in days since the clock's start at which rates change, ascending, without 0. */
  readonly edges: readonly number[];
  /** @param ageDays days since the clock of the season started: the premiere of the season before; negative before it */
  rates(ageDays: number, daysSinceOrder: number | null): Rates;
}

/** Rates are held within these, so that no stretch of silence makes anything certain. */
const SLOWEST = 1e-6;
const FASTEST = 0.2;

/**
 * The hazards of one season, from the same law as its forecast.
 * @param season the season whose fate is followed; its clock is the premiere of the one before
 */
export function hazardsFor(facts: SeriesFacts, season: number, model: ForecastModel): Hazards {
  const history = historyOf(facts, season);
  const traits = traitsOf(facts, history);
  const law = lawOf(featuresOf(facts, history, traits, model.medians), traits, model);
  const { edges } = model.decision;
  const decisions = edges.slice(0, -1).map((start, bin) => decisionRates(start, edges[bin + 1]!));
  const leads = narrowest(model.lead.hazards, ['all', traits.carrierKind]);
  const { planned } = model.shares;
  const { unrenew, revive } = model.rare;

  function decisionRates(start: number, end: number): readonly [renew: number, close: number] {
    const [ordered, dropped] = [law.ordered, 1 - law.ordered];
    const left = ordered * (1 - law.orderedBy(start, null)) + dropped * (1 - law.closedBy(start));
    const renewed = ordered * (law.orderedBy(end, null) - law.orderedBy(start, null));
    const closed = dropped * (law.closedBy(end) - law.closedBy(start));
    if (left <= 1e-9) return [SLOWEST, SLOWEST];
    // Both risks leave together: the total hazard that empties as much over the bin, shared out in proportion.
    const gone = Math.min(0.999, (renewed + closed) / left);
    const hazard = -Math.log(1 - gone) / (end - start);
    const share = renewed + closed <= 0 ? 0.5 : renewed / (renewed + closed);
    return [within(hazard * share), within(hazard * (1 - share))];
  }

  return {
    edges: edges.filter((edge) => edge > 0),
    rates(ageDays, daysSinceOrder) {
      const [renew, close] = ageDays >= edges.at(-1)! ? [SLOWEST, SLOWEST] : decisions[binOf(edges, ageDays)]!;
      return {
        renew,
        cancel: close * (1 - planned),
        end: close * planned,
        release: daysSinceOrder === null ? gapHazard(law.gaps, ageDays) : (leads[binOf(model.lead.edges, daysSinceOrder)] ?? 1 / 300),
        unrenew,
        revive,
      };
    },
  };
}

/** Rate of coming at an age, among seasons that will come. */
function gapHazard(gaps: readonly number[], age: number): number {
  if (age < GAP_EDGES[0]!) return SLOWEST;
  const bin = binOf(GAP_EDGES, age);
  const left = gaps.slice(bin).reduce((sum, share) => sum + share, 0);
  const gone = Math.min(0.999, left <= 0 ? 0 : gaps[bin]! / left);
  return within(-Math.log(1 - gone) / (GAP_EDGES[bin + 1]! - GAP_EDGES[bin]!));
}

function within(rate: number): number {
  return Math.min(FASTEST, Math.max(SLOWEST, rate));
}
