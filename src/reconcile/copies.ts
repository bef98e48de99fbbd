/**
 * Copies of one story count once. A claim is a copy of an earlier one with the same remark where, within 72 hours, it has nearly the
 * same words or the same distinctive figures, or stands in the same document. What is repeated in other words is not a copy,
 * but the press is one crowd: each further voice of a kind counts half of the one before, and recovers over the months.
 */
import type { Observation } from './observation.ts';
import { likelihoods } from './observation.ts';
import { REMARK_TABLE, type Remark } from './observation-table.ts';
import { similarity, type Wording, wordingOf } from './wording.ts';

/** Copies of a story follow within three days. */
const COPY_DAYS = 3;
/** Share of word triples two wordings must have in common to be one. */
const SAME_WORDING = 0.6;
/** A crowd that has spoken is half rested after this many days. */
const REST_DAYS = 120;

/** An observation as it enters the filter: one point in time. */
export interface Step {
  readonly observation: Observation;
  /** Place of the observation among those that were given. */
  readonly of: number;
  readonly day: number;
  readonly likelihood: Float64Array;
  /** Share of the unheard mass that this news makes heard. */
  readonly hearing: number;
  /** Share of the ordered mass that comes out on this day, as announced; 0 for what is only a remark. */
  readonly release: number;
}

/** A crowd that has spoken this often, rests counted off, adds nothing more: a further voice would count for a thirty-second. */
const EXHAUSTED = 5;

/**
 * Steps in order of day; a copy has none, nor has a voice of an exhausted crowd.
 * @param observations as `inOrder` gives them
 */
export function steps(observations: readonly Observation[]): readonly Step[] {
  const crowds = new Map<number, { day: number; load: number }>();
  const windows = new Windows();
  const result: Step[] = [];
  for (let of = 0; of < observations.length; of += 1) {
    const observation = observations[of]!;
    const day = observation.days[0]!;
    const before = crowds.get(observation.crowd);
    const load = before === undefined ? 0 : before.load * 2 ** (-(day - before.day) / REST_DAYS);
    const window = windows.at(observation, day);
    const exhausted = load >= EXHAUSTED;
    if (!exhausted && repeats(window, observation)) continue;
    window.spoken.push(observation);
    window.days.push(day);
    if (exhausted) continue;
    crowds.set(observation.crowd, { day, load: load + 1 });
    const part = 2 ** -load / observation.days.length;
    const likelihood = likelihoods(observation.remark, observation.knows, part);
    const hearing = REMARK_TABLE[observation.remark].hears ? observation.knows * part : 0;
    const release = observation.remark === 'date-passed' ? observation.knows : 0;
    for (const point of observation.days) result.push({ observation, of, day: point, likelihood, hearing, release });
  }
  return byDay(result, ({ day }) => day);
}

/** Arrival does not matter: by day, then the better informed, then by document and place. */
export function inOrder(observations: readonly Observation[]): readonly Observation[] {
  return byDay(
    observations,
    ({ days }) => days[0]!,
    (a, b) =>
      b.knows - a.knows ||
      compareText(a.source.document.id, b.source.document.id) ||
      a.source.claim.span[0] - b.source.claim.span[0] ||
      compareText(a.source.claim.quote, b.source.claim.quote),
  );
}

/** What was said of one thing, in order; what lies before `from` is over 72 hours old. */
interface Window {
  readonly spoken: Observation[];
  readonly days: number[]; // of each
  from: number;
  readonly wordings: Map<Observation, Wording>; // of those compared so far
}

/** Windows by remark and, for premieres, by the date that is given. */
class Windows {
  readonly #plain = new Map<Remark, Window>();
  readonly #dated = new Map<Remark, Map<unknown, Window>>();

  /** The window of what an observation says, moved on to its day. */
  at({ source: { claim }, remark }: Observation, day: number): Window {
    const windows: Map<unknown, Window> = claim.predicate === 'premiere' ? this.#of(remark) : this.#plain;
    const key = claim.predicate === 'premiere' ? claim.value : remark;
    let window = windows.get(key);
    if (window === undefined) {
      window = { spoken: [], days: [], from: 0, wordings: new Map() };
      windows.set(key, window);
    }
    while (window.from < window.days.length && day - window.days[window.from]! > COPY_DAYS) window.from += 1;
    return window;
  }

  #of(remark: Remark): Map<unknown, Window> {
    let windows = this.#dated.get(remark);
    if (windows === undefined) {
      windows = new Map();
      this.#dated.set(remark, windows);
    }
    return windows;
  }
}

function repeats(window: Window, one: Observation): boolean {
  for (let index = window.from; index < window.spoken.length; index += 1) if (isCopy(window, one, window.spoken[index]!)) return true;
  return false;
}

function isCopy(window: Window, one: Observation, other: Observation): boolean {
  if (one.source.document.id === other.source.document.id) return true;
  const a = wordingIn(window, one);
  const b = wordingIn(window, other);
  return a.words === b.words || (a.figures !== 0 && a.figures === b.figures) || similarity(a.sketch, b.sketch) >= SAME_WORDING;
}

function wordingIn({ wordings }: Window, observation: Observation): Wording {
  let wording = wordings.get(observation);
  if (wording === undefined) {
    wording = wordingOf(observation.source.claim.quote);
    wordings.set(observation, wording);
  }
  return wording;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts by whole days in time linear in the items and the days between first and last; ties by `compare`, or in the order given. */
function byDay<T>(items: readonly T[], dayOf: (item: T) => number, compare?: (a: T, b: T) => number): readonly T[] {
  if (items.length < 2) return items;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const item of items) {
    const day = dayOf(item);
    if (day < first) first = day;
    if (day > last) last = day;
  }
  // A chain of the items of each day, in the order given, by index plus one.
  const heads = new Int32Array(last - first + 1);
  const next = new Int32Array(items.length);
  for (let i = items.length - 1; i >= 0; i -= 1) {
    const slot = dayOf(items[i]!) - first;
    next[i] = heads[slot]!;
    heads[slot] = i + 1;
  }
  const result: T[] = [];
  for (const head of heads) {
    const from = result.length;
    for (let at = head; at !== 0; at = next[at - 1]!) result.push(items[at - 1]!);
    if (compare !== undefined && result.length - from > 1) sortFrom(result, from, compare);
  }
  return result;
}

/** Up to so many items are sorted where they stand. */
const FEW = 16;

/** Sorts the end of a list. */
function sortFrom<T>(items: T[], from: number, compare: (a: T, b: T) => number): void {
  if (items.length - from > FEW) {
    for (const item of items.splice(from).sort(compare)) items.push(item);
    return;
  }
  for (let end = from + 1; end < items.length; end += 1) {
    const item = items[end]!;
    let at = end;
    for (; at > from && compare(items[at - 1]!, item) > 0; at -= 1) items[at] = items[at - 1]!;
    items[at] = item;
  }
}
