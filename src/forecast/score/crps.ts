/**
 * Continuous ranked probability score of a distribution over days, against the day that it was.
 * @param cdf probability of at most so many days; rising from 0 to 1
 * @param day what happened, days
 * @param horizon days over which it is integrated; what lies beyond counts nothing
 * @returns days; for a single day without spread it is the plain error; lower is better
 * @see Matheson and Winkler 1976, Management Science 22(10), 1087-1096
 */
export function crps(cdf: (days: number) => number, day: number, horizon: number): number {
  const step = 5;
  let sum = 0;
  for (let at = step / 2; at < horizon; at += step) sum += step * (cdf(at) - (at >= day ? 1 : 0)) ** 2;
  return sum;
}
