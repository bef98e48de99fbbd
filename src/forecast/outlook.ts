/** What may become of the next season, seen from the day asked: every way it can still go, with its weight. */
import type { History } from './history.ts';
import type { Law } from './law.ts';
import type { ForecastModel } from './model.ts';

/** One way it can go. Days count from the day asked. */
export interface Way {
  /** Stretch of days in which the season would be out; null where it never is. */
  readonly out: readonly [start: number, end: number] | null;
  readonly weight: number;
  /** Weight of this way with an order by so many days from the day asked. */
  orderedBy(days: number): number;
}

const NEVER = () => 0;
/** Beyond the table: a return after decades is rare and can be at any time. */
const TAIL_SHARE = 2e-4;
const TAIL_DAYS = 3650;
/** An order that is not among the facts is the less likely to have been made the longer it could have been listed. */
const SLOW_TO_LIST_DAYS = 270;
const LISTED_HALF_DAYS = 180;
/** Ages to stand for a season that was shown on an unknown day. */
const AGES_UNKNOWN = [0, 30, 60, 120, 210];
/** A planned day holds this often; a season that slips does so by this much on average. */
const PLAN_HOLDS = 0.92;
const SLIP_DAYS = 150;
const FINALE_TO_PREMIERE_DAYS = 21;

/** @returns ways whose weights sum to 1 */
export function waysOn(history: History, law: Law, model: ForecastModel, undecided: boolean): readonly Way[] {
  const ways = history.announced && history.planned !== null ? plannedWays(history, model) : openWays(history, law, model, undecided);
  const total = ways.reduce((sum, { weight }) => sum + weight, 0);
  return ways.map(({ out, weight, orderedBy }) => ({ out, weight: weight / total, orderedBy: (days) => orderedBy(days) / total }));
}

/** Ages in days that the season before may have on the day asked. */
function agesOf({ premiered, asOf }: History): readonly number[] {
  if (premiered === null) return AGES_UNKNOWN;
  const { first, last } = premiered;
  if (last - first < 3) return [asOf - last];
  return [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => Math.round(asOf - first - share * (last - first)));
}

function openWays(history: History, law: Law, model: ForecastModel, undecided: boolean): Way[] {
  const { out, announced } = model.shares;
  return agesOf(history)
    .flatMap((age) => {
      const ways: Way[] = [];
      const heard = undecided ? 1 : 1 - (1 - model.shares.listed) * 0.5 ** (Math.max(0, age - SLOW_TO_LIST_DAYS) / LISTED_HALF_DAYS);
      const listed = Math.min(model.calibration.silence, heard);
      const from = Math.max(age, history.length !== null && history.length > age ? history.length + FINALE_TO_PREMIERE_DAYS : age);
      const add = (start: number, end: number, share: number): void => {
        const middle = (start + end) / 2;
        const known = law.orderedBy(age, middle);
        const prior = law.ordered * out * share;
        const weight = history.announced ? out * share * Math.max(0.02, known) : prior * Math.max(0.01, 1 - listed * known);
        const by = (days: number): number =>
          end - age <= days ? weight : Math.max(0, weight - prior * (1 - law.orderedBy(age + days, middle)));
        ways.push({ out: [start - age, end - age], weight, orderedBy: history.announced ? () => weight : by });
      };
      for (let bin = 0; bin < law.gaps.length; bin += 1) {
        const [start, end] = [law.gapEdges[bin]!, law.gapEdges[bin + 1]!];
        if (end > from) add(Math.max(start, from), end, (law.gaps[bin]! * (end - Math.max(start, from))) / (end - start));
      }
      const tail = Math.max(from, law.gapEdges.at(-1) ?? 0);
      add(tail, tail + TAIL_DAYS, TAIL_SHARE);
      if (history.announced) return ways;
      const lost = law.ordered * (1 - out);
      const known = law.orderedBy(age, null);
      ways.push({
        out: null,
        weight: lost * (1 - listed * known),
        orderedBy: (days) => lost * (law.orderedBy(age + days, null) - listed * known),
      });
      ways.push({ out: null, weight: (1 - law.ordered) * (1 - listed * announced * law.closedBy(age)), orderedBy: NEVER });
      return ways;
    })
    .concat(history.announced ? lostAfterOrder(history, law, model) : []);
}

/** An order that is never carried out, as heavy as it is among all orders. */
function lostAfterOrder(history: History, law: Law, model: ForecastModel): Way[] {
  const { out } = model.shares;
  const weight = agesOf(history).reduce((sum, age) => sum + (1 - out) * Math.max(0.02, law.orderedBy(age, null)), 0);
  // An order that is long overdue is likelier to be lost: the ways that are left to come have shrunk, this one has not.
  return [{ out: null, weight, orderedBy: () => weight }];
}

function plannedWays({ asOf, planned }: History, model: ForecastModel): Way[] {
  const { out } = model.shares;
  const start = Math.max(0, planned!.first - asOf - 1);
  const end = Math.max(start + 1, planned!.last - asOf);
  const held = out * PLAN_HOLDS;
  const slipped = out * (1 - PLAN_HOLDS);
  const way = (stretch: Way['out'], weight: number): Way => ({ out: stretch, weight, orderedBy: () => weight });
  return [
    way([start, end], held),
    way([end, end + SLIP_DAYS], slipped * 0.6),
    way([end + SLIP_DAYS, end + 4 * SLIP_DAYS], slipped * 0.4),
    way(null, 1 - out),
  ];
}

/** Weight of being out by so many days from the day asked. */
export function outBy(ways: readonly Way[], days: number): number {
  let sum = 0;
  for (const { out, weight } of ways) {
    if (out !== null && days > out[0]) sum += weight * Math.min(1, (days - out[0]) / (out[1] - out[0]));
  }
  return Math.min(1, sum);
}

/**
 * Days ahead that a window looks. What came back later came after decades, too seldom to tell when: with it the window of a series that has been
 * silent for long would end in another generation.
 */
const FARTHEST_DAYS = 5 * 365;

/** The day by which a share of the ways that come within five years have come (of all that come, where none does so soon); found by halving. */
export function quantile(ways: readonly Way[], share: number): number {
  const coming = ways.filter(({ out }) => out !== null);
  const soon = outBy(coming, FARTHEST_DAYS);
  const goal = share * (soon > 0 ? soon : outBy(coming, Number.POSITIVE_INFINITY));
  let low = 0;
  let high = Math.max(...coming.map(({ out }) => out![1]));
  for (let step = 0; step < 40 && high - low > 0.01; step += 1) {
    const mid = (low + high) / 2;
    if (outBy(coming, mid) < goal) low = mid;
    else high = mid;
  }
  return high;
}
