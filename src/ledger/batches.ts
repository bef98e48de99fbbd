/** Cuts a stream into pieces that fit one transaction: large enough to be fast, small enough to hold in memory. */

const MOST_ITEMS = 250;
const MOST_CHARACTERS = 4_000_000;

/** @param sizeOf characters that an item holds, roughly */
export function* batches<T>(items: Iterable<T>, sizeOf: (item: T) => number): Generator<readonly T[]> {
  let batch: T[] = [];
  let characters = 0;
  for (const item of items) {
    batch.push(item);
    characters += sizeOf(item);
    if (batch.length < MOST_ITEMS && characters < MOST_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
