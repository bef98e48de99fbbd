/** Words of plain letters that a text is asked for by its characters, without making a string of each. No rule names them: to a rule each is a word like any other. */

const SPACE = 0x20; // the last code unit of those that part words
const FREE = -1;

/** Words of ASCII letters and digits alone. */
export class PlainWords {
  readonly #given: string;
  #table = new Int32Array(0); // open addressing, never full: where a word begins in what was given; made when a text first asks

  /** @param given in lower case, with white space between */
  constructor(given: string) {
    this.#given = given;
  }

  /** True where the characters `[start, end)` of a text are one of the words, in any case. */
  holds(text: string, start: number, end: number): boolean {
    if (this.#table.length === 0) this.#makeTable();
    let hash = 0;
    for (let at = start; at < end; at++) hash = step(hash, lower(text.charCodeAt(at)));
    for (let slot = this.#slotOf(hash); this.#table[slot] !== FREE; slot = (slot + 1) & (this.#table.length - 1))
      if (this.#stands(this.#table[slot]!, text, start, end)) return true;
    return false;
  }

  #stands(word: number, text: string, start: number, end: number): boolean {
    const given = this.#given;
    for (let at = start; at < end; at++) {
      const code = given.charCodeAt(word + at - start);
      if (code <= SPACE || code !== lower(text.charCodeAt(at))) return false;
    }
    return !(given.charCodeAt(word + end - start) > SPACE);
  }

  #makeTable(): void {
    const given = this.#given;
    this.#table = new Int32Array(1 << Math.ceil(Math.log2(given.length / 2 + 2))).fill(FREE); // a word takes two characters at least, with what parts it
    for (let at = 0; at < given.length; at++) {
      const from = at;
      let hash = 0;
      for (; given.charCodeAt(at) > SPACE; at++) hash = step(hash, given.charCodeAt(at));
      if (at === from) continue;
      let slot = this.#slotOf(hash);
      while (this.#table[slot] !== FREE) slot = (slot + 1) & (this.#table.length - 1);
      this.#table[slot] = from;
    }
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#table.length - 1);
  }
}

const step = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
const lower = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code);
