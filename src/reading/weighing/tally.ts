/** Sums of weights, of features whose parts are numbered: to write each feature out for looking it up took a tenth of the reader's time. */
import type { FeatureWeights } from './model.ts';

/** Where features go part by part: '-2', 'the' and 'final' of '-2 the final'. A part is numbered once, as most stand in several features. */
export interface Sink {
  numberOf(part: string): number;
  see(first: number, second?: number, third?: number): void;
}

const UNKNOWN = 0;
const CELLS = 4; // of a place in the table: the parts' numbers, and that of the row, counted from 1

/** Adds up what the features of one thing after another weigh. */
export class Tally implements Sink {
  /** In hundredths of log-odds for each outcome, in the outcomes' order. */
  readonly scores: Int32Array;
  readonly #given: Pick<FeatureWeights, 'bias' | 'weights'>;
  readonly #numbers = new Map<string, number>();
  #table = new Int32Array(0); // open addressing, with at least half of its places free
  #rows = new Int32Array(0);
  #met = new Int32Array(0); // by row, the thing for which it was added last
  #thing = 0;

  constructor(given: Pick<FeatureWeights, 'bias' | 'weights'>) {
    this.#given = given;
    this.scores = new Int32Array(given.bias.length);
  }

  /** Begins with the next thing. @param scores to which its features are added */
  begin(scores: readonly number[] = this.#given.bias): void {
    for (let at = 0; at < scores.length; at++) this.scores[at] = scores[at]!;
    this.#thing++;
  }

  /** @returns 0 where no feature with weights has the part */
  numberOf(part: string): number {
    if (this.#table.length === 0) this.#makeTable(); // not before something is weighed: a process that only asks a ledger never does
    return this.#numbers.get(part) ?? UNKNOWN;
  }

  /** Adds what a feature weighs, where it has not been added yet. */
  see(first: number, second?: number, third?: number): void {
    const row = this.#rowOf(first, second, third);
    if (row < 0 || this.#met[row] === this.#thing) return;
    this.#met[row] = this.#thing;
    const { scores } = this;
    for (let at = 0; at < scores.length; at++) scores[at]! += this.#rows[row * scores.length + at]!;
  }

  /** What a feature weighs for an outcome; 0 of one without weights. */
  weightOf(outcome: number, first: number, second?: number, third?: number): number {
    const row = this.#rowOf(first, second, third);
    return row < 0 ? 0 : this.#rows[row * this.scores.length + outcome]!;
  }

  /** @returns -1 where there is none */
  #rowOf(first: number, second?: number, third?: number): number {
    if (first === UNKNOWN || second === UNKNOWN || third === UNKNOWN) return -1;
    return this.#table[this.#placeOf(first, second ?? 0, third ?? 0) + CELLS - 1]! - 1;
  }

  /** Where a feature stands in the table, or would. */
  #placeOf(first: number, second: number, third: number): number {
    const table = this.#table;
    const hash = Math.imul(Math.imul(Math.imul(first, 0x9e3779b1) + second, 0x85ebca6b) + third, 0xc2b2ae35);
    for (let at = (hash ^ (hash >>> 15)) * CELLS; ; at += CELLS) {
      at &= table.length - 1;
      if (table[at + CELLS - 1] === 0 || (table[at] === first && table[at + 1] === second && table[at + 2] === third)) return at;
    }
  }

  #makeTable(): void {
    const { weights } = this.#given;
    const keys = Object.keys(weights);
    const table = new Int32Array(CELLS << Math.ceil(Math.log2(2 * keys.length + 1)));
    this.#table = table;
    const outcomes = this.scores.length;
    const rows = new Int32Array(keys.length * outcomes);
    this.#rows = rows;
    this.#met = new Int32Array(keys.length);
    let beginning = '';
    let first = UNKNOWN;
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!;
      const given = weights[key]!;
      for (let at = 0; at < outcomes; at++) rows[row * outcomes + at] = given[at]!;
      const end = key.indexOf(' ');
      const next = end < 0 ? -1 : key.indexOf(' ', end + 1); // what stands behind the second space is one part
      if (end !== beginning.length || !key.startsWith(beginning)) {
        beginning = end < 0 ? key : key.slice(0, end);
        first = this.#number(beginning);
      }
      const second = end < 0 ? 0 : this.#number(next < 0 ? key.slice(end + 1) : key.slice(end + 1, next));
      const third = next < 0 ? 0 : this.#number(key.slice(next + 1));
      const at = this.#placeOf(first, second, third);
      table[at] = first;
      table[at + 1] = second;
      table[at + 2] = third;
      table[at + CELLS - 1] = row + 1;
    }
  }

  #number(part: string): number {
    const known = this.#numbers.get(part);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(part, number);
    return number;
  }
}

/** The features that it is shown as they are written in a table of weights, each once. */
export class WrittenFeatures implements Sink {
  readonly keys = new Set<string>();
  readonly #parts: string[] = [];

  numberOf(part: string): number {
    return this.#parts.push(part) - 1;
  }

  see(...parts: Parameters<Sink['see']>): void {
    this.keys.add(parts.flatMap((part) => (part === undefined ? [] : [this.#parts[part]])).join(' '));
  }
}
