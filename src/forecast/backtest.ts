/** How the forecast did on seasons later than its fit, beside simple rivals on the same seasons. */
import { type Case, horizonOrder } from './backtest/case.ts';
import { dateCases, decisionCases, netflixCases, SPLITS, scorecardCases, type TestDates, trainingCases } from './backtest/cases.ts';
import { RIVALS, type Rival, type RivalName, rivalsFrom, type Target } from './backtest/rivals.ts';
import { carrierOf } from './carriers.ts';
import { countryCode } from './country.ts';
import { fitModel } from './fit/fit.ts';
import { type TrainingFiles, trainingRecords } from './fit/records.ts';
import { outlookOf } from './forecast.ts';
import type { ForecastModel } from './model.ts';
import { outBy } from './outlook.ts';
import { bootstrapInterval, seededRandom } from './score/bootstrap.ts';
import { brierScore, brierSkill, type Scored } from './score/brier.ts';
import { type CalibrationRow, calibrationTable } from './score/calibration.ts';
import { type Coverage, coverage } from './score/coverage.ts';
import { crps } from './score/crps.ts';
import { logLoss } from './score/log-loss.ts';

export interface BacktestData {
  readonly files: TrainingFiles;
  /** Dates that serve testing alone; null where they are not at hand: then only what needs none is tested. */
  readonly dates: TestDates | null;
}

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

export interface WindowTable {
  readonly horizon: string;
  readonly count: number;
  readonly half: Coverage;
  readonly most: Coverage;
  /** Mean CRPS in days, and that of the median gap as a single day. */
  readonly crps: number;
  readonly rival: number;
}

export interface BacktestSection {
  readonly name: string;
  readonly fitted: ForecastModel['fitted'];
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

export interface BacktestReport {
  readonly sections: readonly BacktestSection[];
}

const CRPS_DAYS = 3650;
const FEWEST = 25;
const SEED = 20170831;

/** Fits on the earlier part of each split and scores on the later; the same data give the same report. */
export function runBacktest({ files, dates }: BacktestData): BacktestReport {
  const fitted = (cut: string, split: string): { model: ForecastModel; records: ReturnType<typeof trainingRecords> } => {
    const records = trainingRecords(files, cut);
    return { records, model: fitModel(records, { cut, split, files: [] }) };
  };
  const a = fitted(SPLITS.decisions.cut, 'A, decisions');
  const learned = scorecardCases(a.records, new Map()).map(({ asked }) => asked);
  const sections = [section('A  decisions: scorecard seasons 2017-18 and 2018-19', a.model, decisionCases(files, dates), learned)];
  if (dates !== null) {
    const { cut, days } = SPLITS.dates;
    const b = fitted(cut, 'B, dates');
    sections.push(
      section('B  dates: snapshots of 2016-12-07 to 2018-03-19', b.model, dateCases(dates), trainingCases(b.records, cut, days)),
    );
  }
  const { cut, days } = SPLITS.netflix;
  const c = fitted(cut, 'C, Netflix');
  const own = trainingCases(
    c.records.filter(({ source }) => source === 'netflix'),
    cut,
    days,
  );
  sections.push(section('C  Netflix: seasons of 2023, outcomes to 2024-12-31', c.model, netflixCases(files), own));
  return { sections };
}

interface Judged {
  readonly series: string;
  readonly horizon: string;
  readonly target: Target;
  readonly group: string;
  readonly happened: boolean;
  readonly p: Readonly<Partial<Record<ForecasterScore['name'], number>>>;
}

/** @param learned questions of the fitting part, for the rivals */
export function section(name: string, model: ForecastModel, cases: readonly Case[], learned: readonly Case[]): BacktestSection {
  const { rivals, medianGap } = rivalsFrom(learned);
  const judged = cases.flatMap((asked) => judge(asked, model, rivals));
  const keys = [...new Set(judged.map(({ target, horizon }) => `${target}|${horizon}`))];
  const targets = [...new Set(judged.map(({ target }) => target))];
  const tables = keys
    .map((key) => judged.filter(({ target, horizon }) => `${target}|${horizon}` === key))
    .concat(targets.map((target) => judged.filter((row) => row.target === target)))
    .map((rows, index) => scoreTable(rows, index >= keys.length ? 'all' : rows[0]!.horizon))
    .toSorted((x, y) => String(x.target).localeCompare(String(y.target)) || horizonOrder(x.horizon) - horizonOrder(y.horizon));
  return {
    name,
    fitted: model.fitted,
    tables,
    byCarrier: targets.flatMap((target) => carrierRows(judged.filter((row) => row.target === target))),
    calibration: targets.map((target) => ({
      target,
      rows: calibrationTable(judged.filter((row) => row.target === target).map(pairOf('forecast'))),
    })),
    windows: windowTables(cases, model, medianGap),
  };
}

function judge(asked: Case, model: ForecastModel, rivals: readonly Rival[]): Judged[] {
  const { ways } = outlookOf(asked.facts, model);
  const carrier = carrierOf(asked.facts.carrier ?? null, countryCode(asked.facts.country ?? null));
  const judgeOne = (target: Target, p: number, happened: boolean): Judged => ({
    series: asked.series,
    horizon: asked.horizon,
    target,
    group: carrier?.kind ?? 'unknown',
    happened,
    p: {
      forecast: p,
      ...Object.fromEntries(rivals.flatMap((rival) => (rival.p(asked, target) === null ? [] : [[rival.name, rival.p(asked, target)!]]))),
    },
  });
  const rows = asked.out.map(({ days, happened }) => judgeOne(days, outBy(ways, days), happened));
  if (asked.ordered === null) return rows;
  return [
    ...rows,
    judgeOne(
      'ordered',
      ways.reduce((sum, way) => sum + way.orderedBy(Number.POSITIVE_INFINITY), 0),
      asked.ordered,
    ),
  ];
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

function carrierRows(rows: readonly Judged[]): BacktestSection['byCarrier'] {
  return [...new Set(rows.map(({ group }) => group))].toSorted().flatMap((group) => {
    const own = rows.filter((row) => row.group === group);
    if (own.length < FEWEST) return [];
    const brier = brierScore(own.map(pairOf('forecast')));
    return [
      { group, target: own[0]!.target, count: own.length, brier, skill: brierSkill(brier, brierScore(own.map(pairOf('base rate')))) },
    ];
  });
}

/** Windows are judged among the days that were watched: the share of the distribution up to their end counts as the whole. */
function windowTables(cases: readonly Case[], model: ForecastModel, medianGap: number): WindowTable[] {
  const rows = cases.flatMap((asked) => {
    if (asked.cameAfter === null) return [];
    const { ways, history } = outlookOf(asked.facts, model);
    const coming = outBy(ways, Number.POSITIVE_INFINITY);
    const seen = outBy(ways, asked.watched);
    if (seen <= 0) return [];
    const cdf = (days: number): number => outBy(ways, days) / coming;
    const point = Math.max(1, medianGap - (history.premiered === null ? 0 : history.asOf - history.premiered.first));
    return [
      {
        horizon: asked.horizon,
        rank: outBy(ways, asked.cameAfter - 0.5) / seen,
        crps: crps(cdf, asked.cameAfter, CRPS_DAYS),
        rival: Math.abs(point - asked.cameAfter),
      },
    ];
  });
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return [...new Set(rows.map(({ horizon }) => horizon)), 'all']
    .map((horizon) => ({ horizon, chosen: rows.filter((row) => horizon === 'all' || row.horizon === horizon) }))
    .filter(({ chosen }) => chosen.length >= FEWEST)
    .map(({ horizon, chosen }) => ({
      horizon,
      count: chosen.length,
      half: coverage(
        chosen.map(({ rank }) => rank),
        0.5,
      ),
      most: coverage(
        chosen.map(({ rank }) => rank),
        0.8,
      ),
      crps: mean(chosen.map((row) => row.crps)),
      rival: mean(chosen.map((row) => row.rival)),
    }));
}
