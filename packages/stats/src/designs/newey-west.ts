import { PolkuError } from '../foundations/errors.ts';
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import type { LinearModel } from '../foundations/least-squares.ts';

/**
 * Newey & West (1994): how far back errors are taken to be alike, in periods, for a series of `periods`.
 *
 * ```ts
 * neweyWestLag(100); // → 4
 * ```
 */
export function neweyWestLag(periods: number): number {
  return Math.floor(4 * (periods / 100) ** (2 / 9));
}

/**
 * Covariance of a linear model's coefficients when errors are alike over neighbouring periods and vary in size: Newey & West
 * (1987), with Bartlett's weights up to `lag`.
 *
 * Too small in short series: below some fifty periods intervals hold the truth less often than they say. Assumes that
 * observations stand in order of time, equally far apart, and that what lies further back than `lag` is forgotten.
 *
 * @param options.adjust Multiplies by n/(n − k), for the coefficients fitted.
 * @returns `too_few_observations` where as many coefficients as observations leave no error.
 * @throws PolkuError `invalid_argument` for a lag that is no whole number, 0 or more.
 *
 * ```ts
 * const line = leastSquares([[1, 1, 1, 1], [0, 1, 2, 3]], [1, 3, 2, 6]);
 * const covariance = isAbsent(line) ? line : neweyWest(line, { lag: 1, adjust: false });
 * isAbsent(covariance) ? covariance.reason : covariance[1][1]; // → 0.0757
 * ```
 *
 * R: `sandwich::NeweyWest(m, lag = lag, prewhite = FALSE, adjust = adjust)`.
 */
export function neweyWest(model: LinearModel, { lag, adjust }: { readonly lag: number; readonly adjust: boolean }): Estimated<number[][]> {
  if (!Number.isInteger(lag) || lag < 0) {
    const expected = 'a whole number of periods, 0 or more';
    throw new PolkuError('invalid_argument', `The lag must be ${expected}.`, { expected });
  }
  if (model.residualDf <= 0) return notEstimable('too_few_observations');
  const factor = adjust ? model.residuals.length / model.residualDf : 1;
  const influences = combinations(model.inverseInformation, scoresOf(model));
  return bartlettCovariance(influences, lag).map((row) => row.map((cell) => cell * factor));
}

/** The estimating functions xᵢwᵢeᵢ, a column for each coefficient. */
export function scoresOf({ design, weights, residuals }: LinearModel): Float64Array[] {
  return design.map((column) => residuals.map((residual, i) => residual * weights[i] * column[i]));
}

/**
 * Each row of the matrix as weights of the columns. Taken of scores before they are squared: a coefficient that rests on
 * points without error then has a variance of 0 and not of what rounding leaves when large numbers cancel.
 */
export function combinations(matrix: readonly (readonly number[])[], columns: readonly Float64Array[]): Float64Array[] {
  return matrix.map((row) => columns[0].map((_, i) => row.reduce((sum, weight, j) => sum + weight * columns[j][i], 0)));
}

/** Γ₀ + Σ (1 − l/(lag + 1)) (Γₗ + Γₗ′), where Γₗ sums the products of values l periods apart. */
export function bartlettCovariance(columns: readonly Float64Array[], lag: number): number[][] {
  const n = columns[0]?.length ?? 0;
  const covariance = columns.map(() => columns.map(() => 0));
  for (let l = 0; l <= Math.min(lag, n - 1); l += 1) {
    const weight = (1 - l / (lag + 1)) * (l === 0 ? 0.5 : 1);
    for (const [a, left] of columns.entries()) {
      for (const [b, right] of columns.entries()) {
        let sum = 0;
        for (let i = 0; i < n - l; i += 1) sum += left[i] * right[i + l];
        covariance[a][b] += weight * sum;
        covariance[b][a] += weight * sum;
      }
    }
  }
  return covariance;
}
