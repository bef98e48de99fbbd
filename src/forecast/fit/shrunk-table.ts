/** Shares of bins by class, each class shrunk to the one before it in its chain. */

/** A weight on one bin, or spread over several, of the classes of a chain. */
export interface Observation {
  /** Widest class first. */
  readonly classes: readonly string[];
  readonly bins: readonly (readonly [bin: number, weight: number])[];
}

export interface Shrinkage {
  /** Observations that the wider class counts for. */
  readonly strength: number;
  /** Observations that a smooth decline counts for in the widest class. */
  readonly smooth: number;
  /** Classes with less weight are left out: their observations are in the wider class. */
  readonly least: number;
}

/**
 * @param kin tables of something alike, which a class of the same name is shrunk to rather than to its wider class
 * @returns for every class with enough weight the share of each bin; shares sum to 1
 */
export function shrunkTable(
  observations: Iterable<Observation>,
  edges: readonly number[],
  { strength, smooth, least }: Shrinkage,
  kin: Readonly<Record<string, readonly number[]>> = {},
): Record<string, number[]> {
  const size = edges.length - 1;
  const counts = new Map<string, { bins: Float64Array; parent: string | null; depth: number }>();
  for (const { classes, bins } of observations) {
    for (const [depth, name] of classes.entries()) {
      const count = counts.get(name) ?? { bins: new Float64Array(size), parent: classes[depth - 1] ?? null, depth };
      for (const [bin, weight] of bins) count.bins[bin]! += weight;
      counts.set(name, count);
    }
  }
  const tables: Record<string, number[]> = {};
  for (const [name, { bins, parent }] of [...counts].toSorted(([a, x], [b, y]) => x.depth - y.depth || (a < b ? -1 : 1))) {
    const total = bins.reduce((sum, weight) => sum + weight, 0);
    if (parent !== null && total < least) continue;
    const prior = kin[name] ?? (parent === null ? flat(edges) : (tables[parent] ?? tables['all'] ?? flat(edges)));
    const pull = parent === null && kin[name] === undefined ? smooth : strength;
    tables[name] = Array.from(bins, (weight, bin) => (weight + pull * prior[bin]!) / (total + pull));
  }
  return tables;
}

/** Before any data: falling off with age, so that no bin is impossible. */
function flat(edges: readonly number[]): number[] {
  const raw = edges.slice(0, -1).map((start, bin) => (edges[bin + 1]! - start) / (Math.max(30, Math.abs(start)) + 365) ** 2);
  const total = raw.reduce((sum, share) => sum + share, 0);
  return raw.map((share) => share / total);
}
