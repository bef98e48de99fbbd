const Z = 1.959964;

/**
 * 95% interval for a share.
 * @param count may be a fraction: an effective number of independent trials
 * @see Wilson 1927, Journal of the American Statistical Association 22, 209-212
 */
export function wilson(hits: number, count: number): readonly [low: number, high: number] {
  if (count === 0) return [0, 1];
  const share = hits / count;
  const spread = 1 + Z ** 2 / count;
  const middle = (share + Z ** 2 / (2 * count)) / spread;
  const half = (Z / spread) * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

interface Share {
  readonly share: number;
  readonly interval: readonly [low: number, high: number];
}

/**
 * A share with its 95% interval where several trials belong to one series and go together: a season asked about four times is not four seasons.
 * Wilson's interval at the number of independent trials that would spread as much; where all trials went alike, at the number of series.
 * @see Korn and Graubard 1998, Survey Methodology 24(2), 193-201
 */
export function intervalOverSeries(trials: readonly { readonly hit: boolean; readonly series: string }[]): Share {
  const count = trials.length;
  if (count === 0) return { share: 0, interval: [0, 1] };
  const share = trials.filter(({ hit }) => hit).length / count;
  const residuals = new Map<string, number>();
  for (const { hit, series } of trials) residuals.set(series, (residuals.get(series) ?? 0) + Number(hit) - share);
  const series = residuals.size;
  const independent = share * (1 - share) * count;
  const together = [...residuals.values()].reduce((sum, residual) => sum + residual ** 2, 0) * (series / Math.max(1, series - 1));
  const effective = independent === 0 ? series : count / Math.max(1, together / independent);
  return { share, interval: wilson(share * effective, effective) };
}
