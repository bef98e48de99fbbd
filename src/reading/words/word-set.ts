/** A set of words by their numbers, asked of nearly every token of a text. */

const FEW = 24;

/**
 * A set that does not change, whose `has` is one look at a bit: rules ask it a hundred times a token, and the hash table of a plain Set made a
 * tenth of the reader's time. Punctuation (below 0) and unknown words (0) are in none.
 */
export class WordSet extends Set<number> {
  readonly #bits: Int32Array;
  readonly #few: readonly number[];

  constructor(ids: Iterable<number>) {
    super(ids);
    let most = 0;
    for (const id of this) if (id > most) most = id;
    this.#bits = new Int32Array((most >> 5) + 1);
    for (const id of this) if (id > 0) this.#bits[id >> 5]! |= 1 << (id & 31);
    this.#few = this.size <= FEW ? [...this].filter((id) => id > 0) : [];
  }

  override has(id: number): boolean {
    const cell = id >> 5;
    return id > 0 && cell < this.#bits.length && (this.#bits[cell]! & (1 << (id & 31))) !== 0;
  }

  /** True where a bit of the set is set in `bits`, 32 words a number: by its words where they are few, else cell by cell. */
  meets(bits: Int32Array): boolean {
    if (this.#few.length > 0) return this.#few.some((id) => (bits[id >> 5]! & (1 << (id & 31))) !== 0);
    for (let cell = 0; cell < this.#bits.length; cell++) if ((this.#bits[cell]! & bits[cell]!) !== 0) return true;
    return false;
  }
}
