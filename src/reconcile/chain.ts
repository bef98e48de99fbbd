/**
 * The chain that one season's fate moves on, in continuous time, and its transitions over a stretch of days.
 *
 * A season is undecided, ordered, out, cancelled, or never to be made by plan. Two refinements make silence count:
 * a series may be dropped without a word ('dropped'), and each event that would be news stands twice, before and after it
 * was heard of. While the series is being covered, an unheard event stays unheard at its peril: news of it would have
 * come at `NEWS_PER_DAY`, so every silent day speaks against it.
 */
import type { Rates } from '../forecast/hazards.ts';

/** States in the order of every vector here. `…Unheard`: it has happened and the news of it has not reached us. */
export const STATES = [
  'undecided',
  'dropped',
  'orderedUnheard',
  'ordered',
  'outUnheard',
  'out',
  'cancelledUnheard',
  'cancelled',
  'endedUnheard',
  'ended',
] as const;
export type State = (typeof STATES)[number];
export const SIZE = STATES.length;
const at = Object.fromEntries(STATES.map((state, index) => [state, index])) as Readonly<Record<State, number>>;

/** Pairs of an unheard state and what it becomes when the news comes. */
export const HEARING: readonly (readonly [unheard: number, heard: number])[] = [
  [at.orderedUnheard, at.ordered],
  [at.outUnheard, at.out],
  [at.cancelledUnheard, at.cancelled],
  [at.endedUnheard, at.ended],
];

/** States that an announced premiere ends, and the one it leads to. */
export const COMING: { readonly from: readonly number[]; readonly to: number } = { from: [at.orderedUnheard, at.ordered], to: at.out };

/** What was dropped without a word, and what it becomes when the carrier says the word after all. */
export const SAYING: { readonly from: number; readonly to: number } = { from: at.dropped, to: at.cancelled };

/** Share of a carrier's decisions against a season that are announced; the rest are silence. A judgement: see decision 0005. */
const ANNOUNCED_SHARE = 0.5;
/** Share of events of which a ledger that covers the series never hears. A judgement: see decision 0005. */
const MISSED_SHARE = 0.02;
/** How fast news of an event reaches a ledger that covers the series: half of it within ten days. */
const NEWS_PER_DAY = 1 / 14;
/** A season dropped in silence is confirmed as cancelled at about this rate: once in five years, when one of its makers is asked. A judgement. */
const LATE_WORD_PER_DAY = 1 / 1825;
/** Scaling: exp(Q) of one day is a Taylor series of Q / 2^k, squared k times. Rates per day are far below 1, so this is exact to 1e-15. */
const TAYLOR_TERMS = 10;

/** Transition matrices of one set of rates over 1, 2, 4, 8 … days, row-major, made when first needed. */
export interface Stretch {
  readonly powers: Float64Array[];
}

/**
 * A season at the start of its clock: nearly always undecided; sometimes ordered with the season before it. That the season before is the last
 * is most often said before that one is out: of about one season in thirty, and mostly in so many words. A judgement: see decision 0005.
 */
const LATER_SEASON: Readonly<Partial<Record<State, number>>> = { undecided: 0.95, ordered: 0.02, endedUnheard: 0.02, ended: 0.01 };
/** A first season that anyone writes about is seldom without an order: what is only hoped for has no pages. */
const FIRST_SEASON: Readonly<Partial<Record<State, number>>> = { undecided: 0.25, ordered: 0.5, out: 0.25 };

export function startOfClock(season: number): Float64Array {
  const start = season === 1 ? FIRST_SEASON : LATER_SEASON;
  return Float64Array.from(STATES, (state) => start[state] ?? 0);
}

/**
 * @param rates per day
 * @param listening whether the series is being covered in these days: where it is, unheard events are thinned by silence
 */
export function makeStretch(rates: Rates, listening: boolean): Stretch {
  return { powers: [exponential(generator(rates, listening))] };
}

/** Moves a forward message over `days`, in place, normalised to sum one. */
export function advance(message: Float64Array, stretch: Stretch, days: number): void {
  eachPower(stretch, days, (matrix) => timesMatrix(message, matrix));
  normalise(message);
}

/** Moves a backward message over `days` against time, in place; not normalised. */
export function retreat(message: Float64Array, stretch: Stretch, days: number): void {
  eachPower(stretch, days, (matrix) => matrixTimes(matrix, message));
}

/** Scales a message to sum one, in place. */
export function normalise(message: Float64Array): void {
  let sum = 0;
  for (let i = 0; i < SIZE; i += 1) sum += message[i]!;
  for (let i = 0; i < SIZE; i += 1) message[i] = message[i]! / sum;
}

function generator(rates: Rates, listening: boolean): Float64Array {
  const q = new Float64Array(SIZE * SIZE);
  const move = (from: number, to: number, rate: number) => {
    q[from * SIZE + to]! += rate;
    q[from * SIZE + from]! -= rate;
  };
  const happen = (from: number, unheard: number, rate: number) => {
    const missed = listening ? MISSED_SHARE : 1;
    move(from, unheard, rate * (1 - missed));
    move(from, unheard + 1, rate * missed);
  };
  happen(at.undecided, at.orderedUnheard, rates.renew);
  happen(at.undecided, at.cancelledUnheard, rates.cancel * ANNOUNCED_SHARE);
  move(at.undecided, at.dropped, rates.cancel * (1 - ANNOUNCED_SHARE));
  happen(at.undecided, at.endedUnheard, rates.end);
  happen(at.dropped, at.cancelledUnheard, LATE_WORD_PER_DAY);
  for (const from of [at.orderedUnheard, at.ordered]) {
    happen(from, at.outUnheard, rates.release);
    happen(from, at.cancelledUnheard, rates.unrenew);
  }
  for (const from of [at.dropped, at.cancelledUnheard, at.cancelled, at.endedUnheard, at.ended])
    happen(from, at.orderedUnheard, rates.revive);
  if (listening) for (const [unheard] of HEARING) q[unheard * SIZE + unheard]! -= NEWS_PER_DAY;
  return q;
}

function exponential(q: Float64Array): Float64Array {
  let result = new Float64Array(SIZE * SIZE);
  let term = new Float64Array(SIZE * SIZE);
  for (let i = 0; i < SIZE; i += 1) {
    result[i * SIZE + i] = 1;
    term[i * SIZE + i] = 1;
  }
  const squarings = Math.max(0, Math.ceil(Math.log2(largest(q) * 4 + 1e-12)));
  const scale = 2 ** -squarings;
  for (let k = 1; k <= TAYLOR_TERMS; k += 1) {
    term = product(term, q);
    for (let i = 0; i < term.length; i += 1) {
      term[i] = (term[i]! * scale) / k;
      result[i]! += term[i]!;
    }
  }
  for (let k = 0; k < squarings; k += 1) result = product(result, result);
  return result;
}

function eachPower(stretch: Stretch, days: number, use: (matrix: Float64Array) => void): void {
  for (let left = days, k = 0; left > 0; left = Math.floor(left / 2), k += 1) {
    if (k >= stretch.powers.length) stretch.powers.push(product(stretch.powers[k - 1]!, stretch.powers[k - 1]!));
    if (left % 2 === 1) use(stretch.powers[k]!);
  }
}

function product(a: Float64Array, b: Float64Array): Float64Array<ArrayBuffer> {
  const result = new Float64Array(SIZE * SIZE);
  for (let i = 0; i < SIZE; i += 1) {
    for (let k = 0; k < SIZE; k += 1) {
      const factor = a[i * SIZE + k]!;
      if (factor === 0) continue;
      for (let j = 0; j < SIZE; j += 1) result[i * SIZE + j]! += factor * b[k * SIZE + j]!;
    }
  }
  return result;
}

const scratch = new Float64Array(SIZE);

function timesMatrix(row: Float64Array, matrix: Float64Array): void {
  scratch.fill(0);
  for (let i = 0; i < SIZE; i += 1) {
    const factor = row[i]!;
    if (factor === 0) continue;
    for (let j = 0; j < SIZE; j += 1) scratch[j]! += factor * matrix[i * SIZE + j]!;
  }
  row.set(scratch);
}

function matrixTimes(matrix: Float64Array, column: Float64Array): void {
  for (let i = 0; i < SIZE; i += 1) {
    let sum = 0;
    for (let j = 0; j < SIZE; j += 1) sum += matrix[i * SIZE + j]! * column[j]!;
    scratch[i] = sum;
  }
  column.set(scratch);
}

function largest(q: Float64Array): number {
  let most = 0;
  for (const entry of q) most = Math.max(most, Math.abs(entry));
  return most;
}
