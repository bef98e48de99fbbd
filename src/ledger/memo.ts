/** Remembers what was worked out for one state of the ledger, and forgets it when the ledger has grown. */

const MOST = 32;

export class Memo<T> {
  readonly #values = new Map<string, T>();
  #state: string | number = -1;

  /** @param state what changes whenever a value may */
  get(state: string | number, key: string, work: () => T): T {
    if (state !== this.#state || this.#values.size >= MOST) this.#values.clear();
    this.#state = state;
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const value = work();
    this.#values.set(key, value);
    return value;
  }
}
