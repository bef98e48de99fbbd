/** A set of words by their numbers, asked of nearly every token of a text. */

const NO_WORD = 1 << 31;
const WORD_BITS = 31;

/** One bit of 32 that a word shares with others; punctuation and unknown words have one to themselves. */
export const bitOf = (id: number): number => (id > 0 ? 1 << (id % WORD_BITS) : NO_WORD);

/**
 * A set that does not change, whose `has` is one look at a bit: rules ask it a hundred times a token, and the hash table of a plain Set made a
 * tenth of the reader's time. Punctuation (below 0) and unknown words (0) are in none. The bits are made when a text first asks: thousands of
 * sets are made with the patterns, and most of them no text ever needs.
 */
export class WordSet implements Iterable<number> {
  readonly #ids: readonly number[]; // each once
  #bits: Int32Array | null = null; // 32 words a number
  #mask: number | null = null;

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

  /** The bits (`bitOf`) of its words: where a word's is missing the word is not in the set. */
  get mask(): number {
    if (this.#mask === null) {
      let mask = 0;
      for (let at = 0; at < this.#ids.length; at++) mask |= bitOf(this.#ids[at]!);
      this.#mask = mask;
    }
    return this.#mask;
  }

  /** True where a word of the set has its bit in `bits`, 32 words a number. Takes as long as the set has words. */
  meets(bits: Int32Array): boolean {
    for (let at = 0; at < this.#ids.length; at++) {
      const id = this.#ids[at]!;
      if (id > 0 && (bits[id >> 5]! & (1 << (id & 31))) !== 0) return true;
    }
    return false;
  }

  #makeBits(): Int32Array {
    const bits = new Int32Array((Math.max(0, ...this.#ids) >> 5) + 1);
    for (const id of this.#ids) if (id > 0) bits[id >> 5]! |= 1 << (id & 31);
    this.#bits = bits;
    return bits;
  }
}
