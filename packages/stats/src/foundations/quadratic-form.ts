// @internal
import { cholesky } from './positive-definite.ts';

/**
 * u′V⁻¹u, by Gaussian elimination with pivoting; undefined where V is singular, or no covariance at all, since the form could
 * then fall below 0. Chi-square statistics of several arms are such forms of the differences between observed and expected.
 */
export function quadraticForm(u: readonly number[], V: readonly (readonly number[])[]): number | undefined {
  const n = u.length;
  if (!isCovariance(V)) return undefined;
  const rows = V.map((row, i) => [...row, u[i]]);
  const scale = Math.max(...V.flat().map(Math.abs), 0);
  for (let column = 0; column < n; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < n; row += 1) if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row;
    if (Math.abs(rows[pivot][column]) <= scale * 1e-12) return undefined;
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    for (let row = column + 1; row < n; row += 1) {
      const factor = rows[row][column] / rows[column][column];
      for (let k = column; k <= n; k += 1) rows[row][k] -= factor * rows[column][k];
    }
  }
  const x = Array.from({ length: n }, () => 0);
  for (let row = n - 1; row >= 0; row -= 1) {
    let rest = rows[row][n];
    for (let k = row + 1; k < n; k += 1) rest -= rows[row][k] * x[k];
    x[row] = rest / rows[row][row];
  }
  return Math.max(
    0,
    u.reduce((sum, value, i) => sum + value * x[i], 0),
  );
}

/** Whether every combination has a variance above 0; in units of their own deviations, so that none is small beside another. */
function isCovariance(V: readonly (readonly number[])[]): boolean {
  const deviation = V.map((row, i) => Math.sqrt(row[i]));
  return cholesky(V.map((row, i) => row.map((cell, j) => cell / (deviation[i] * deviation[j])))) !== undefined;
}
