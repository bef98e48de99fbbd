/** Words of plain letters that a text is asked for by its characters, without making a string of each. No rule names them: to a rule each is a word like any other. */
import { Vocabulary } from './vocabulary.ts';

/** Words of ASCII letters alone. */
export class PlainWords {
  readonly #given: string;
  #words: Vocabulary | null = null; // made when a text first asks

  /** @param given in lower case, with white space between */
  constructor(given: string) {
    this.#given = given;
  }

  /** True where the characters `[start, end)` of a text are one of the words, in any case. */
  holds(text: string, start: number, end: number): boolean {
    this.#words ??= vocabularyOf(this.#given);
    return this.#words.find(text, start, end) > 0;
  }
}

function vocabularyOf(given: string): Vocabulary {
  const words = new Vocabulary();
  for (const word of given.split(/\s+/)) if (word !== '') words.intern(word);
  return words;
}
