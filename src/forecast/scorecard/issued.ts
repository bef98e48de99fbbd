/** Forecasts that were shown, scored once the truth is known. */
import type { Answer, Forecast } from '../../claim/answer.ts';
import { ANY_AGE, type Case } from '../backtest/case.ts';
import { ageOf, besideRivals, type RivalRates, rivalsOf } from '../backtest/rivals.ts';
import type { SeriesFacts } from '../facts.ts';
import { COMES_DAYS, QUANTILES } from '../forecast.ts';
import { daysOf, middle } from '../history.ts';
import { crps } from '../score/crps.ts';
import type { Judged, WindowJudged } from '../score/judged.ts';
import { type ScoreSection, scoreSection } from '../score/section.ts';
import { isRefused, type Truth, truthOf, wasOrdered, wasOrderedBy, wasOutBy } from './truth.ts';

/** A forecast as the ledger keeps it. */
export interface Shown {
  readonly key: string; // of the series
  readonly forecast: Forecast;
}

export interface IssuedScore {
  /** Forecasts on record; those of one season and one day are one. */
  readonly shown: number;
  /** Those of which something is settled by now. */
  readonly settled: number;
  /** Null while nothing is. */
  readonly section: ScoreSection | null;
}

/** With fewer questions a carrier has no row: what is shown on one machine is never much. */
const FEWEST = 5;
const CRPS_DAYS = 3650;
/** Beyond the last point of a forecast the rest of its distribution is spread over this many times the half before it. */
const TAIL = 2;
/** A premiere that is only known more coarsely than this tells nothing of a window. */
const COARSEST_DAYS = 31;

/**
 * @param answerOn the answer about a series as of an ISO day; null where the series is not known any more
 * @param today ISO day
 * @param rates of the rivals
 */
export function scoreIssued(
  shown: readonly Shown[],
  answerOn: (key: string, day: string) => Answer | null,
  today: string,
  rates: RivalRates,
): IssuedScore {
  const by = shown.filter(({ forecast }) => forecast.asOf <= today);
  const once = new Map(by.map((one) => [`${one.key} ${one.forecast.season} ${one.forecast.asOf}`, one]));
  const rivals = rivalsOf(rates);
  const judged: Judged[] = [];
  const windows: WindowJudged[] = [];
  let settled = 0;
  for (const { key, forecast } of once.values()) {
    const now = answerOn(key, today);
    const truth = now === null ? null : truthOf(now, forecast.season);
    if (truth === null) continue;
    const then = answerOn(key, forecast.asOf);
    // What had been cancelled by then was no question, and foreseeing it no merit.
    if (then?.seasons.some((verdict) => verdict.season === forecast.season && isRefused(verdict))) continue;
    const asked = caseOf(key, forecast, truth, then);
    const rows = asked.out.map(({ days, happened }) =>
      besideRivals(asked, rivals, days, forecast.comes[String(days) as keyof Forecast['comes']], happened),
    );
    if (asked.ordered !== null) rows.push(besideRivals(asked, rivals, 'ordered', forecast.renewed.ever, asked.ordered));
    if (rows.length > 0) settled += 1;
    judged.push(...rows);
    windows.push(...windowOf(asked, forecast, dayOf(today), rates.medianGap));
  }
  const section = judged.length === 0 ? null : scoreSection('Forecasts that were shown', null, judged, windows, FEWEST);
  return { shown: once.size, settled, section };
}

function caseOf(key: string, forecast: Forecast, truth: Truth, then: Answer | null): Case {
  const asked = dayOf(forecast.asOf);
  const out = COMES_DAYS.flatMap((days) => {
    const happened = wasOutBy(truth, asked + days);
    return happened === null ? [] : [{ days, happened }];
  });
  const came = truth.out !== null && truth.out.last - truth.out.first <= COARSEST_DAYS ? middle(truth.out) - asked : null;
  return {
    series: key,
    horizon: ANY_AGE,
    facts: factsThen(forecast, then),
    // What was already ordered on the day is no question.
    ordered: wasOrderedBy(truth, asked) === false ? wasOrdered(truth, asked) : null,
    out,
    cameAfter: came !== null && came > 0 ? came : null,
    watched: truth.heardUntil - asked,
  };
}

/** What rivals go by: the carrier and the seasons that were out on the day of the forecast. */
function factsThen({ series, season, asOf }: Forecast, then: Answer | null): SeriesFacts {
  const carrier = then?.facts.carrier[0]?.claim.value;
  return {
    series,
    carrier: typeof carrier === 'string' ? carrier : null,
    country: then?.series.country ?? null,
    seasons: (then?.seasons ?? [])
      .filter((verdict) => verdict.season < season && verdict.fate.status === 'released')
      .map((verdict) => ({ number: verdict.season, premiere: verdict.premiere?.edtf ?? null }))
      .toSorted((a, b) => a.number - b.number),
    asOf,
  };
}

/** The window beside the day that it was, among the days that have passed: later premieres could not be seen yet. */
function windowOf(asked: Case, { premiere, asOf }: Forecast, today: number, medianGap: number): WindowJudged[] {
  if (asked.cameAfter === null) return [];
  const cdf = distributionOf(premiere, dayOf(asOf));
  return [
    {
      series: asked.series,
      horizon: asked.horizon,
      rank: cdf(asked.cameAfter - 0.5) / cdf(Math.max(asked.cameAfter, today - dayOf(asOf))),
      crps: crps(cdf, asked.cameAfter, CRPS_DAYS),
      rival: Math.abs(Math.max(1, medianGap - ageOf(asked)) - asked.cameAfter),
    },
  ];
}

/** The distribution whose points were shown, straight between them. */
function distributionOf(premiere: Forecast['premiere'], from: number): (days: number) => number {
  const points = Object.entries(QUANTILES).map(([name, share]) => ({ at: dayOf(premiere[name as keyof typeof premiere]) - from, share }));
  const [last, half] = [points.at(-1)!, points.find(({ share }) => share === 0.5)!];
  const all = [{ at: 0, share: 0 }, ...points, { at: last.at + TAIL * Math.max(1, last.at - half.at), share: 1 }];
  return (days) => {
    const after = all.findIndex(({ at }) => at > days);
    if (after < 0) return 1;
    if (after === 0) return 0;
    const [left, right] = [all[after - 1]!, all[after]!];
    return left.share + ((right.share - left.share) * (days - left.at)) / (right.at - left.at);
  };
}

function dayOf(iso: string): number {
  return daysOf(iso.slice(0, 10))!.first;
}
