/** Spans of a sentence by kind: what a pattern's slots can find, and what binding chooses from. */
import type { SlotSource } from '../patterns/match.ts';
import { kindBit } from '../patterns/needs.ts';

const NONE: readonly number[] = [];

/** Spans of several kinds over a range of tokens; the longest span at a place comes first. */
export class SpanChart implements SlotSource {
  kinds = 0;
  readonly #ends = new Map<string, Map<number, number[]>>();
  readonly #begins = new Map<string, Map<number, number[]>>();

  add(kind: string, from: number, to: number): void {
    this.kinds |= kindBit(kind);
    insert(this.#ends, kind, from, to, (a, b) => b - a);
    insert(this.#begins, kind, to, from, (a, b) => a - b);
  }

  endsFrom(kind: string, token: number): readonly number[] {
    return this.#ends.get(kind)?.get(token) ?? NONE;
  }

  beginsTo(kind: string, token: number): readonly number[] {
    return this.#begins.get(kind)?.get(token) ?? NONE;
  }
}

function insert(
  table: Map<string, Map<number, number[]>>,
  kind: string,
  key: number,
  value: number,
  order: (a: number, b: number) => number,
): void {
  let byKey = table.get(kind);
  if (byKey === undefined) {
    byKey = new Map();
    table.set(kind, byKey);
  }
  const list = byKey.get(key);
  if (list === undefined) byKey.set(key, [value]);
  else if (!list.includes(value)) {
    list.push(value);
    list.sort(order);
  }
}
