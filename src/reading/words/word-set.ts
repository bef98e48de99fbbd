/** A set of words by their numbers, asked of nearly every token of a text. */

const FEW = 24;

/**
 * A set that does not change, whose `has` is one look at a bit: rules ask it a hundred times a token, and the hash table of a plain Set made a
 * tenth of the reader's time. Punctuation (below 0) and unknown words (0) are in none. The bits are made when a text first asks: thousands of
 * sets are made with the patterns, and most of them no text ever needs.
 */
export class WordSet implements Iterable<number> {
  readonly #ids: readonly number[]; // each once
  #bits: Int32Array | null = null; // 32 words a number

  constructor(ids: Iterable<number>) {
    const given = Array.isArray(ids) ? (ids as readonly number[]) : [...ids];
    this.#ids = given.length < 2 ? given : [...new Set(given)];
  }

  get size(): number {
    return this.#ids.length;
  }

  [Symbol.iterator](): Iterator<number> {
    return this.#ids[Symbol.iterator]();
  }

  has(id: number): boolean {
    const bits = this.#bits ?? this.#makeBits();
    const cell = id >> 5;
    return id > 0 && cell < bits.length && (bits[cell]! & (1 << (id & 31))) !== 0;
  }

  /** True where a bit of the set is set in `bits`, 32 words a number: by its words where they are few, else cell by cell. */
  meets(bits: Int32Array): boolean {
    if (this.#ids.length <= FEW) return this.#ids.some((id) => id > 0 && (bits[id >> 5]! & (1 << (id & 31))) !== 0);
    const own = this.#bits ?? this.#makeBits();
    for (let cell = 0; cell < own.length; cell++) if ((own[cell]! & bits[cell]!) !== 0) return true;
    return false;
  }

  #makeBits(): Int32Array {
    const bits = new Int32Array((Math.max(0, ...this.#ids) >> 5) + 1);
    for (const id of this.#ids) if (id > 0) bits[id >> 5]! |= 1 << (id & 31);
    this.#bits = bits;
    return bits;
  }
}
