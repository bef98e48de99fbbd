/**
 * Copies of one story count once. A claim is a copy of an earlier one with the same remark where, within 72 hours, it has nearly the
 * same words or the same distinctive figures, or stands in the same document. What is repeated in other words is not a copy,
 * but the press is one crowd: each further voice of a kind counts half of the one before, and recovers over the months.
 */
import type { Speaker } from '../claim/claim.ts';
import type { Observation } from './observation.ts';
import { likelihoods } from './observation.ts';
import { REMARK_TABLE } from './observation-table.ts';

/** Copies of a story follow within three days. */
const COPY_DAYS = 3;
/** Share of word triples two wordings must have in common to be one. */
const SAME_WORDING = 0.6;
/** Size of the sketch that stands for a wording's word triples (bottom-k). */
const SKETCH = 8;
/** A crowd that has spoken is half rested after this many days. */
const REST_DAYS = 120;

/** An observation as it enters the filter: one point in time. */
export interface Step {
  readonly observation: Observation;
  readonly day: number;
  readonly likelihood: Float64Array;
  /** Share of the unheard mass that this news makes heard. */
  readonly hearing: number;
}

/** Steps in order of day; copies have none. */
export function steps(observations: readonly Observation[]): readonly Step[] {
  const originals = withoutCopies(inOrder(observations));
  const tired = new Map<string, { day: number; load: number }>();
  const result: Step[] = [];
  for (const observation of originals) {
    const day = observation.days[0]!;
    const crowd = `${observation.remark} ${crowdOf(observation.source.claim.speaker)}`;
    const before = tired.get(crowd);
    const load = before === undefined ? 0 : before.load * 2 ** (-(day - before.day) / REST_DAYS);
    tired.set(crowd, { day, load: load + 1 });
    const share = 2 ** -load;
    if (share < 1e-6) continue;
    for (const point of observation.days) {
      const part = share / observation.days.length;
      result.push({
        observation,
        day: point,
        likelihood: likelihoods(observation.remark, observation.knows, part),
        hearing: REMARK_TABLE[observation.remark].hears ? observation.knows * part : 0,
      });
    }
  }
  return byDay(result, ({ day }) => day);
}

/** Arrival does not matter: by day, then the better informed, then by document and place. */
function inOrder(observations: readonly Observation[]): readonly Observation[] {
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

function withoutCopies(ordered: readonly Observation[]): readonly Observation[] {
  const recent = new Map<string, Observation[]>();
  return ordered.filter((observation) => {
    const { claim } = observation.source;
    const key = claim.predicate === 'premiere' ? `${observation.remark} ${claim.value}` : observation.remark;
    const day = observation.days[0]!;
    const window = (recent.get(key) ?? []).filter((other) => day - other.days[0]! <= COPY_DAYS);
    if (window.some((other) => isCopy(observation, other))) {
      recent.set(key, window);
      return false;
    }
    window.push(observation);
    recent.set(key, window);
    return true;
  });
}

function isCopy(one: Observation, other: Observation): boolean {
  if (one.source.document.id === other.source.document.id) return true;
  const a = wordingOf(one.source.claim.quote);
  const b = wordingOf(other.source.claim.quote);
  if (a.words === b.words) return true;
  if (a.figures !== '' && a.figures === b.figures) return true;
  return similarity(a.sketch, b.sketch) >= SAME_WORDING;
}

interface Wording {
  readonly words: string;
  readonly figures: string;
  readonly sketch: readonly number[];
}

const wordings = new Map<string, Wording>();
/** The memory of wordings is emptied at this size; it only saves time. */
const REMEMBERED = 20_000;

function wordingOf(quote: string): Wording {
  const known = wordings.get(quote);
  if (known !== undefined) return known;
  if (wordings.size >= REMEMBERED) wordings.clear();
  const list = quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let i = 0; i + 3 <= list.length; i += 1) hashes.add(hash(`${list[i]} ${list[i + 1]} ${list[i + 2]}`));
  const wording = {
    words: list.join(' '),
    figures: (quote.match(/\d+(?:[.,]\d+)+/g) ?? []).sort().join(' '),
    sketch: [...hashes].sort((a, b) => a - b).slice(0, SKETCH),
  };
  wordings.set(quote, wording);
  return wording;
}

/** Estimated share of word triples in common, from two bottom-k sketches; 0 where a wording is too short to have any. */
function similarity(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SKETCH);
  return union.filter((value) => a.includes(value) && b.includes(value)).length / union.length;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

const crowdOf = (speaker: Speaker): string => (speaker === 'official' || speaker === 'talent' ? speaker : 'press');

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts by whole days in linear time; ties by `compare`, or in the order given. */
function byDay<T>(items: readonly T[], dayOf: (item: T) => number, compare?: (a: T, b: T) => number): readonly T[] {
  const buckets = new Map<number, T[]>();
  for (const item of items) {
    const day = dayOf(item);
    const bucket = buckets.get(day);
    if (bucket === undefined) buckets.set(day, [item]);
    else bucket.push(item);
  }
  const days = Float64Array.from(buckets.keys()).sort();
  const result: T[] = [];
  for (const day of days) {
    const bucket = buckets.get(day)!;
    if (compare !== undefined && bucket.length > 1) bucket.sort(compare);
    for (const item of bucket) result.push(item);
  }
  return result;
}
