/** Which words stand in a stretch of tokens, for asking of many sets of words whether any of theirs does. */
import { holdsWord } from './stretch.ts';
import type { Tokens } from './tokens.ts';
import type { WordSet } from './word-set.ts';

/** Words of a set up to which each is asked for; of a larger one the words that stand there are. */
const FEW = 24;

/** Noted once a sentence and asked for each pattern; what is asked last stays, as several lexicons ask the same sentence in turn. */
export class Presence {
  #bits = new Int32Array(0); // 32 words a number
  #tokens: Tokens | null = null;
  #first = 0;
  #limit = 0;

  /** Makes the tokens `[first, limit)` those that `holds` speaks of. */
  note(tokens: Tokens, first: number, limit: number, vocabulary: number): void {
    if (tokens === this.#tokens && first === this.#first && limit === this.#limit) return;
    const cells = (vocabulary >> 5) + 1;
    if (this.#bits.length < cells) this.#bits = new Int32Array(cells);
    else this.#bits.fill(0);
    for (let at = first; at < limit; at++) {
      const id = tokens.word[at]!;
      if (id > 0) this.#bits[id >> 5]! |= 1 << (id & 31);
    }
    [this.#tokens, this.#first, this.#limit] = [tokens, first, limit];
  }

  /** True where a word of the set stands there. */
  holds(words: WordSet): boolean {
    if (words.size <= FEW) return words.meets(this.#bits);
    return this.#tokens !== null && holdsWord(this.#tokens, this.#first, this.#limit, words);
  }
}
