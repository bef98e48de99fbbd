/** Probabilities as log-odds, and back. */

/** @returns 0 to 1 */
export function logistic(logOdds: number): number {
  return logOdds >= 0 ? 1 / (1 + Math.exp(-logOdds)) : Math.exp(logOdds) / (1 + Math.exp(logOdds));
}

/** @param least nearer than this to 0 or 1 no probability counts as: what is certain has no log-odds */
export function logit(probability: number, least: number): number {
  const kept = Math.min(1 - least, Math.max(least, probability));
  return Math.log(kept / (1 - kept));
}
