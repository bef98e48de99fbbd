/** What people are told of one season as of a day: the verdict, the claims for and against it with their weights, and since when. */
import type { Status } from '../claim/claim.ts';
import type { Evidence, Fate, Verdict } from '../claim/verdict.ts';
import { logit } from '../forecast/log-odds.ts';
import { STATES } from './chain.ts';
import { isoOf } from './days.ts';
import { basisOf, FATE_OF_STATE, fatesOf, leader, statesOf } from './fate.ts';
import { ForwardPass } from './filter.ts';
import type { Following } from './following.ts';
import { isNumberGuessed } from './number-guessed.ts';
import type { SeasonModel } from './season-track.ts';
import { timelineOf } from './timeline.ts';

/** No probability is nearer to none, or to certainty. */
const LEAST = 1e-12;

/** A verdict without what it rests on. */
export interface FateOn {
  readonly season: number;
  readonly status: Verdict['fate']['status'];
  readonly probability: number;
  readonly probabilities: Verdict['fate']['probabilities'];
  readonly premiere: Verdict['premiere'];
}

export function fateOf(series: Following, season: number): FateOn {
  const { filtered, out, premiere } = series.model(season);
  const lastByPlan = lastByPlanOf(series, season);
  const probabilities = fatesOf(filtered.posterior, lastByPlan, out);
  const status = leader(probabilities);
  const hasNone = status === 'cancelled' || (status === 'ending' && lastByPlan <= 0.5);
  return {
    season,
    status,
    probability: Math.min(1, probabilities[status]),
    probabilities,
    premiere: premiere === null || hasNone ? null : { edtf: premiere.edtf, basis: premiere.basis, conditional: premiere.conditional },
  };
}

export function verdictOf(series: Following, season: number): Verdict {
  const { status, probability, probabilities, premiere } = fateOf(series, season);
  const own = series.model(season);
  const track = series.track(season);
  const states = statesOf(status, own.out, lastByPlanOf(series, season) > 0.5);
  const { weights, held } = own.filtered.weigh(states);
  const { evidence, against } = sidesOf(own, weights, status);
  const prior = logit(sumOver(posteriorWithoutClaims(own, Number.POSITIVE_INFINITY), states), LEAST);
  const isNumberless = series.isNumberless(season) || isNumberGuessed(season, [...evidence, ...against]);
  return {
    season,
    ...(isNumberless ? { numberless: true } : {}),
    fate: {
      status,
      probability,
      since: sinceOf(own, status, weights, held),
      basis: basisOf(evidence),
      silentSince: status === 'undecided' ? isoOf(Number.isFinite(track.lastWord) ? track.lastWord : own.clock.zero) : null,
      probabilities,
    },
    premiere,
    prior,
    silence: logit(sumOver(posteriorWithoutClaims(own, own.clock.heardFrom), states), LEAST) - prior,
    evidence,
    against,
    timeline: timelineOf({
      name: isNumberless ? null : `Season ${season}`,
      placed: track.placed,
      words: track.words,
      // A day that passed is that of a release only where the season came out.
      premiere: status === 'released' ? own.premiere : null,
      today: series.today,
    }),
  };
}

/** The chain alone. @param heardFrom the first day on which silence counts */
function posteriorWithoutClaims({ clock }: SeasonModel, heardFrom: number): Float64Array {
  return new ForwardPass().run({ ...clock, heardFrom, order: null }, []).posterior;
}

/** Probability that the season after it is not to be made by plan, where somebody said so. */
function lastByPlanOf(series: Following, season: number): number {
  if (!series.track(season + 1).isRuledOut) return 0;
  const { posterior } = series.model(season + 1).filtered;
  return STATES.reduce((sum, state, index) => sum + (FATE_OF_STATE[state] === 'ending' ? posterior[index]! : 0), 0);
}

/** Decisions, each with the one that undoes it. */
const UNDONE: Readonly<Partial<Record<Status, Fate>>> = { renewed: 'cancelled', cancelled: 'renewed' };

interface Sides {
  readonly evidence: readonly Evidence[];
  readonly against: readonly Evidence[];
}

/**
 * Every claim about the season once, with the sum of its steps' weights, strongest first. A copy of one that counted weighs nothing; those
 * without weight stand last on the side for the verdict, in the order of their days, where they are about this season.
 */
function sidesOf({ observations, steps }: SeasonModel, weights: Float64Array, status: Fate): Sides {
  const weighed = new Float64Array(observations.length);
  steps.forEach(({ of }, index) => {
    weighed[of]! += weights[index]!;
  });
  // The passing of a day that was announced is the announcement's merit.
  const passed = observations.findIndex(({ remark }) => remark === 'date-passed');
  const announced =
    passed < 0 ? -1 : observations.findIndex(({ source }, of) => of !== passed && source.claim === observations[passed]!.source.claim);
  if (announced >= 0) weighed[announced]! += weighed[passed]!;
  const evidence: Evidence[] = [];
  const against: Evidence[] = [];
  const idle: Evidence[] = [];
  for (let of = 0; of < observations.length; of += 1) {
    const { direct, source } = observations[of]!;
    const weight = weighed[of]!;
    if (of === passed || (weight === 0 && !direct)) continue;
    // what was decided before, and undone since, is on the timeline: nobody would look for it among what speaks for the answer
    if (weight > 0 && source.claim.predicate === 'status' && UNDONE[source.claim.value] === status) continue;
    const side = weight > 0 ? evidence : weight < 0 ? against : idle;
    side.push({ weight, claim: source.claim, document: source.document });
  }
  evidence.sort((a, b) => b.weight - a.weight);
  against.sort((a, b) => a.weight - b.weight);
  return { evidence: idle.length === 0 ? evidence : evidence.concat(idle), against };
}

/**
 * The day since when claims support the verdict: that of the supporting claim at or after the moment from which the verdict's
 * states have held, by smoothing; for a season that is out, the day of its premiere where one is known.
 */
function sinceOf(
  { premiere, steps }: SeasonModel,
  status: Verdict['fate']['status'],
  weights: Float64Array,
  held: Float64Array,
): string | null {
  if (status === 'released' && premiere !== null && premiere.word.span.first === premiere.word.span.last) return premiere.edtf;
  let from = steps.length;
  while (from > 0 && held[from - 1]! >= 0.5) from -= 1;
  const supports = (index: number) => weights[index]! > 0;
  for (let index = from; index < steps.length; index += 1) if (supports(index)) return isoOf(steps[index]!.day);
  for (let index = from - 1; index >= 0; index -= 1) if (supports(index)) return isoOf(steps[index]!.day);
  return null;
}

function sumOver(posterior: Float64Array, states: ReadonlySet<(typeof STATES)[number]>): number {
  return STATES.reduce((sum, state, index) => sum + (states.has(state) ? posterior[index]! : 0), 0);
}
