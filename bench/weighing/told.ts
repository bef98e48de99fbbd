/** How well things are told. */

export interface Call {
  readonly claimed: boolean;
  readonly there: boolean;
}

/** Precision and recall in percent, as text. */
export function precisionAndRecall(calls: readonly Call[]): string {
  const right = calls.filter(({ claimed, there }) => claimed && there).length;
  const there = calls.filter((call) => call.there).length;
  return `precision ${percent(right, calls.filter(({ claimed }) => claimed).length)}  recall ${percent(right, there)} of ${there}`;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(0));
