/**
 * The words that some rule cares about, each with a small number. A text's words are looked up by their characters,
 * without making a string of each; a word that no rule names is 0.
 */

const UNKNOWN = 0;

const EMPTY = -1;

/** Interns folded words (lower case, straight apostrophes) and finds them again in running text. */
export class Vocabulary {
  readonly #words: string[] = [''];
  readonly #ids = new Map<string, number>();
  #table = new Int32Array(1 << 12).fill(EMPTY);
  #mask = (1 << 12) - 1;

  get size(): number {
    return this.#words.length;
  }

  /** The number of a word, given one where it has none yet. */
  intern(word: string): number {
    const met = this.#ids.get(word); // what is folded already needs no folding
    if (met !== undefined) return met;
    const folded = foldWord(word);
    const known = folded === word ? undefined : this.#ids.get(folded);
    if (known !== undefined) return known;
    const id = this.#words.length;
    this.#words.push(folded);
    this.#ids.set(folded, id);
    if (id * 3 > this.#table.length) this.#grow();
    else this.#insert(id);
    return id;
  }

  /** @returns 0 where no rule names the word */
  idOf(word: string): number {
    return this.#ids.get(foldWord(word)) ?? UNKNOWN;
  }

  wordOf(id: number): string {
    return this.#words[id] ?? '';
  }

  /** The number of the word at `[start, end)` of a text; 0 where no rule names it. */
  find(text: string, start: number, end: number): number {
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + foldCode(text.charCodeAt(at))) | 0;
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const id = this.#table[slot] as number;
      if (id === EMPTY) return UNKNOWN;
      if (this.#matches(this.#words[id] as string, text, start, end)) return id;
    }
  }

  #matches(word: string, text: string, start: number, end: number): boolean {
    if (word.length !== end - start) return false;
    for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== foldCode(text.charCodeAt(start + at))) return false;
    return true;
  }

  #insert(id: number): void {
    const word = this.#words[id] as string;
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
    let slot = hash & this.#mask;
    while (this.#table[slot] !== EMPTY) slot = (slot + 1) & this.#mask;
    this.#table[slot] = id;
  }

  #grow(): void {
    this.#table = new Int32Array(this.#table.length * 2).fill(EMPTY);
    this.#mask = this.#table.length - 1;
    for (let id = 1; id < this.#words.length; id++) this.#insert(id);
  }
}

/** Lower case and straight apostrophes; the length stays, so that offsets do. A word that is folded already is handed back as it is. */
export function foldWord(word: string): string {
  let at = 0;
  while (at < word.length && foldCode(word.charCodeAt(at)) === word.charCodeAt(at)) at++;
  if (at === word.length) return word;
  let folded = word.slice(0, at);
  for (; at < word.length; at++) folded += String.fromCharCode(foldCode(word.charCodeAt(at)));
  return folded;
}

/** Folds one UTF-16 code unit: ASCII and Latin letters to lower case, curly apostrophes to straight ones. */
export function foldCode(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return 0x27;
  if ((code >= 0xc0 && code <= 0xde && code !== 0xd7) || (code >= 0x391 && code <= 0x3a9)) return code + 32;
  if (code >= 0x410 && code <= 0x42f) return code + 32;
  if (code >= 0x100 && code <= 0x17f && (code & 1) === 0) return code + 1;
  return code;
}
