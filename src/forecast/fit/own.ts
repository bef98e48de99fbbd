/**
 * The shipped parameters, moved by seasons of a user's own: whether carriers and kinds of them order more or less than they did in the files
 * that were fitted on, and in what rhythm. A few seasons move little, since the shipped parameters count as a prior.
 */
import { GAP_EDGES } from '../bins.ts';
import { calibrationGroup } from '../calibration.ts';
import type { SeriesFacts } from '../facts.ts';
import { type Feature, featuresOf, gapClasses, traitsOf } from '../features.ts';
import { daysOf, historyOf, middle } from '../history.ts';
import { calibratedLogOdds } from '../law.ts';
import { logistic } from '../log-odds.ts';
import type { ForecastModel } from '../model.ts';
import { gapObservations, stillOrdered, type Watched } from './gaps.ts';
import { fitLogistic } from './regression.ts';
import { shrunkTable } from './shrunk-table.ts';

/** Families of effects that move, with the inverse variance of their move: the level is freer than a single carrier's. */
const MOVES: readonly (readonly [family: RegExp, penalty: number])[] = [
  [/^intercept$/, 4],
  [/^kind:/, 4],
  [/^carrier:[^:]*$/, 8],
  [/^season:[^:]*$/, 8],
];
/** Gaps that the shipped table counts for. */
const GAP_STRENGTH = 60;
const LEAST_GAPS = 10;
const ROUNDS = 6;
/** A premiere that is known more coarsely dates no gap. */
const COARSEST_DAYS = 31;
const LATER = '2100-01-01';

interface Row extends Watched {
  readonly features: readonly Feature[];
  /** Log-odds of an order by the shipped parameters. */
  readonly offset: number;
  /** What a move of an effect is multiplied with. */
  readonly slope: number;
}

/**
 * @param lines facts of series, each with every season known by its `asOf`
 * @param file where they are from
 */
export function adaptModel(
  model: ForecastModel,
  lines: readonly SeriesFacts[],
  file: ForecastModel['fitted']['files'][number],
): ForecastModel {
  const rows = lines.flatMap((facts) => rowsOf(facts, model));
  const keys = [...new Set(['intercept', ...rows.flatMap(({ features }) => features.map(({ key }) => key))])].filter(
    (key) => penaltyOf(key) !== null,
  );
  const place = new Map(keys.map((key, index) => [key, index]));
  const termsOf = ({ features, slope }: Row) => [
    [0, slope] as const,
    ...features.flatMap(({ key, value }) => (place.has(key) ? [[place.get(key)!, slope * value] as const] : [])),
  ];
  const penalties = keys.map((key) => penaltyOf(key)!);
  let moves = keys.map(() => 0);
  let shares: Readonly<Record<string, readonly number[]>> = model.gap.shares;
  const chance = (row: Row): number => {
    if (row.gap !== null) return 1;
    const p = logistic(row.offset + termsOf(row).reduce((sum, [term, value]) => sum + moves[term]! * value, 0));
    return stillOrdered(p, row, shares);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    moves = fitLogistic(
      rows.map((row) => ({ terms: termsOf(row), happened: chance(row), weight: 1, offset: row.offset })),
      penalties,
      moves,
    );
    const shrinkage = { strength: GAP_STRENGTH, smooth: GAP_STRENGTH, least: LEAST_GAPS };
    shares = { ...model.gap.shares, ...shrunkTable(gapObservations(rows, chance, shares), GAP_EDGES, shrinkage, model.gap.shares) };
  }
  const moved = keys.map((key, index) => [key, round3((model.order.effects[key] ?? 0) + moves[index]!)] as const);
  const { fitted } = model;
  return {
    ...model,
    fitted: {
      ...fitted,
      split: `${fitted.split}; moved by seasons of one's own`,
      files: [...fitted.files, file],
      seasons: fitted.seasons + rows.length,
      gaps: fitted.gaps + rows.filter(({ gap }) => gap !== null).length,
    },
    order: { ...model.order, effects: { ...model.order.effects, ...Object.fromEntries(moved) } },
    gap: { ...model.gap, shares: Object.fromEntries(Object.entries(shares).map(([name, table]) => [name, table.map(round4)])) },
  };
}

/** Every season of a series that came out on a known day, with what was seen after it by the day of the facts. */
function rowsOf(facts: SeriesFacts, model: ForecastModel): readonly Row[] {
  const seenTo = daysOf(facts.asOf.slice(0, 10))!.first;
  const shown = facts.seasons
    .flatMap((season) => {
      const days = daysOf(season.premiere);
      return days === null || days.last - days.first > COARSEST_DAYS || days.last > seenTo
        ? []
        : [{ season, day: Math.round(middle(days)) }];
    })
    .toSorted((a, b) => a.day - b.day);
  return shown.map(({ day }, index): Row => {
    const then: SeriesFacts = { ...facts, seasons: shown.slice(0, index + 1).map(({ season }) => season), asOf: LATER };
    const history = historyOf(then, null);
    const traits = traitsOf(then, history);
    const features = featuresOf(then, history, traits, model.medians);
    const next = shown[index + 1]?.day ?? null;
    return {
      features,
      offset: calibratedLogOdds(features, traits, model),
      slope: model.calibration[calibrationGroup(traits.carrierKind)].slope,
      recency: 1,
      classes: gapClasses(traits),
      gap: next === null ? null : next - day,
      censored: next === null ? seenTo - day : null,
    };
  });
}

function penaltyOf(key: string): number | null {
  return MOVES.find(([family]) => family.test(key))?.[1] ?? null;
}

const round3 = (value: number): number => Math.round(value * 1e3) / 1e3;
const round4 = (value: number): number => Math.round(value * 1e4) / 1e4;
