// @internal
import { erfc } from '../special-functions/erfc.ts';

/** P(Z ≤ z): accurate in the far left tail. */
export function normalLowerTail(z: number): number {
  return 0.5 * erfc(-z / Math.SQRT2);
}

/** P(Z > z): accurate in the far tail, where 1 − cdf would be 0. */
export function normalUpperTail(z: number): number {
  return 0.5 * erfc(z / Math.SQRT2);
}

/** Two-sided p-value of a standard normal statistic. */
export function normalTwoSided(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}
