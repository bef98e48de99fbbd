/**
 * The returns of a series whose seasons nobody numbers: 'returns on 5 January 2026' is one, and what is said after that day is about
 * the season after it.
 */
import { yearOfSlug } from '../catalogue/slug.ts';
import { civilOf } from '../claim/civil.ts';
import type { Claim, Speaker } from '../claim/claim.ts';
import type { Placed } from './days.ts';
import { wordOf } from './premiere.ts';

/** Returns nearer to one another are of one season, after a break, a delay or in another country: seasons come about a year apart. A judgement. */
const APART_DAYS = 240;
/** A premiere told of so soon after it is news, and no look back at an older season. A judgement. */
const FRESH_DAYS = 30;
/** Voices that give days which they have only heard of. */
const RUMOUR: ReadonlySet<Speaker> = new Set<Speaker>(['insider', 'audience']);

/** A day on which the series is to return, or did. */
interface Word {
  readonly said: number;
  readonly day: number;
}

export class Returns {
  readonly #words: Word[] = [];
  #days: readonly number[] = []; // of the first return of each season, ascending

  /** Whether any is on record. */
  get any(): boolean {
    return this.#days.length > 0;
  }

  /** @returns whether seasons return on other days now */
  add(placed: readonly Placed[]): boolean {
    const fresh = placed.map(returnOf).filter((word) => word !== null);
    if (fresh.length === 0) return false;
    this.#words.push(...fresh);
    const before = this.#days;
    this.#days = daysOf(this.#words);
    return before.length !== this.#days.length || before.some((day, index) => day !== this.#days[index]);
  }

  /** How many seasons have returned before a day. */
  before(day: number): number {
    return this.#days.findLastIndex((first) => first < day) + 1;
  }

  /** How many seasons had returned before the one that comes on a day; null where no return on record is of it. */
  beforeReturn(day: number): number | null {
    const at = this.#days.findLastIndex((first) => first <= day);
    return at >= 0 && day - this.#days[at]! < APART_DAYS ? at : null;
  }
}

function returnOf(source: Placed): Word | null {
  const { claim, document, written } = source;
  if (claim.predicate !== 'premiere' || claim.season !== null || claim.certainty !== 'certain' || document.said === null) return null;
  if (RUMOUR.has(claim.speaker)) return null;
  const word = wordOf(source);
  if (word === null || word.aside || word.span.first !== word.span.last) return null;
  const day = word.span.last;
  const isTold = written.last < day || (written.last - day <= FRESH_DAYS && isAfterItsYear(claim, day));
  return isTold ? { said: written.last, day } : null;
}

/** Whether the series is known to have begun in an earlier year, so that the day is that of a return. */
function isAfterItsYear({ seriesId }: Claim, day: number): boolean {
  const began = seriesId === null ? null : yearOfSlug(seriesId);
  return began !== null && civilOf(day).year > began;
}

/** The days that were not put off before they came, each that is far enough from the one that opened the season before it. */
function daysOf(words: readonly Word[]): readonly number[] {
  const lastSaid = new Map<number, number>(); // return to the day on which it was said last
  for (const { said, day } of words) lastSaid.set(day, Math.max(said, lastSaid.get(day) ?? said));
  const days: number[] = [];
  for (const day of [...lastSaid.keys()].sort((a, b) => a - b)) {
    const isPutOff = words.some((other) => other.day > day && other.said > lastSaid.get(day)! && other.said < day);
    if (!isPutOff && (days.length === 0 || day - days.at(-1)! >= APART_DAYS)) days.push(day);
  }
  return days;
}
