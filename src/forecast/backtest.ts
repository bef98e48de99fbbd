/** How the forecast did on seasons later than its fit, beside simple rivals on the same seasons. */
import { ANY_AGE, type Case } from './backtest/case.ts';
import { dateCases, decisionCases, netflixCases, SPLITS, scorecardCases, type TestDates, trainingCases } from './backtest/cases.ts';
import { ageOf, besideRivals, learnRates, type Rival, type RivalRates, rivalsOf } from './backtest/rivals.ts';
import { fitCalibrated } from './fit/recalibrate.ts';
import { type TrainingFiles, trainingRecords } from './fit/records.ts';
import { COMES_DAYS, outlookOf } from './forecast.ts';
import type { ForecastModel } from './model.ts';
import { outBy } from './outlook.ts';
import { crps } from './score/crps.ts';
import type { Judged, Target, WindowJudged } from './score/judged.ts';
import { type ScoreSection, scoreSection } from './score/section.ts';

interface BacktestData {
  readonly files: TrainingFiles;
  /** Dates that serve testing alone; null where they are not at hand: then only what needs none is tested. */
  readonly dates: TestDates | null;
}

export interface BacktestReport {
  readonly sections: readonly ScoreSection[];
  /** What the rivals know of seasons asked about at any age: for forecasts that are scored later. */
  readonly rates: RivalRates;
}

/** Days over which a distribution of premieres is judged. */
const CRPS_DAYS = 3650;

/** Fits on the earlier part of each split and scores on the later; the same data give the same report. */
export function runBacktest({ files, dates }: BacktestData): BacktestReport {
  const fitted = (cut: string, split: string): { model: ForecastModel; records: ReturnType<typeof trainingRecords> } => {
    const records = trainingRecords(files, cut);
    return { records, model: fitCalibrated(files, { cut, split, files: [] }) };
  };
  const a = fitted(SPLITS.decisions.cut, 'A, decisions');
  const learned = scorecardCases(a.records, new Map()).map(({ asked }) => asked);
  const sections = [section('Decisions on the seasons of 2017-18 and 2018-19', a.model, decisionCases(files, dates), learned)];
  const b = fitted(SPLITS.dates.cut, 'B, dates');
  if (dates !== null) {
    const asked = trainingCases(b.records, SPLITS.dates.cut, SPLITS.dates.days);
    sections.push(section('Premiere dates, as known from December 2016 to March 2018', b.model, dateCases(dates), asked));
  }
  const { cut, days } = SPLITS.netflix;
  const c = fitted(cut, 'C, Netflix');
  const own = trainingCases(
    c.records.filter(({ source }) => source === 'netflix'),
    cut,
    days,
  );
  sections.push(section('Netflix seasons of 2023, as they stood at the end of 2024', c.model, netflixCases(files), own));
  const atAnyAge = [...learned, ...trainingCases(b.records, SPLITS.dates.cut, COMES_DAYS)].map((asked) => ({ ...asked, horizon: ANY_AGE }));
  return { sections, rates: learnRates(atAnyAge) };
}

/** @param learned questions of the fitting part, for the rivals */
export function section(name: string, model: ForecastModel, cases: readonly Case[], learned: readonly Case[]): ScoreSection {
  const rates = learnRates(learned);
  const rivals = rivalsOf(rates);
  return scoreSection(
    name,
    model.fitted,
    cases.flatMap((asked) => judge(asked, model, rivals)),
    cases.flatMap((asked) => judgeWindow(asked, model, rates.medianGap)),
  );
}

function judge(asked: Case, model: ForecastModel, rivals: readonly Rival[]): Judged[] {
  const { ways } = outlookOf(asked.facts, model);
  const one = (target: Target, p: number, happened: boolean) => besideRivals(asked, rivals, target, p, happened);
  const rows = asked.out.map(({ days, happened }) => one(days, outBy(ways, days), happened));
  if (asked.ordered === null) return rows;
  const ever = ways.reduce((sum, way) => sum + way.orderedBy(Number.POSITIVE_INFINITY), 0);
  return [...rows, one('ordered', ever, asked.ordered)];
}

/** Windows are judged among the days that were watched: the share of the distribution up to their end counts as the whole. */
function judgeWindow(asked: Case, model: ForecastModel, medianGap: number): WindowJudged[] {
  if (asked.cameAfter === null) return [];
  const { ways } = outlookOf(asked.facts, model);
  const coming = outBy(ways, Number.POSITIVE_INFINITY);
  const seen = outBy(ways, asked.watched);
  if (seen <= 0) return [];
  return [
    {
      series: asked.series,
      horizon: asked.horizon,
      rank: outBy(ways, asked.cameAfter - 0.5) / seen,
      crps: crps((days) => outBy(ways, days) / coming, asked.cameAfter, CRPS_DAYS),
      rival: Math.abs(Math.max(1, medianGap - ageOf(asked)) - asked.cameAfter),
    },
  ];
}
