/**
 * The verdict on every season of one series as of a day, from the claims known by then.
 * @see docs/decisions/0005-fate.md
 */
import type { Sourced } from '../claim/answer.ts';
import { dayNumber } from '../claim/edtf.ts';
import type { Basis, Evidence, Verdict } from '../claim/verdict.ts';
import type { Hazards } from '../forecast/hazards.ts';
import { STATES, type Stretch } from './chain.ts';
import { inOrder, type Step, steps } from './copies.ts';
import { crowdOf, voiceOf } from './crowd.ts';
import { isoOf, type Placed, placeKnown } from './days.ts';
import { basisOf, FATE_OF_STATE, fatesOf, leader, statesOf } from './fate.ts';
import { type Clock, type Filtered, filterSeason } from './filter.ts';
import { type Observation, observe } from './observation.ts';
import { type Premiere, type PremiereWord, premiereOf, premiereWords } from './premiere.ts';
import { seasonInQuestion } from './season-in-question.ts';
import { timelineOf } from './timeline.ts';

export interface ReconcileContext {
  readonly hazards: (season: number) => Hazards;
  /** 0 (never knows) to 1 (always knows); null for a document that names no publisher. */
  readonly reliability: (publisher: string | null) => number;
}

/** Days that a clock is set back from the first that is known, so that a decision can have come before it. */
const LEAD_DAYS = 30;
/** The least probability of an order in the same claims at which a season after it comes into question. */
const OUT_PROBABILITY = 0.5;
/** Share of announced days that are kept where no delay was announced before them. A judgement: see decision 0005. */
const KEPT_DATES: Readonly<Record<Basis, number>> = { official: 0.98, reported: 0.85, guessed: 0.4, forecast: 0 };

/**
 * @param sourced every claim about one series, in any order; those known after `asOf` are left out
 * @returns newest season first: each that a claim is about, and the one after the last that is out
 */
export function reconcile(sourced: readonly Sourced[], asOf: Temporal.PlainDate, context: ReconcileContext): Verdict[] {
  const today = dayNumber(asOf);
  const placed = placeKnown(sourced, today);
  if (placed.length === 0) return [];
  const observations = observe(placed, { seasonInQuestion: seasonInQuestion(placed), reliability: context.reliability });
  const bySeason = grouped(placed);
  const words = wordsBySeason(bySeason);
  let heardFrom = today;
  for (const { written } of placed) heardFrom = Math.min(heardFrom, written.last);
  const direct = [...observations].filter(([, list]) => list.some((observation) => observation.direct)).map(([season]) => season);
  const seasons = [...new Set([...direct, ...words.keys()])].sort((a, b) => a - b);
  const models = new Map<number, Model>();
  const stretches = new Map<string, Stretch>();
  const model = (season: number): Model => {
    const before = models.get(season);
    if (before !== undefined) return before;
    const made = modelOf(season, { observations, words, heardFrom, today, context, stretches });
    models.set(season, made);
    return made;
  };
  for (const season of seasons) model(season);
  const last = seasons.at(-1);
  if (last !== undefined && fatesOf(model(last).filtered.posterior, 0, model(last).out).released > OUT_PROBABILITY) seasons.push(last + 1);
  return seasons.reverse().map((season) => verdictOf(season, model, { bySeason, observations, words, today }));
}

interface Given {
  readonly observations: ReadonlyMap<number, readonly Observation[]>;
  readonly words: ReadonlyMap<number, readonly PremiereWord[]>;
  readonly heardFrom: number;
  readonly today: number;
  readonly context: ReconcileContext;
  readonly stretches: Map<string, Stretch>;
}

interface Model {
  readonly filtered: Filtered;
  readonly priorPosterior: Float64Array;
  readonly silentPosterior: Float64Array;
  readonly steps: readonly Step[];
  readonly all: readonly Observation[];
  readonly premiere: Premiere | null;
  readonly out: boolean;
  readonly clock: Clock;
}

function modelOf(season: number, given: Given): Model {
  const { today } = given;
  const said = given.observations.get(season) ?? [];
  const premiere = premiereOf(given.words.get(season) ?? [], today);
  const passed = passedDate(premiere, today);
  const all = inOrder(passed === null ? said : [...said, passed]);
  const ordered = steps(all).filter(({ day }) => day <= today);
  const clock = clockOf(season, ordered, given);
  return {
    filtered: filterSeason(clock, ordered),
    priorPosterior: filterSeason({ ...clock, heardFrom: Number.POSITIVE_INFINITY, order: null }, []).posterior,
    silentPosterior: filterSeason({ ...clock, order: null }, []).posterior,
    steps: ordered,
    all,
    premiere,
    out: ordered.some(({ observation }) => ['dated-past', 'date-passed', 'received', 'sequel'].includes(observation.remark)),
    clock,
  };
}

/** A day that was announced as fact, and has passed with nobody taking it back: on it an ordered season has come out, by that share. */
function passedDate(premiere: Premiere | null, today: number): Observation | null {
  if (premiere === null || premiere.word.claim.certainty !== 'certain' || premiere.word.said >= premiere.word.span.last) return null;
  if (premiere.word.span.last > today) return null;
  const { claim, document, span, basis } = premiere.word;
  const knows = KEPT_DATES[basis];
  return {
    source: { claim, document, written: span },
    season: claim.season ?? 1,
    remark: 'date-passed',
    days: [span.last],
    knows,
    crowd: crowdOf('date-passed', voiceOf(claim.speaker, knows)),
    direct: true,
  };
}

function clockOf(season: number, ordered: readonly Step[], { words, observations, heardFrom, today, context, stretches }: Given): Clock {
  const previous = season > 1 ? premiereOf(words.get(season - 1) ?? [], today) : null;
  const seen = (observations.get(season - 1) ?? []).find(({ remark }) => remark === 'received');
  const first = ordered[0]?.day ?? today;
  const anchor =
    previous !== null && previous.basis !== 'guessed' ? previous.word.span.first : (seen?.days[0] ?? Math.min(first, heardFrom));
  const order = ordered.find(({ observation }) => ['renewed', 'dated'].includes(observation.remark) && observation.knows >= 0.5);
  return {
    season,
    start: Math.min(anchor, first, today) - LEAD_DAYS,
    zero: Math.min(anchor, today),
    order: order?.day ?? null,
    heardFrom,
    asOf: today,
    hazards: context.hazards(season),
    stretches,
  };
}

interface Told {
  readonly bySeason: ReadonlyMap<number, readonly Placed[]>;
  readonly observations: ReadonlyMap<number, readonly Observation[]>;
  readonly words: ReadonlyMap<number, readonly PremiereWord[]>;
  readonly today: number;
}

function verdictOf(season: number, model: (season: number) => Model, told: Told): Verdict {
  const own = model(season);
  const saidLast = told.observations.get(season + 1)?.some(({ remark }) => remark === 'prequel-last') === true;
  const lastByPlan = saidLast ? sumOf(model(season + 1).filtered.posterior, 'ending') : 0;
  const probabilities = fatesOf(own.filtered.posterior, lastByPlan, own.out);
  const status = leader(probabilities);
  const states = statesOf(status, own.out, lastByPlan > 0.5);
  const { weights, held } = own.filtered.weigh(states);
  const { evidence, against } = sidesOf(own, weights);
  const premiere = status === 'cancelled' || (status === 'ending' && lastByPlan <= 0.5) ? null : own.premiere;
  return {
    season,
    fate: {
      status,
      probability: Math.min(1, probabilities[status]),
      since: sinceOf(own, status, weights, held),
      basis: basisOf(evidence),
      silentSince: status === 'undecided' ? lastWord(own, told) : null,
      probabilities,
    },
    premiere: premiere === null ? null : { edtf: premiere.edtf, basis: premiere.basis, conditional: premiere.conditional },
    prior: logit(sumStates(own.priorPosterior, states)),
    silence: logit(sumStates(own.silentPosterior, states)) - logit(sumStates(own.priorPosterior, states)),
    evidence,
    against,
    timeline: timelineOf({
      season,
      placed: told.bySeason.get(season) ?? [],
      words: told.words.get(season) ?? [],
      premiere: own.premiere,
      today: told.today,
    }),
  };
}

interface Sides {
  readonly evidence: readonly Evidence[];
  readonly against: readonly Evidence[];
}

/**
 * Every claim about the season once, with the sum of its steps' weights, strongest first. A copy of one that counted weighs nothing; those
 * without weight stand last on the side for the verdict, in the order of their days, where they are about this season.
 */
function sidesOf(own: Model, weights: Float64Array): Sides {
  const weighed = new Float64Array(own.all.length);
  own.steps.forEach(({ of }, index) => {
    weighed[of]! += weights[index]!;
  });
  // The passing of a day that was announced is the announcement's merit.
  const passed = own.all.findIndex(({ remark }) => remark === 'date-passed');
  const announced =
    passed < 0 ? -1 : own.all.findIndex(({ source }, of) => of !== passed && source.claim === own.all[passed]!.source.claim);
  if (announced >= 0) weighed[announced]! += weighed[passed]!;
  const evidence: Evidence[] = [];
  const against: Evidence[] = [];
  const idle: Evidence[] = [];
  for (let of = 0; of < own.all.length; of += 1) {
    const { direct, source } = own.all[of]!;
    const weight = weighed[of]!;
    if (of === passed || (weight === 0 && !direct)) continue;
    const { claim, document } = source;
    const side = weight > 0 ? evidence : weight < 0 ? against : idle;
    side.push({ weight, claim, document });
  }
  evidence.sort((a, b) => b.weight - a.weight);
  against.sort((a, b) => a.weight - b.weight);
  return { evidence: idle.length === 0 ? evidence : evidence.concat(idle), against };
}

/**
 * The day since when claims support the verdict: that of the supporting claim at or after the moment from which the verdict's
 * states have held, by smoothing; for a season that is out, the day of its premiere where one is known.
 */
function sinceOf(own: Model, status: Verdict['fate']['status'], weights: Float64Array, held: Float64Array): string | null {
  if (status === 'released' && own.premiere !== null && own.premiere.word.span.first === own.premiere.word.span.last)
    return own.premiere.edtf;
  let from = own.steps.length;
  while (from > 0 && held[from - 1]! >= 0.5) from -= 1;
  const supports = (index: number) => weights[index]! > 0;
  for (let index = from; index < own.steps.length; index += 1) if (supports(index)) return isoOf(own.steps[index]!.day);
  for (let index = from - 1; index >= 0; index -= 1) if (supports(index)) return isoOf(own.steps[index]!.day);
  return null;
}

/** The last dated word about the season, or failing that the premiere of the one before. */
function lastWord(own: Model, { words, today }: Told): string | null {
  let last = Number.NEGATIVE_INFINITY;
  for (const { direct, source } of own.all) {
    if (direct && source.document.said !== null) last = Math.max(last, source.written.last);
  }
  if (Number.isFinite(last)) return isoOf(last);
  const previous = words.size > 0 || own.all.length > 0 || own.clock.zero < today ? own.clock.zero : null;
  return previous === null ? null : isoOf(previous);
}

/** Claims that name a season, by season. */
function grouped(placed: readonly Placed[]): ReadonlyMap<number, readonly Placed[]> {
  const groups = new Map<number, Placed[]>();
  for (const source of placed) {
    if (source.claim.season === null) continue;
    const group = groups.get(source.claim.season);
    if (group === undefined) groups.set(source.claim.season, [source]);
    else group.push(source);
  }
  return groups;
}

function wordsBySeason(groups: ReadonlyMap<number, readonly Placed[]>): ReadonlyMap<number, readonly PremiereWord[]> {
  const words = [...groups].map(([season, group]) => [season, premiereWords(group)] as const);
  return new Map(words.filter(([, list]) => list.length > 0));
}

function sumStates(posterior: Float64Array, states: ReadonlySet<(typeof STATES)[number]>): number {
  return STATES.reduce((sum, state, index) => sum + (states.has(state) ? posterior[index]! : 0), 0);
}

function sumOf(posterior: Float64Array, fate: Verdict['fate']['status']): number {
  return STATES.reduce((sum, state, index) => sum + (FATE_OF_STATE[state] === fate ? posterior[index]! : 0), 0);
}

function logit(probability: number): number {
  const p = Math.min(1 - 1e-12, Math.max(1e-12, probability));
  return Math.log(p / (1 - p));
}
