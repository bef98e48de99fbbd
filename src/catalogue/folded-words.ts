/** The folded words of all phrases, numbered: one numbering for every automaton, so that a text is folded and looked up once for all of them. */

const EMPTY = -1;

/** Words are compared by letters, so a hash collision never makes a match. */
export class FoldedWords {
  #count = 0;
  #mask = (1 << 15) - 1;
  #table = new Int32Array(1 << 15).fill(EMPTY);
  #hash = new Int32Array(1 << 14);
  #start = new Int32Array((1 << 14) + 1); // word i's letters stand in #letters from #start[i] to #start[i + 1]
  #letters = new Uint16Array(1 << 17);

  /** How many there are; they are numbered from 0. */
  get size(): number {
    return this.#count;
  }

  /** Bytes held in typed arrays. */
  get bytes(): number {
    return this.#table.byteLength + this.#hash.byteLength + this.#start.byteLength + this.#letters.byteLength;
  }

  /** @param hash as `hashStep` makes it of the letters @returns -1 where no phrase has the word */
  find(letters: Uint16Array, length: number, hash: number): number {
    const mask = this.#mask;
    const table = this.#table;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = table[slot]!;
      if (word === EMPTY) return EMPTY;
      if (this.#hash[word] === hash && this.#sameLetters(word, letters, length)) return word;
    }
  }

  /** The number of a word, given one where it has none yet. */
  intern(letters: Uint16Array, length: number, hash: number): number {
    const known = this.find(letters, length, hash);
    if (known !== EMPTY) return known;
    const word = this.#count++;
    if (word === this.#hash.length) this.#grow();
    const from = this.#start[word]!;
    while (from + length > this.#letters.length) this.#letters = longer(this.#letters, Uint16Array);
    for (let i = 0; i < length; i++) this.#letters[from + i] = letters[i]!;
    this.#hash[word] = hash;
    this.#start[word + 1] = from + length;
    this.#place(word);
    return word;
  }

  #sameLetters(word: number, letters: Uint16Array, length: number): boolean {
    const from = this.#start[word]!;
    if (this.#start[word + 1]! - from !== length) return false;
    for (let i = 0; i < length; i++) if (this.#letters[from + i] !== letters[i]) return false;
    return true;
  }

  #place(word: number): void {
    let slot = spread(this.#hash[word]!) & this.#mask;
    while (this.#table[slot] !== EMPTY) slot = (slot + 1) & this.#mask;
    this.#table[slot] = word;
  }

  #grow(): void {
    const known = this.#hash.length;
    this.#hash = longer(this.#hash, Int32Array);
    const starts = new Int32Array(known * 2 + 1);
    starts.set(this.#start);
    this.#start = starts;
    this.#mask = known * 4 - 1;
    this.#table = new Int32Array(known * 4).fill(EMPTY);
    for (let word = 0; word < known; word++) this.#place(word);
  }
}

const spread = (hash: number): number => hash ^ (hash >>> 15);

function longer<T extends Int32Array | Uint16Array>(column: T, kind: new (length: number) => T): T {
  const to = new kind(column.length * 2);
  to.set(column);
  return to;
}

/** Words are added as catalogues and carriers are built, never by a text. */
export const FOLDED_WORDS = new FoldedWords();
