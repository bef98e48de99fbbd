/**
 * What was said of one thing in the last days, to tell copies: the same document, nearly the same words, or the same distinctive figures.
 * Wordings are taken only when something is asked that may be a copy, each once, and likeness is looked for among the latest alone, so
 * that the time is linear in what was said.
 */
import type { Placed } from './days.ts';
import { similarity, type Wording, wordingOf } from './wording.ts';

/** Copies of a story follow within three days. */
export const COPY_DAYS = 3;
/** Share of word triples two wordings must have in common to be one. */
const SAME_WORDING = 0.6;
/** So many of the latest wordings are looked at for one that is nearly the same. */
const LATEST = 32;

export class SaidBefore {
  readonly #sources: Placed[] = [];
  readonly #days: number[] = []; // of each, ascending
  #filed = 0; // so many of them are filed, or were too old to be
  readonly #documents = new Map<string, number>(); // last day
  readonly #words = new Map<number, number>(); // last day
  readonly #figures = new Map<number, number>(); // last day
  #latest: { readonly day: number; readonly wording: Wording }[] = [];

  /** @param day no earlier than before */
  add(source: Placed, day: number): void {
    this.#sources.push(source);
    this.#days.push(day);
  }

  /** Whether it repeats what was added in the 72 hours before. @param day no earlier than before */
  has({ claim, document }: Placed, day: number): boolean {
    const from = day - COPY_DAYS;
    if (this.#days.length === 0 || this.#days.at(-1)! < from) return false;
    this.#file(from);
    if (isSince(this.#documents.get(document.id), from)) return true;
    const { words, figures, sketch } = wordingOf(claim.quote);
    if (isSince(this.#words.get(words), from) || isSince(figures === 0 ? undefined : this.#figures.get(figures), from)) return true;
    return this.#latest.some((filed) => filed.day >= from && similarity(filed.wording.sketch, sketch) >= SAME_WORDING);
  }

  #file(from: number): void {
    for (; this.#filed < this.#sources.length; this.#filed += 1) {
      const day = this.#days[this.#filed]!;
      if (day < from) continue;
      const { claim, document } = this.#sources[this.#filed]!;
      const wording = wordingOf(claim.quote);
      this.#documents.set(document.id, day);
      this.#words.set(wording.words, day);
      if (wording.figures !== 0) this.#figures.set(wording.figures, day);
      this.#latest.push({ day, wording });
    }
    if (this.#latest.length > LATEST) this.#latest = this.#latest.slice(-LATEST);
  }
}

function isSince(day: number | undefined, from: number): boolean {
  return day !== undefined && day >= from;
}
