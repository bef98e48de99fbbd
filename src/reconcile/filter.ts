/** Forward and backward over one season's chain: the posterior, the weight of each step, and since when. */

import type { Hazards } from '../forecast/hazards.ts';
import {
  advance,
  COMING,
  HEARING,
  makeStretch,
  normalise,
  retreat,
  SAYING,
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

/** Days with constant rates, from `day` to the next piece's, or without end. */
interface Piece {
  readonly day: number;
  readonly ageDays: number;
  readonly daysSinceOrder: number | null;
  readonly listening: boolean;
  stretch: Stretch | null; // made when first needed
}

/**
 * The forward pass over one season, kept: asked again of a later day, or with more steps, it goes on from the last step that is as it was.
 */
export class ForwardPass {
  #clock: Clock | null = null;
  #pieces: readonly Piece[] = [];
  #steps: readonly Step[] = [];
  #before = new Float64Array(0); // the message before each step

  /** @param steps by day, none after `clock.asOf` */
  run(clock: Clock, steps: readonly Step[]): Filtered {
    const goesOn = this.#clock !== null && isSameClock(this.#clock, clock);
    if (!goesOn) this.#pieces = piecesOf(clock);
    const kept = goesOn ? inCommon(this.#steps, steps) : 0;
    const before = this.#roomFor(steps.length);
    const alpha = startOfClock(clock.season);
    let day = clock.start;
    if (kept > 0) {
      alpha.set(before.subarray((kept - 1) * SIZE, kept * SIZE));
      apply(alpha, steps[kept - 1]!);
      day = Math.max(day, steps[kept - 1]!.day);
    }
    let piece = 0;
    for (let k = kept; k < steps.length; k += 1) {
      const step = steps[k]!;
      piece = forward(alpha, clock, this.#pieces, piece, day, step.day);
      day = Math.max(day, step.day);
      before.set(alpha, k * SIZE);
      apply(alpha, step);
    }
    forward(alpha, clock, this.#pieces, piece, day, clock.asOf);
    this.#clock = clock;
    this.#steps = steps.slice();
    const pieces = this.#pieces;
    return { posterior: alpha, weigh: (wanted) => weigh(wanted, clock, pieces, steps, before) };
  }

  #roomFor(count: number): Float64Array {
    if (this.#before.length >= count * SIZE) return this.#before;
    const room = new Float64Array(2 * count * SIZE);
    room.set(this.#before);
    this.#before = room;
    return room;
  }
}

function isSameClock(one: Clock, other: Clock): boolean {
  return (
    one.start === other.start &&
    one.zero === other.zero &&
    one.order === other.order &&
    one.heardFrom === other.heardFrom &&
    one.hazards === other.hazards &&
    one.asOf <= other.asOf
  );
}

/** How many steps, from the first on, are the same in both. */
function inCommon(one: readonly Step[], other: readonly Step[]): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && isSameStep(one[count]!, other[count]!)) count += 1;
  return count;
}

function isSameStep(one: Step, other: Step): boolean {
  return one === other || (one.observation === other.observation && one.day === other.day && one.part === other.part);
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
    backward(no, clock, pieces, piece, day, target);
    piece = backward(yes, clock, pieces, piece, day, target);
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
  if (step.saying > 0) {
    const moved = alpha[SAYING.from]! * step.saying;
    alpha[SAYING.from] = alpha[SAYING.from]! - moved;
    alpha[SAYING.to] = alpha[SAYING.to]! + moved;
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
  if (step.saying > 0) beta[SAYING.from] = (1 - step.saying) * beta[SAYING.from]! + step.saying * beta[SAYING.to]!;
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
function forward(message: Float64Array, clock: Clock, pieces: readonly Piece[], index: number, from: number, to: number): number {
  let day = from;
  let at = index;
  while (day < to) {
    while (at + 1 < pieces.length && pieces[at + 1]!.day <= day) at += 1;
    const until = Math.min(to, pieces[at + 1]?.day ?? to);
    advance(message, stretchOf(clock, pieces[at]!), until - day);
    day = until;
  }
  return at;
}

/** @returns index of the piece in which `to` lies */
function backward(message: Float64Array, clock: Clock, pieces: readonly Piece[], index: number, from: number, to: number): number {
  let day = from;
  let at = index;
  while (day > to) {
    while (at > 0 && pieces[at]!.day >= day) at -= 1;
    const until = Math.max(to, pieces[at]!.day);
    retreat(message, stretchOf(clock, pieces[at]!), day - until);
    day = until;
  }
  return at;
}

/** The same whatever day is asked about, so that what is known later changes nothing before it. */
function piecesOf({ start, zero, heardFrom, order, hazards }: Clock): readonly Piece[] {
  const days = new Set<number>([start, zero, heardFrom]);
  for (const edge of hazards.edges) days.add(zero + edge);
  if (order !== null) for (const edge of ORDER_EDGES) days.add(order + edge);
  const starts = [...days].filter((day) => day >= start && Number.isFinite(day)).sort((a, b) => a - b);
  return starts.map((day, index) => {
    const middle = Math.floor((day + (starts[index + 1] ?? day)) / 2);
    const daysSinceOrder = order === null || middle < order ? null : middle - order;
    return { day, ageDays: middle - zero, daysSinceOrder, listening: day >= heardFrom, stretch: null };
  });
}

function stretchOf({ hazards, stretches }: Clock, piece: Piece): Stretch {
  if (piece.stretch !== null) return piece.stretch;
  const rates = hazards.rates(piece.ageDays, piece.daysSinceOrder);
  const key = `${rates.renew} ${rates.cancel} ${rates.end} ${rates.release} ${rates.unrenew} ${rates.revive} ${piece.listening}`;
  let stretch = stretches.get(key);
  if (stretch === undefined) {
    stretch = makeStretch(rates, piece.listening);
    stretches.set(key, stretch);
  }
  piece.stretch = stretch;
  return stretch;
}
