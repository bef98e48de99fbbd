/** Percentile interval by drawing whole series with replacement: seasons of a series are not independent. */

/** @returns numbers in [0, 1) from a seed, the same on every machine (mulberry32) */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @param rows one a season, each with the series it belongs to and the sums that the figure is made of
 * @param figure from sums over all drawn rows, such as a difference of means
 * @param random numbers in [0, 1)
 * @returns the 2.5th and 97.5th per cent points
 */
export function bootstrapInterval(
  rows: readonly { readonly series: string; readonly sums: readonly number[] }[],
  figure: (sums: readonly number[], count: number) => number,
  random: () => number,
  resamples = 1000,
): readonly [low: number, high: number] {
  const size = rows[0]?.sums.length ?? 0;
  const bySeries = new Map<string, number[]>();
  for (const { series, sums } of rows) {
    const total = bySeries.get(series) ?? new Array<number>(size + 1).fill(0);
    for (let index = 0; index < size; index += 1) total[index]! += sums[index]!;
    total[size]! += 1;
    bySeries.set(series, total);
  }
  const all = [...bySeries.values()];
  const figures: number[] = [];
  for (let draw = 0; draw < resamples; draw += 1) {
    const drawn = new Array<number>(size + 1).fill(0);
    for (let pick = 0; pick < all.length; pick += 1) {
      const series = all[Math.floor(random() * all.length)]!;
      for (let index = 0; index <= size; index += 1) drawn[index]! += series[index]!;
    }
    figures.push(figure(drawn.slice(0, size), drawn[size]!));
  }
  figures.sort((a, b) => a - b);
  return [figures[Math.floor(resamples * 0.025)] ?? Number.NaN, figures[Math.ceil(resamples * 0.975) - 1] ?? Number.NaN];
}
