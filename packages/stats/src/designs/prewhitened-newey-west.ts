import { notEstimable, isAbsent, type Estimated } from '../foundations/estimate.ts';
import { leastSquares, type LinearModel } from '../foundations/least-squares.ts';
import { bartlettCovariance, combinations, scoresOf } from './newey-west.ts';

/**
 * Newey-West covariance as R's user gets it with no options: the scores are first freed of what they follow from the period
 * before (a vector autoregression of order 1), the lag is chosen from the data, and the dependence is put back in.
 *
 * A different answer to the same question as `neweyWest`, emitted beside it so that the choice can be seen. Misleads in short
 * series, where the autoregression has nearly as many coefficients as there are periods.
 *
 * @param interceptColumn The design's column of ones: it has no say in the choice of lag.
 * @returns `too_few_observations` where the autoregression leaves nothing over, `singular` where scores determine one
 * another or each follows wholly from the last.
 *
 * ```ts
 * const time = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
 * const line = leastSquares([time.map(() => 1), time], [1, 3, 2, 5, 4, 4, 7, 9, 8, 8]);
 * const covariance = isAbsent(line) ? line : prewhitenedNeweyWest(line);
 * isAbsent(covariance) ? covariance.reason : Math.sqrt(covariance[1][1]); // → 0.07922312708049974
 * ```
 *
 * Andrews & Monahan (1992), Newey & West (1994). R: `sandwich::NeweyWest(m)`.
 */
export function prewhitenedNeweyWest(model: LinearModel, interceptColumn = 0): Estimated<number[][]> {
  const raw = scoresOf(model);
  const n = model.residuals.length;
  const k = raw.length;
  // With as many rows as coefficients the autoregression fits every score, and what is left is rounding.
  if (n - 1 <= k) return notEstimable('too_few_observations');

  const scale = raw.map((column) => standardDeviation(column) || 1);
  const scores = raw.map((column, j) => column.map((score) => score / scale[j]));
  const before = scores.map((column) => column.subarray(0, n - 1));
  if (!ofFullRank(before)) return notEstimable('singular');

  const autoregression: number[][] = [];
  const innovations: Float64Array[] = [];
  for (const column of scores) {
    const equation = leastSquares(before, column.subarray(1));
    if (isAbsent(equation)) return equation;
    autoregression.push([...equation.coefficients]);
    innovations.push(equation.residuals);
  }
  const recolouring = inverseOfIdentityMinus(autoregression);
  if (recolouring === undefined) return notEstimable('singular');
  const lag = automaticLag(innovations, scale, interceptColumn);
  if (lag === undefined) return notEstimable('no_variation');
  const back = recolouring.map((row, j) => row.map((cell) => cell * scale[j]));
  const influences = combinations(model.inverseInformation, combinations(back, innovations));
  return bartlettCovariance(influences, lag);
}

/** Newey & West (1994), for Bartlett's weights; undefined where what is left of the scores doesn't vary. */
function automaticLag(innovations: readonly Float64Array[], scale: readonly number[], interceptColumn: number): number | undefined {
  const rows = innovations[0].length;
  const n = rows + 1;
  const total = new Float64Array(rows);
  for (const [j, column] of innovations.entries())
    if (j !== interceptColumn) for (let i = 0; i < rows; i += 1) total[i] += column[i] * scale[j];
  const reach = Math.floor(3 * (n / 100) ** (2 / 9));
  let [level, slope] = [0, 0];
  for (let l = 0; l <= reach; l += 1) {
    let covariance = 0;
    for (let i = 0; i < rows - l; i += 1) covariance += total[i] * total[i + l];
    level += (l === 0 ? 1 : 2) * covariance;
    slope += 2 * l * covariance;
  }
  const lag = Math.floor(1.1447 * Math.cbrt((slope / level) ** 2 * n));
  return Number.isFinite(lag) ? lag : undefined;
}

/** As R judges it: by the rank of X′X. */
function ofFullRank(columns: readonly Float64Array[]): boolean {
  const products = columns.map((a) => columns.map((b) => a.reduce((sum, value, i) => sum + value * b[i], 0)));
  return !isAbsent(
    leastSquares(
      products,
      products.map(() => 0),
    ),
  );
}

/** (I − A)⁻¹, column by column; undefined where it is singular. */
function inverseOfIdentityMinus(A: readonly (readonly number[])[]): number[][] | undefined {
  const columns = A.map((_, j) => A.map((row, i) => (i === j ? 1 : 0) - row[j]));
  const inverse = A.map(() => A.map(() => 0));
  for (let j = 0; j < A.length; j += 1) {
    const solution = leastSquares(
      columns,
      A.map((_, i) => (i === j ? 1 : 0)),
    );
    if (isAbsent(solution)) return undefined;
    solution.coefficients.forEach((value, i) => (inverse[i][j] = value));
  }
  return inverse;
}

function standardDeviation(column: Float64Array): number {
  const n = column.length;
  const mean = column.reduce((sum, value) => sum + value, 0) / n;
  return Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
}
