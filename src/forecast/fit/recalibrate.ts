/**
 * What a fit gets wrong about the years after it, learned inside the fitting data: the same recipe is fitted to what was known two years
 * before the cut, asked about the seasons since, and its log-odds are moved and stretched, and its trust in silence is set, to what came.
 * @see Platt 1999, Advances in Large Margin Classifiers 61-74; Steyerberg 2009, Clinical Prediction Models, chapter 20
 */
import { dayNumber } from '../../claim/edtf.ts';
import type { Case } from '../backtest/case.ts';
import { ANY_AGE } from '../backtest/case.ts';
import { scorecardCases, trainingCases } from '../backtest/cases.ts';
import { type Calibration, type CalibrationGroup, calibrationGroup, NEUTRAL } from '../calibration.ts';
import { outlookOf } from '../forecast.ts';
import { logistic, logit } from '../log-odds.ts';
import type { ForecastModel } from '../model.ts';
import { outBy } from '../outlook.ts';
import { type FitOptions, fitModel } from './fit.ts';
import { isoOf, parseScorecard } from './metacritic.ts';
import { LAST_DAY } from './prepared.ts';
import { allPremieres, lastScorecardYear, type TrainingFiles, trainingRecords } from './records.ts';

/** Television seasons, and years, that the inner fit is asked about. */
const YEARS = 2;
/** Spans in days over which a next season may be out. */
const SPANS = [180, 365, 548] as const;
/** Inverse variances before the data: a move of a half, a stretch by a third and a quarter less trust in silence are usual. */
const PRIOR = { shift: 4, slope: 9, trust: 16 } as const;
/** Seasons without which a group is left as it is. */
const FEWEST = 100;
/** Trusts in silence that are tried. */
const TRUSTS = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6] as const;
const STEPS = 25;
/** No chance is nearer to none, or to certainty. */
const LEAST = 1e-9;

/** The recipe's fit with what its own past says of the years after it. */
export function fitCalibrated(files: TrainingFiles, options: Omit<FitOptions, 'tuning'>): ForecastModel {
  const model = fitModel(trainingRecords(files, options.cut), options);
  return { ...model, calibration: recalibrate(files, options.cut) };
}

/** Streaming services by Netflix's own lists, whose years are the latest; the rest by the scorecards. */
function recalibrate(files: TrainingFiles, cut: string | null): Calibration {
  const decisions = decisionsAsked(files, cut);
  const tried = TRUSTS.map((trust) => {
    const { move, score } = fitMove(questionsOf(decisions, 'other', trust));
    return { trust, move, score: score - (PRIOR.trust * (1 - trust) ** 2) / 2 - Number(trust < 1) };
  });
  const other = tried.reduce((one, better) => (better.score > one.score + 1e-9 ? better : one));
  const streaming = fitMove(questionsOf(netflixAsked(files, cut), 'streaming', other.trust));
  return { streaming: streaming.move, other: other.move, silence: other.trust };
}

/** Questions about the years after an inner fit. */
interface Asked {
  readonly model: ForecastModel;
  readonly cases: readonly Case[];
}

/** A question of which p = share x logistic(shift + slope x logOdds + silence). */
export interface Question {
  readonly logOdds: number;
  /** Log-odds that what was not heard or seen by the day asked adds to an order. */
  readonly silence: number;
  /** Of the ordered seasons, the share that it happens to. */
  readonly share: number;
  readonly happened: boolean;
  /** All questions about one season together weigh 1. */
  readonly weight: number;
}

/** The last scorecards' seasons. */
function decisionsAsked(files: TrainingFiles, cut: string | null): Asked {
  const last = lastScorecardYear(cut);
  const cases = scorecardCases(parseScorecard(files.scorecard, allPremieres(files), new Map(), last), new Map())
    .filter(({ year }) => year > last - YEARS)
    .map(({ asked }) => asked);
  return { model: innerFit(files, `${last - YEARS + 1}-08-31`), cases };
}

/** Netflix's seasons that came out in the first of the years, watched to the end of the second. */
function netflixAsked(files: TrainingFiles, cut: string | null): Asked {
  const end = cut ?? isoOf(LAST_DAY);
  const inner = Temporal.PlainDate.from(end).subtract({ years: YEARS });
  const from = dayNumber(inner);
  const fresh = trainingRecords(files, end).filter(
    ({ source, premiere }) => source === 'netflix' && premiere !== null && premiere.first > from && premiere.first <= from + 365,
  );
  return {
    model: innerFit(files, inner.toString()),
    cases: trainingCases(fresh, end, SPANS).filter(({ horizon }) => horizon !== ANY_AGE),
  };
}

function innerFit(files: TrainingFiles, cut: string): ForecastModel {
  return fitModel(trainingRecords(files, cut), { cut, split: 'inner', files: [] });
}

function questionsOf({ cases, model }: Asked, group: CalibrationGroup, trust: number): Question[] {
  const seasonOf = ({ series, facts }: Case): string => `${series}|${facts.seasons.at(-1)!.number}`;
  const counts = new Map<string, number>();
  for (const asked of cases) {
    counts.set(seasonOf(asked), (counts.get(seasonOf(asked)) ?? 0) + asked.out.length + Number(asked.ordered !== null));
  }
  const trusting: ForecastModel = { ...model, calibration: { ...NEUTRAL, silence: trust } };
  return cases.flatMap((asked): Question[] => {
    const { law, ways, traits } = outlookOf(asked.facts, trusting);
    if (calibrationGroup(traits.carrierKind) !== group) return [];
    const ordered = ways.reduce((sum, way) => sum + way.orderedBy(Number.POSITIVE_INFINITY), 0);
    const logOdds = logit(law.ordered, LEAST);
    const shared = {
      logOdds,
      silence: logit(ordered, LEAST) - logOdds,
      weight: 1 / counts.get(seasonOf(asked))!,
    };
    const outs = asked.out.map(({ days, happened }): Question => ({ ...shared, share: outBy(ways, days) / ordered, happened }));
    return asked.ordered === null ? outs : [...outs, { ...shared, share: 1, happened: asked.ordered }];
  });
}

/** Corrections that are tried, each with how many numbers it fits. */
const FORMS = [
  { free: 0, canShift: false, canStretch: false },
  { free: 1, canShift: true, canStretch: false },
  { free: 2, canShift: true, canStretch: true },
] as const;
type Move = Calibration[CalibrationGroup];

/**
 * Nothing, a move of the log-odds, or a move and a stretch: whichever makes what came likeliest by Akaike's rule, one a number fitted.
 * @returns with the penalised log-likelihood less what the rule asks
 * @see Vergouwe et al. 2017, Statistics in Medicine 36(28), 4529-4539, on choosing between updates of a model
 */
export function fitMove(questions: readonly Question[]): { readonly move: Move; readonly score: number } {
  const seasons = questions.reduce((sum, { weight }) => sum + weight, 0);
  const tried = FORMS.filter(({ free }) => free === 0 || seasons >= FEWEST).map((form) => {
    const move = likeliest(questions, form);
    return { move, score: scored(questions, move).score - form.free };
  });
  const { move, score } = tried.reduce((one, other) => (other.score > one.score ? other : one));
  return { move: { shift: round(move.shift), slope: round(move.slope) }, score };
}

/** By Fisher's scoring, held to no change by `PRIOR`. */
function likeliest(questions: readonly Question[], { canShift, canStretch }: (typeof FORMS)[number]): Move {
  let move: Move = NEUTRAL.other;
  for (let step = 0; step < STEPS && canShift; step += 1) {
    const { gradient, information } = scored(questions, move);
    const [g0, g1] = gradient;
    const [h00, h01, h11] = information;
    const determinant = canStretch ? h00 * h11 - h01 ** 2 : h00;
    move = {
      shift: move.shift + (canStretch ? g0 * h11 - g1 * h01 : g0) / determinant,
      slope: move.slope + (canStretch ? (g1 * h00 - g0 * h01) / determinant : 0),
    };
  }
  return move;
}

/** The penalised log-likelihood of what came, with its gradient and information in shift and slope. */
function scored(questions: readonly Question[], { shift, slope }: Move) {
  let score = -(PRIOR.shift * shift ** 2 + PRIOR.slope * (slope - 1) ** 2) / 2;
  const gradient: [number, number] = [-PRIOR.shift * shift, -PRIOR.slope * (slope - 1)];
  const information: [number, number, number] = [PRIOR.shift, 0, PRIOR.slope];
  for (const { logOdds, silence, share, happened, weight } of questions) {
    const s = logistic(shift + slope * logOdds + silence);
    const p = Math.min(1 - 1e-6, Math.max(1e-6, share * s));
    const rise = share * s * (1 - s);
    const pull = (weight * rise * (Number(happened) - p)) / (p * (1 - p));
    const curve = (weight * rise ** 2) / (p * (1 - p));
    score += weight * Math.log(happened ? p : 1 - p);
    gradient[0] += pull;
    gradient[1] += pull * logOdds;
    information[0] += curve;
    information[1] += curve * logOdds;
    information[2] += curve * logOdds ** 2;
  }
  return { score, gradient, information };
}

const round = (value: number): number => Math.round(value * 1e3) / 1e3;
