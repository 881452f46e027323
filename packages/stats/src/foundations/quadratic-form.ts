// @internal
import { cholesky } from './positive-definite.ts';

/** A variance below this share of the largest is rounding. */
const smallestShare = 1e-12;

/**
 * u′V⁻¹u, by Cholesky, so that it is never below 0; undefined where V is singular, or no covariance at all. Chi-square statistics
 * of several arms are such forms of the differences between observed and expected.
 */
export function quadraticForm(u: readonly number[], V: readonly (readonly number[])[]): number | undefined {
  const largest = V.reduce((most, row, i) => Math.max(most, Math.abs(row[i])), 0);
  if (V.some((row, i) => !(row[i] > smallestShare * largest))) return undefined;
  const unit = V.map((row, i) => Math.sqrt(row[i]));
  const L = cholesky(V.map((row, i) => row.map((cell, j) => cell / (unit[i] * unit[j]))));
  if (L === undefined) return undefined;
  let form = 0;
  const x: number[] = [];
  L.forEach((row, i) => {
    const rest = x.reduce((sum, value, k) => sum - row[k] * value, u[i] / unit[i]);
    x.push(rest / row[i]);
    form += x[i] ** 2;
  });
  return form;
}
