/** Distributions over bins of days: shares of each bin, spread evenly inside it. */

/** Ages in days at which the gap from premiere to premiere is tabled: weeks where it matters, then coarser. */
export const GAP_EDGES: readonly number[] = [
  ...steps(21, 420, 7),
  ...steps(420, 798, 14),
  ...steps(798, 1470, 42),
  ...steps(1470, 3654, 182),
  3654,
  5480,
  9130,
];

/** Ages in days at which decisions are tabled; before the premiere is the first bin. */
export const DECISION_EDGES: readonly number[] = [
  -365, 0, 14, 28, 45, 70, 91, 120, 150, 182, 210, 240, 273, 320, 365, 455, 545, 730, 1095, 1825,
];

/** Days since an order at which the rate of release changes. */
export const LEAD_EDGES: readonly number[] = [0, 60, 120, 180, 240, 300, 365, 456, 548, 730, 1095];

/** Share of the distribution before `day`, from 0 to 1. */
export function shareBefore(edges: readonly number[], shares: readonly number[], day: number): number {
  let sum = 0;
  for (let bin = 0; bin < shares.length; bin += 1) {
    const [start, end] = [edges[bin]!, edges[bin + 1]!];
    if (day >= end) sum += shares[bin]!;
    else {
      if (day > start) sum += (shares[bin]! * (day - start)) / (end - start);
      break;
    }
  }
  return Math.min(1, sum);
}

/** Index of the bin that holds `day`; the first or last where it lies outside. */
export function binOf(edges: readonly number[], day: number): number {
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (edges[mid]! <= day) low = mid;
    else high = mid - 1;
  }
  return low;
}

/** The narrowest class of a chain that the tables hold. */
export function narrowest(tables: Readonly<Record<string, readonly number[]>>, classes: readonly string[]): readonly number[] {
  for (let index = classes.length - 1; index >= 0; index -= 1) {
    const table = tables[classes[index]!];
    if (table !== undefined) return table;
  }
  return [];
}

function steps(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.round((to - from) / by) }, (_, index) => from + index * by);
}
