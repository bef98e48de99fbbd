/**
 * Copies of one story count once. A claim is a copy of an earlier one with the same remark where, within 72 hours, it has nearly the
 * same words or the same distinctive figures, or stands in the same document. What is repeated in other words is not a copy,
 * but the press is one crowd: each further voice of a kind counts half of the one before, and recovers over the months.
 */
import { byDay } from './by-day.ts';
import { likelihoods, type Observation } from './observation.ts';
import { REMARK_TABLE, type Remark } from './observation-table.ts';
import { similarity, type Wording, wordingOf } from './wording.ts';

/** Copies of a story follow within three days. */
const COPY_DAYS = 3;
/** Share of word triples two wordings must have in common to be one. */
const SAME_WORDING = 0.6;
/** A crowd that has spoken is half rested after this many days. */
const REST_DAYS = 120;
/** A crowd that has spoken this often, rests counted off, adds nothing more: a further voice would count for a thirty-second. */
const EXHAUSTED = 5;

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
  /** Share of the ordered mass that comes out on this day, as announced; 0 for what is only a remark. */
  readonly release: number;
}

/** What was said of one season, which may be added to as more becomes known. */
export class Story {
  #observations: Observation[] = [];
  #steps: Step[] = [];
  #crowds = new Map<number, { day: number; load: number }>();
  #windows = new Windows();

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
    this.#windows = new Windows();
    this.add(all);
  }

  /** @returns false where its steps no longer stand in order of day */
  #count(observation: Observation): boolean {
    const { day, crowd, remark, knows, points } = observation;
    const before = this.#crowds.get(crowd);
    const load = before === undefined ? 0 : before.day === day ? before.load : before.load * 2 ** (-(day - before.day) / REST_DAYS);
    const window = this.#windows.at(observation);
    const isExhausted = load >= EXHAUSTED;
    if (!isExhausted && repeats(window, observation)) return true;
    window.spoken.push(observation);
    window.wordings.push(null);
    if (isExhausted) return true;
    if (before === undefined) this.#crowds.set(crowd, { day, load: 1 });
    else [before.day, before.load] = [day, load + 1];
    const part = 2 ** -load / (points?.length ?? 1);
    const likelihood = likelihoods(remark, knows, part);
    const hearing = REMARK_TABLE[remark].hears ? knows * part : 0;
    const release = remark === 'date-passed' ? knows : 0;
    const of = this.#observations.length - 1;
    const isInOrder = this.#steps.length === 0 || this.#steps.at(-1)!.day <= day;
    for (const point of points ?? [day]) this.#steps.push({ observation, of, day: point, part, likelihood, hearing, release });
    return isInOrder;
  }
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
  const [one, other] = [a.source, b.source];
  if (one.document.id !== other.document.id) return one.document.id < other.document.id ? -1 : 1;
  return one.claim.span[0] - other.claim.span[0] || compareText(one.claim.quote, other.claim.quote);
}

/** What was said of one thing, in order; what lies before `from` is over 72 hours old. */
interface Window {
  readonly spoken: Observation[];
  from: number;
  readonly wordings: (Wording | null)[]; // of each, once it was compared
}

/** Windows by remark and, for premieres, by the date that is given. */
class Windows {
  readonly #plain = new Map<Remark, Window>();
  readonly #dated = new Map<Remark, Map<string, Window>>();

  /** The window of what an observation says, moved on to its day. */
  at({ remark, date, day }: Observation): Window {
    const window = date === null ? windowUnder(this.#plain, remark) : windowUnder(this.#of(remark), date);
    const { spoken } = window;
    while (window.from < spoken.length && day - spoken[window.from]!.day > COPY_DAYS) window.from += 1;
    return window;
  }

  #of(remark: Remark): Map<string, Window> {
    let windows = this.#dated.get(remark);
    if (windows === undefined) {
      windows = new Map();
      this.#dated.set(remark, windows);
    }
    return windows;
  }
}

function windowUnder<K>(windows: Map<K, Window>, key: K): Window {
  let window = windows.get(key);
  if (window === undefined) {
    window = { spoken: [], from: 0, wordings: [] };
    windows.set(key, window);
  }
  return window;
}

function repeats({ spoken, wordings, from }: Window, { source: { claim, document } }: Observation): boolean {
  let wording: Wording | null = null;
  for (let index = from; index < spoken.length; index += 1) {
    const other = spoken[index]!.source;
    if (other.document.id === document.id) return true;
    wording ??= wordingOf(claim.quote);
    wordings[index] ??= wordingOf(other.claim.quote);
    if (isSameWording(wording, wordings[index]!)) return true;
  }
  return false;
}

function isSameWording(a: Wording, b: Wording): boolean {
  return a.words === b.words || (a.figures !== 0 && a.figures === b.figures) || similarity(a.sketch, b.sketch) >= SAME_WORDING;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
