/** What was worked out for a series, kept until something new is read of that series. */
import type { Ledger } from '../../ledger/ledger.ts';

interface Kept {
  readonly series: string | null; // null for what many series make up
  readonly value: unknown;
  readonly weight: number;
}

/** How much is kept at most, by the weights given: an answer weighs as many as it cites documents, of about a kilobyte each. */
const MOST_WEIGHT = 12_000;
/** All is forgotten where so many series were read of since it last was: publishers are believed otherwise by then. */
const MOST_TOUCHED = 500;

export class KeptBySeries {
  readonly #ledger: Pick<Ledger, 'version' | 'touched'>;
  readonly #mostWeight: number;
  readonly #kept = new Map<string, Kept>(); // the last used last
  #weight = 0;
  #version: string | null = null;
  #reading = Number.MAX_SAFE_INTEGER; // as nothing is kept yet, nothing read so far matters
  #touched = 0;

  constructor(ledger: Pick<Ledger, 'version' | 'touched'>, mostWeight = MOST_WEIGHT) {
    this.#ledger = ledger;
    this.#mostWeight = mostWeight;
  }

  /** @param weigh of what is kept; 1 where it is left out */
  ofSeries<T>(series: string, what: string, work: () => T, weigh: (value: T) => number = () => 1): T {
    return this.#get(series, `${series}\n${what}`, work, weigh);
  }

  /** What is made of many series, kept while the ledger holds the same. */
  ofAll<T>(what: string, work: () => T, weigh: (value: T) => number = () => 1): T {
    return this.#get(null, what, work, weigh);
  }

  #get<T>(series: string | null, key: string, work: () => T, weigh: (value: T) => number): T {
    this.#catchUp();
    const known = this.#kept.get(key);
    if (known !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known.value as T;
    }
    const value = work();
    const weight = weigh(value);
    this.#kept.set(key, { series, value, weight });
    this.#weight += weight;
    for (const oldest of this.#kept.keys()) {
      if (this.#weight <= this.#mostWeight || oldest === key) break;
      this.#drop(oldest);
    }
    return value;
  }

  #catchUp(): void {
    const version = this.#ledger.version();
    if (version === this.#version) return;
    this.#version = version;
    const { reading, keys } = this.#ledger.touched(this.#reading);
    this.#reading = reading;
    this.#touched += keys.size;
    const isAll = this.#touched > MOST_TOUCHED;
    if (isAll) this.#touched = 0;
    for (const [key, { series }] of this.#kept) if (isAll || series === null || keys.has(series)) this.#drop(key);
  }

  #drop(key: string): void {
    this.#weight -= this.#kept.get(key)!.weight;
    this.#kept.delete(key);
  }
}
