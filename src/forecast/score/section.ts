/** One set of forecasts beside what came of them, scored whole, by horizon and by carrier. */
import type { ForecastModel } from '../model.ts';
import { bootstrapInterval, seededRandom } from './bootstrap.ts';
import { brierScore, brierSkill, type Scored } from './brier.ts';
import { type CalibrationRow, calibrationTable } from './calibration.ts';
import { type Coverage, coverage } from './coverage.ts';
import { type Judged, RIVALS, type RivalName, type Target, type WindowJudged } from './judged.ts';
import { logLoss } from './log-loss.ts';

/** Scores of one forecaster on one set of questions. */
export interface ForecasterScore {
  readonly name: 'forecast' | RivalName;
  readonly brier: number;
  readonly logLoss: number;
  /** The forecast's skill over this rival, with its 95% interval by bootstrap over series; null for the forecast itself. */
  readonly skill: { readonly value: number; readonly interval: readonly [number, number] } | null;
  /** Log loss saved against this rival, with its interval. */
  readonly saved: { readonly value: number; readonly interval: readonly [number, number] } | null;
}

export interface ScoreTable {
  readonly target: Target;
  readonly horizon: string;
  readonly count: number;
  readonly happened: number;
  readonly scores: readonly ForecasterScore[];
}

interface WindowTable {
  readonly horizon: string;
  readonly count: number;
  readonly half: Coverage;
  readonly most: Coverage;
  /** Mean CRPS in days, and that of the median gap as a single day. */
  readonly crps: number;
  readonly rival: number;
}

export interface ScoreSection {
  readonly name: string;
  /** What the forecasts were fitted on; null where they are of several models. */
  readonly fitted: ForecastModel['fitted'] | null;
  readonly tables: readonly ScoreTable[];
  readonly byCarrier: readonly {
    readonly group: string;
    readonly target: Target;
    readonly count: number;
    readonly brier: number;
    readonly skill: number;
  }[];
  readonly calibration: readonly { readonly target: Target; readonly rows: readonly CalibrationRow[] }[];
  readonly windows: readonly WindowTable[];
}

/** Fewer questions than this of a carrier or a horizon are no table of their own. */
const FEWEST = 25;
const SEED = 20170831;
/** Ages at which questions are put, in order; the mixed ones last. */
const HORIZON_ORDER = ['premiere', '+28', '+91', '+182', 'any age', 'no day', 'all'];

/** @param fewest questions of a carrier or of a horizon's windows that make a table */
export function scoreSection(
  name: string,
  fitted: ForecastModel['fitted'] | null,
  judged: readonly Judged[],
  windows: readonly WindowJudged[],
  fewest = FEWEST,
): ScoreSection {
  const targets = [...new Set(judged.map(({ target }) => target))];
  const tables = targets.flatMap((target) => {
    const rows = judged.filter((row) => row.target === target);
    const horizons = [...new Set(rows.map(({ horizon }) => horizon))];
    const each = horizons.map((horizon) =>
      scoreTable(
        rows.filter((row) => row.horizon === horizon),
        horizon,
      ),
    );
    return horizons.length === 1 ? each : [...each, scoreTable(rows, 'all')];
  });
  return {
    name,
    fitted,
    tables: tables.toSorted(
      (x, y) => String(x.target).localeCompare(String(y.target)) || HORIZON_ORDER.indexOf(x.horizon) - HORIZON_ORDER.indexOf(y.horizon),
    ),
    byCarrier: targets.flatMap((target) =>
      carrierRows(
        judged.filter((row) => row.target === target),
        fewest,
      ),
    ),
    calibration: targets.map((target) => ({
      target,
      rows: calibrationTable(
        judged.filter((row) => row.target === target).map(({ p, happened, series }) => ({ p: p.forecast ?? 0.5, happened, series })),
      ),
    })),
    windows: windowTables(windows, fewest),
  };
}

function pairOf(name: ForecasterScore['name']): (row: Judged) => Scored {
  return ({ p, happened }) => [p[name] ?? 0.5, happened];
}

function scoreTable(rows: readonly Judged[], horizon: string): ScoreTable {
  const happened = rows.filter((row) => row.happened).length / rows.length;
  const own = rows.map(pairOf('forecast'));
  const names = RIVALS.filter((name) => name === 'rate in hindsight' || rows.every(({ p }) => p[name] !== undefined));
  const score = (name: ForecasterScore['name']): ForecasterScore => {
    const pairs = name === 'rate in hindsight' ? rows.map((row): Scored => [happened, row.happened]) : rows.map(pairOf(name));
    const [brier, loss] = [brierScore(pairs), logLoss(pairs)];
    if (name === 'forecast') return { name, brier, logLoss: loss, skill: null, saved: null };
    const sums = rows.map(({ series }, index) => ({
      series,
      sums: [brierScore([own[index]!]), brierScore([pairs[index]!]), logLoss([pairs[index]!]) - logLoss([own[index]!])],
    }));
    return {
      name,
      brier,
      logLoss: loss,
      skill: {
        value: brierSkill(brierScore(own), brier),
        interval: bootstrapInterval(sums, ([mine, other]) => brierSkill(mine!, other!), seededRandom(SEED)),
      },
      saved: { value: loss - logLoss(own), interval: bootstrapInterval(sums, ([, , saved], count) => saved! / count, seededRandom(SEED)) },
    };
  };
  return {
    target: rows[0]!.target,
    horizon,
    count: rows.length,
    happened,
    scores: [score('forecast'), ...names.map(score)],
  };
}

/** Kinds of carrier, then the carriers themselves, each by name. */
function carrierRows(rows: readonly Judged[], fewest: number): ScoreSection['byCarrier'] {
  return [({ kind }: Judged) => kind, ({ carrier }: Judged) => carrier].flatMap((groupOf) =>
    [...new Set(rows.map(groupOf))]
      .filter((group) => group !== null)
      .toSorted()
      .flatMap((group) => {
        const own = rows.filter((row) => groupOf(row) === group);
        if (own.length < fewest) return [];
        const brier = brierScore(own.map(pairOf('forecast')));
        const rival = brierScore(own.map(pairOf('base rate')));
        return [{ group, target: own[0]!.target, count: own.length, brier, skill: brierSkill(brier, rival) }];
      }),
  );
}

function windowTables(rows: readonly WindowJudged[], fewest: number): WindowTable[] {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return [...new Set(rows.map(({ horizon }) => horizon)), 'all']
    .map((horizon) => ({ horizon, chosen: rows.filter((row) => horizon === 'all' || row.horizon === horizon) }))
    .filter(({ chosen }) => chosen.length >= fewest)
    .map(({ horizon, chosen }) => {
      return {
        horizon,
        count: chosen.length,
        half: coverage(chosen, 0.5),
        most: coverage(chosen, 0.8),
        crps: mean(chosen.map((row) => row.crps)),
        rival: mean(chosen.map(({ rival }) => rival)),
      };
    });
}
