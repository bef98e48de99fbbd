/** Logistic regression with a ridge penalty per term, by Newton's method; the same rows always give the same effects. */

export interface RegressionRow {
  readonly terms: readonly (readonly [term: number, value: number])[];
  /** Probability that it happened: 1 or 0 where known, between where it is not. */
  readonly happened: number;
  readonly weight: number;
  /** Log-odds that are given and not fitted; 0 where left out. */
  readonly offset?: number;
}

/**
 * @param penalties per term, at least 0: the inverse variance of its effect before the data
 * @param start effects to begin from
 * @returns an effect per term, in log-odds
 */
export function fitLogistic(rows: readonly RegressionRow[], penalties: readonly number[], start: readonly number[], steps = 8): number[] {
  const size = penalties.length;
  let effects = [...start];
  for (let step = 0; step < steps; step += 1) {
    const gradient = effects.map((effect, term) => -penalties[term]! * effect);
    const hessian = new Float64Array(size * size);
    for (let term = 0; term < size; term += 1) hessian[term * size + term] = penalties[term]! + 1e-6;
    for (const { terms, happened, weight, offset = 0 } of rows) {
      let x = offset;
      for (const [term, value] of terms) x += effects[term]! * value;
      const p = 1 / (1 + Math.exp(-x));
      const slope = weight * (happened - p);
      const curve = weight * p * (1 - p);
      for (const [term, value] of terms) {
        gradient[term]! += slope * value;
        for (const [other, otherValue] of terms) hessian[term * size + other]! += curve * value * otherValue;
      }
    }
    const move = solve(hessian, gradient);
    effects = effects.map((effect, term) => effect + move[term]!);
    if (Math.max(...move.map(Math.abs)) < 1e-6) break;
  }
  return effects;
}

/** Solves a symmetric positive definite system by Cholesky's method. */
function solve(matrix: Float64Array, right: readonly number[]): number[] {
  const size = right.length;
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * size + column]!;
      for (let k = 0; k < column; k += 1) sum -= lower[row * size + k]! * lower[column * size + k]!;
      lower[row * size + column] = row === column ? Math.sqrt(Math.max(1e-12, sum)) : sum / lower[column * size + column]!;
    }
  }
  const half = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let sum = right[row]!;
    for (let k = 0; k < row; k += 1) sum -= lower[row * size + k]! * half[k]!;
    half[row] = sum / lower[row * size + row]!;
  }
  const result = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = half[row]!;
    for (let k = row + 1; k < size; k += 1) sum -= lower[k * size + row]! * result[k]!;
    result[row] = sum / lower[row * size + row]!;
  }
  return result;
}
