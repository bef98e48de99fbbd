/**
 * Copies of one story count once. A claim is a copy of an earlier one with the same remark where, within 72 hours, it has nearly the
 * same words or the same distinctive figures, or stands in the same document. What is repeated in other words is not a copy,
 * but the press is one crowd: each further voice of a kind counts half of the one before, and recovers over the months.
 */

import { compareText } from '../compare-text.ts';
import { byDay } from './by-day.ts';
import { crowdOf } from './crowd.ts';
import { knowingly, likelihoods, type Observation } from './observation.ts';
import { REMARK_TABLE, type Remark } from './observation-table.ts';
import { COPY_DAYS, SaidBefore } from './said-before.ts';

/** A crowd that has spoken is half rested after this many days. */
const REST_DAYS = 120;
/** A crowd that has spoken this often, rests counted off, adds nothing more: a further voice would count for a thirty-second. */
const EXHAUSTED = 5;

/** Remarks that a season will not be made, after which it is no longer dropped in silence. */
const SAYS_DROPPED: ReadonlySet<Remark> = new Set<Remark>(['cancelled', 'unrenewed']);

/** An observation as it enters the filter: one point in time. */
export interface Step {
  readonly observation: Observation;
  /** Place of the observation in its story. */
  readonly of: number;
  readonly day: number;
  /** Power to which its likelihood is taken: halves with each voice of its crowd before it. */
  readonly part: number;
  readonly likelihood: Float64Array;
  /** Share of the unheard mass that this news makes heard. */
  readonly hearing: number;
  /** Share of the mass dropped in silence of which this is the word. */
  readonly saying: number;
  /** Share of the ordered mass that comes out on this day, as announced; 0 for what is only a remark. */
  readonly release: number;
}

/** What was said of one season, which may be added to as more becomes known. */
export class Story {
  #observations: Observation[] = [];
  #steps: Step[] = [];
  #crowds = new Map<number, Crowd>();
  #said = new Map<Remark, Map<string | null, SaidBefore>>();
  #filed = 0; // so many of the observations are in it, or were too old to be

  /** Everything said, in order. */
  get observations(): readonly Observation[] {
    return this.#observations;
  }

  /** In order of day; a copy has none, nor has a voice of an exhausted crowd. */
  get steps(): readonly Step[] {
    return this.#steps;
  }

  /** @param fresh in any order; what comes after everything said so far is only put behind it */
  add(fresh: readonly Observation[]): void {
    const ordered = inOrder(fresh);
    const last = this.#observations.at(-1);
    if (last !== undefined && ordered.length > 0 && compare(last, ordered[0]!) > 0) {
      this.replace([...this.#observations, ...fresh]);
      return;
    }
    let isSorted = true;
    for (const observation of ordered) {
      this.#observations.push(observation);
      if (!this.#count(observation)) isSorted = false;
    }
    if (!isSorted) this.#steps = byDay(this.#steps, ({ day }) => day);
  }

  /** Begins anew. */
  replace(all: readonly Observation[]): void {
    this.#observations = [];
    this.#steps = [];
    this.#crowds = new Map();
    this.#said = new Map();
    this.#filed = 0;
    this.add(all);
  }

  /** @returns false where its steps no longer stand in order of day */
  #count(observation: Observation): boolean {
    const { day, remark, knows, points, voice } = observation;
    const crowd = crowdOf(remark, voice);
    const before = this.#crowds.get(crowd);
    if (before !== undefined && day < before.restedOn) return true;
    if (this.#isCopy(observation)) {
      this.#filed += 1; // the one that is copied stands for it
      return true;
    }
    const load = before === undefined ? 0 : before.load * 2 ** (-(day - before.day) / REST_DAYS);
    this.#crowds.set(crowd, { day, load: load + 1, restedOn: day + REST_DAYS * Math.log2((load + 1) / EXHAUSTED) });
    const part = 2 ** -load / (points?.length ?? 1);
    const likelihood = likelihoods(remark, knows, part);
    const hearing = REMARK_TABLE[remark].hears ? knows * part : 0;
    const saying = SAYS_DROPPED.has(remark) ? part * knowingly(remark, 'dropped', knows) : 0;
    const release = remark === 'date-passed' ? knows : 0;
    const of = this.#observations.length - 1;
    const isInOrder = this.#steps.length === 0 || this.#steps.at(-1)!.day <= day;
    for (const point of points ?? [day]) this.#steps.push({ observation, of, day: point, part, likelihood, hearing, saying, release });
    return isInOrder;
  }

  /** Whether it repeats what was said before it. What was said so long before that it is no longer copied is passed over. */
  #isCopy(observation: Observation): boolean {
    const from = observation.day - COPY_DAYS;
    for (; this.#filed < this.#observations.length - 1; this.#filed += 1) {
      const earlier = this.#observations[this.#filed]!;
      if (earlier.day >= from) this.#saidBefore(earlier).add(earlier.source, earlier.day);
    }
    return this.#saidBefore(observation).has(observation.source, observation.day);
  }

  /** What was said of the same thing: the same remark and, for premieres, the same date. */
  #saidBefore({ remark, source: { claim } }: Observation): SaidBefore {
    const date = claim.predicate === 'premiere' ? claim.value : null;
    const byDate = under(this.#said, remark, () => new Map<string | null, SaidBefore>());
    return under(byDate, date, () => new SaidBefore());
  }
}

/** A crowd's last voice that counted. */
interface Crowd {
  readonly day: number;
  readonly load: number; // voices that counted, rests counted off
  readonly restedOn: number; // day until which it is exhausted
}

function under<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** Arrival does not matter: by day, then the better informed, then by document and place. */
function inOrder(observations: readonly Observation[]): readonly Observation[] {
  return byDay(observations, ({ day }) => day, compareWithin);
}

function compare(a: Observation, b: Observation): number {
  return a.day - b.day || compareWithin(a, b);
}

/** Two observations of one day. */
function compareWithin(a: Observation, b: Observation): number {
  if (a.knows !== b.knows) return b.knows - a.knows;
  const one = a.source;
  const other = b.source;
  if (one.document.id !== other.document.id) return one.document.id < other.document.id ? -1 : 1;
  return one.claim.span[0] - other.claim.span[0] || compareText(one.claim.quote, other.claim.quote);
}
