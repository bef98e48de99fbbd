/** Gaps from premiere to premiere, those that were seen and those that may still come. */
import { binOf, GAP_EDGES, narrowest } from '../bins.ts';
import type { Observation } from './shrunk-table.ts';

type Shares = Readonly<Record<string, readonly number[]>>;

/** A season with what was seen of the one after it. */
export interface Watched {
  /** Weight for its age at the end of the fit, 0 to 1. */
  readonly recency: number;
  /** Classes of gaps, widest first. */
  readonly classes: readonly string[];
  /** Days to the next premiere; null where none was seen. */
  readonly gap: number | null;
  /** Age until which no next season was seen; null where that is not known. */
  readonly censored: number | null;
}

/** Of ordered seasons, those that come out: cancelled orders are about one in thirty of a scorecard's. */
export const OUT = 0.97;

/** Probability that the next season was ordered, of a season of which none was seen. @param p before anything was seen of it */
export function stillOrdered(p: number, { classes, censored }: Watched, shares: Shares): number {
  const still = p * (OUT * survival(narrowest(shares, classes), censored ?? 0) + 1 - OUT);
  return still / (still + 1 - p);
}

/** Gaps seen, and those still to come spread over the bins that are left. */
export function* gapObservations<T extends Watched>(
  rows: readonly T[],
  chance: (row: T) => number,
  shares: Shares,
): Generator<Observation> {
  for (const row of rows) {
    if (row.gap !== null) yield { classes: row.classes, bins: [[binOf(GAP_EDGES, row.gap), row.recency]] };
    else if (row.censored !== null) {
      const table = narrowest(shares, row.classes);
      const left = survival(table, row.censored);
      const weight = row.recency * chance(row) * ((OUT * left) / (OUT * left + 1 - OUT));
      if (weight < 0.01 || left < 1e-6) continue;
      const from = binOf(GAP_EDGES, Math.max(GAP_EDGES[0]!, row.censored));
      const rest = table.slice(from + 1).reduce((sum, share) => sum + share, 0);
      if (rest <= 0) continue;
      yield {
        classes: row.classes,
        bins: table.slice(from + 1).map((share, index) => [from + 1 + index, (weight * share) / rest] as const),
      };
    }
  }
}

/** Share of a gap table that comes after an age. */
function survival(table: readonly number[], age: number): number {
  let left = 0;
  for (let bin = 0; bin < table.length; bin += 1) {
    const [start, end] = [GAP_EDGES[bin]!, GAP_EDGES[bin + 1]!];
    if (age <= start) left += table[bin]!;
    else if (age < end) left += (table[bin]! * (end - age)) / (end - start);
  }
  return left;
}
