/** Spans of a sentence by kind: what a pattern's slots can find, and what binding chooses from. */
import type { SlotSource } from '../patterns/match.ts';
import { kindBit } from '../patterns/needs.ts';

const NONE: readonly number[] = [];

/** Spans of several kinds over a range of tokens; the longest span at a place comes first. */
export class SpanChart implements SlotSource {
  kinds = 0;
  readonly #ends = new Map<string, Map<number, number[]>>();
  readonly #begins = new Map<string, Map<number, number[]>>(); // made of the ends when they are asked for: of most kinds they never are

  add(kind: string, from: number, to: number): void {
    this.kinds |= kindBit(kind);
    let ends = this.#ends.get(kind);
    if (ends === undefined) {
      ends = new Map();
      this.#ends.set(kind, ends);
    }
    insert(ends, from, to, descending);
    this.#begins.delete(kind);
  }

  endsFrom(kind: string, token: number): readonly number[] {
    return this.#ends.get(kind)?.get(token) ?? NONE;
  }

  beginsTo(kind: string, token: number): readonly number[] {
    const begins = this.#begins.get(kind) ?? this.#beginsOf(kind);
    return begins?.get(token) ?? NONE;
  }

  #beginsOf(kind: string): ReadonlyMap<number, readonly number[]> | undefined {
    const ends = this.#ends.get(kind);
    if (ends === undefined) return undefined;
    const begins = new Map<number, number[]>();
    for (const [from, all] of ends) for (const to of all) insert(begins, to, from, ascending);
    this.#begins.set(kind, begins);
    return begins;
  }
}

const ascending = (a: number, b: number): number => a - b;
const descending = (a: number, b: number): number => b - a;

function insert(places: Map<number, number[]>, key: number, value: number, order: (a: number, b: number) => number): void {
  const list = places.get(key);
  if (list === undefined) places.set(key, [value]);
  else if (!list.includes(value)) {
    list.push(value);
    list.sort(order);
  }
}
