/** Chances and weights as people read them. */

/** 'under 1%', '31%', 'over 99%'. @param probability 0 to 1 */
export function percent(probability: number): string {
  if (probability < 0.005) return 'under 1%';
  if (probability >= 0.995) return 'over 99%';
  return `${Math.round(probability * 100)}%`;
}

/** '+2.1', '−0.4', with a true minus sign. @param weight log-odds */
export function signed(weight: number): string {
  const rounded = Math.abs(weight).toFixed(1);
  if (rounded === '0.0') return '0.0';
  return `${weight < 0 ? '−' : '+'}${rounded}`;
}
