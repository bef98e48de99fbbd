/** Forward and backward over one season's chain: the posterior, the weight of each step, and since when. */

import type { Hazards } from '../forecast/hazards.ts';
import {
  advance,
  COMING,
  HEARING,
  makeStretch,
  normalise,
  retreat,
  SIZE,
  STATES,
  type State,
  type Stretch,
  startOfClock,
} from './chain.ts';
import type { Step } from './copies.ts';

export interface Clock {
  readonly season: number;
  readonly start: number; // day on which the chain starts
  readonly zero: number; // day of age 0
  readonly order: number | null; // day of the order, where one is known
  readonly heardFrom: number; // first day on which the series is covered
  readonly asOf: number;
  readonly hazards: Hazards;
  /** Transitions already made, by rates: seasons and passes share them. */
  readonly stretches: Map<string, Stretch>;
}

export interface Filtered {
  readonly posterior: Float64Array;
  /** @param wanted states of the verdict; @returns by step: log-odds of the verdict with it minus without it, and P(verdict's states) at it */
  weigh(wanted: ReadonlySet<State>): { readonly weights: Float64Array; readonly held: Float64Array };
}

/** Ages since the order at which the rate of premieres may change. */
const ORDER_EDGES = [0, 90, 180, 270, 365, 420, 545, 730, 1095] as const;

/** A stretch of days with constant rates, from `day` to the next one's. */
interface Piece {
  readonly day: number;
  readonly stretch: Stretch;
}

/** @param ordered steps by day, none after `clock.asOf` */
export function filterSeason(clock: Clock, ordered: readonly Step[]): Filtered {
  const pieces = piecesOf(clock);
  const count = ordered.length;
  const before = new Float64Array(count * SIZE);
  const alpha = startOfClock(clock.season);
  let day = clock.start;
  let piece = 0;
  for (let k = 0; k < count; k += 1) {
    const step = ordered[k]!;
    piece = forward(alpha, pieces, piece, day, step.day);
    day = Math.max(day, step.day);
    before.set(alpha, k * SIZE);
    apply(alpha, step);
  }
  forward(alpha, pieces, piece, day, clock.asOf);
  return { posterior: alpha, weigh: (wanted) => weigh(wanted, clock, pieces, ordered, before) };
}

function weigh(wanted: ReadonlySet<State>, clock: Clock, pieces: readonly Piece[], ordered: readonly Step[], before: Float64Array) {
  const weights = new Float64Array(ordered.length);
  const held = new Float64Array(ordered.length);
  const yes = Float64Array.from(STATES, (state) => (wanted.has(state) ? 1 : 0));
  const no = Float64Array.from(STATES, (state) => (wanted.has(state) ? 0 : 1));
  const inside = Float64Array.from(yes);
  let day = clock.asOf;
  let piece = pieces.length - 1;
  for (let k = ordered.length - 1; k >= 0; k -= 1) {
    const step = ordered[k]!;
    const target = Math.max(step.day, clock.start);
    backward(no, pieces, piece, day, target);
    piece = backward(yes, pieces, piece, day, target);
    rescale(yes, no);
    day = Math.min(day, target);
    const without = logOdds(before, k * SIZE, yes, no);
    unapply(yes, step);
    unapply(no, step);
    weights[k] = logOdds(before, k * SIZE, yes, no) - without;
    let of = 0;
    let all = 0;
    for (let i = 0; i < SIZE; i += 1) {
      const mass = before[k * SIZE + i]! * (yes[i]! + no[i]!);
      all += mass;
      if (inside[i] === 1) of += mass;
    }
    held[k] = all > 0 ? of / all : 0;
  }
  return { weights, held };
}

function apply(alpha: Float64Array, step: Step): void {
  for (let i = 0; i < SIZE; i += 1) alpha[i] = alpha[i]! * step.likelihood[i]!;
  if (step.hearing > 0) {
    for (const [unheard, heard] of HEARING) {
      const moved = alpha[unheard]! * step.hearing;
      alpha[unheard] = alpha[unheard]! - moved;
      alpha[heard] = alpha[heard]! + moved;
    }
  }
  if (step.release > 0) {
    for (const ordered of COMING.from) {
      const moved = alpha[ordered]! * step.release;
      alpha[ordered] = alpha[ordered]! - moved;
      alpha[COMING.to] = alpha[COMING.to]! + moved;
    }
  }
  normalise(alpha);
}

function unapply(beta: Float64Array, step: Step): void {
  if (step.release > 0) {
    for (const ordered of COMING.from) beta[ordered] = (1 - step.release) * beta[ordered]! + step.release * beta[COMING.to]!;
  }
  if (step.hearing > 0) {
    for (const [unheard, heard] of HEARING) beta[unheard] = (1 - step.hearing) * beta[unheard]! + step.hearing * beta[heard]!;
  }
  for (let i = 0; i < SIZE; i += 1) beta[i] = beta[i]! * step.likelihood[i]!;
}

function logOdds(before: Float64Array, offset: number, yes: Float64Array, no: Float64Array): number {
  let of = 0;
  let against = 0;
  for (let i = 0; i < SIZE; i += 1) {
    of += before[offset + i]! * yes[i]!;
    against += before[offset + i]! * no[i]!;
  }
  return Math.log(Math.max(of, Number.MIN_VALUE)) - Math.log(Math.max(against, Number.MIN_VALUE));
}

/** Keeps both messages in range with one common factor, so that their ratio stays. */
function rescale(yes: Float64Array, no: Float64Array): void {
  let most = 0;
  for (let i = 0; i < SIZE; i += 1) most = Math.max(most, yes[i]!, no[i]!);
  if (most === 0) return;
  for (let i = 0; i < SIZE; i += 1) {
    yes[i] = yes[i]! / most;
    no[i] = no[i]! / most;
  }
}

/** @returns index of the piece in which `to` lies */
function forward(message: Float64Array, pieces: readonly Piece[], index: number, from: number, to: number): number {
  let day = from;
  let at = index;
  while (day < to) {
    while (at + 1 < pieces.length && pieces[at + 1]!.day <= day) at += 1;
    const until = Math.min(to, pieces[at + 1]?.day ?? to);
    advance(message, pieces[at]!.stretch, until - day);
    day = until;
  }
  return at;
}

/** @returns index of the piece in which `to` lies */
function backward(message: Float64Array, pieces: readonly Piece[], index: number, from: number, to: number): number {
  let day = from;
  let at = index;
  while (day > to) {
    while (at > 0 && pieces[at]!.day >= day) at -= 1;
    const until = Math.max(to, pieces[at]!.day);
    retreat(message, pieces[at]!.stretch, day - until);
    day = until;
  }
  return at;
}

function piecesOf(clock: Clock): readonly Piece[] {
  const days = new Set<number>([clock.start, clock.zero, clock.heardFrom]);
  for (const edge of clock.hazards.edges) days.add(clock.zero + edge);
  if (clock.order !== null) for (const edge of ORDER_EDGES) days.add(clock.order + edge);
  const inside = [...days].filter((day) => day >= clock.start && day < Math.max(clock.asOf, clock.start + 1)).sort((a, b) => a - b);
  return inside.map((day, index) => {
    const until = inside[index + 1] ?? day;
    const middle = Math.floor((day + until) / 2);
    const sinceOrder = clock.order === null || middle < clock.order ? null : middle - clock.order;
    return { day, stretch: stretchOf(clock, middle - clock.zero, sinceOrder, day >= clock.heardFrom) };
  });
}

function stretchOf({ hazards, stretches }: Clock, age: number, sinceOrder: number | null, listening: boolean): Stretch {
  const rates = hazards.rates(age, sinceOrder);
  const key = `${rates.renew} ${rates.cancel} ${rates.end} ${rates.release} ${rates.unrenew} ${rates.revive} ${listening}`;
  const known = stretches.get(key);
  if (known !== undefined) return known;
  const made = makeStretch(rates, listening);
  stretches.set(key, made);
  return made;
}
