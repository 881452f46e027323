import { PolkuError } from './errors.ts';
import { notEstimable, type Estimated } from './estimate.ts';

/** A column that keeps less than this share of its length once the columns before it are taken out is their sum: R's `tol`. */
const smallestRest = 1e-7;

/** A linear model fitted by least squares, with what its standard errors are made of. */
export interface LinearModel {
  readonly coefficients: readonly number[];
  /** (X′WX)⁻¹: times the residual variance, the model's own covariance; the bread of every sandwich. */
  readonly inverseInformation: readonly (readonly number[])[];
  readonly residuals: Float64Array;
  /** Diagonal of the hat matrix: how much of its own fitted value each observation makes. */
  readonly leverages: Float64Array;
  /** The columns of the design, as given. */
  readonly design: readonly ArrayLike<number>[];
  /** Weight of each observation; 1 where none was given. */
  readonly weights: Float64Array;
  readonly residualDf: number;
  /** Weighted sum of squared residuals over `residualDf`; absent where as many coefficients as observations leave none. */
  readonly residualVariance: Estimated<number>;
}

/**
 * Fits y = Xβ by weighted least squares, through the QR decomposition (Householder), which keeps the digits that normal
 * equations lose.
 *
 * @param design Columns of X, the intercept among them.
 * @returns `no_data`, `too_few_observations` below one for each column, `singular` where columns determine one another.
 * @throws PolkuError `unequal_lengths`, or `invalid_number` naming the index of the observation.
 *
 * ```ts
 * const line = leastSquares([[1, 1, 1], [0, 1, 2]], [1, 3, 5]);
 * isAbsent(line) ? line.reason : line.coefficients; // → [1, 2]
 * ```
 *
 * R: `lm(y ~ x, weights = w)`.
 */
export function leastSquares(
  design: readonly ArrayLike<number>[],
  outcome: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Estimated<LinearModel> {
  const [n, k] = [outcome.length, design.length];
  checkColumns([...design, outcome, ...(weights === undefined ? [] : [weights])], n);
  if (n === 0) return notEstimable('no_data');
  if (n < k) return notEstimable('too_few_observations');

  const weight = weights === undefined ? new Float64Array(n).fill(1) : Float64Array.from(weights);
  const rootWeight = weight.map(Math.sqrt);
  const q = design.map((column) => rootWeight.map((root, i) => root * column[i]));
  const rotated = rootWeight.map((root, i) => root * outcome[i]);
  const R = triangularise(q, rotated);
  if (R === undefined) return notEstimable('singular');

  const inverse = invertUpper(R);
  const coefficients = inverse.map((row) => row.reduce((sum, cell, j) => sum + cell * rotated[j], 0));
  const inverseInformation = inverse.map((row) => inverse.map((other) => dot(row, other)));
  const residuals = Float64Array.from(outcome, (y, i) => y - design.reduce((fit, column, j) => fit + column[i] * coefficients[j], 0));
  const leverages = weight.map((w, i) => {
    const x = design.map((column) => column[i]);
    // ‖R⁻ᵀx‖²: x′(X′WX)⁻¹x without squaring the condition.
    let leverage = 0;
    for (let j = 0; j < k; j += 1) leverage += x.reduce((sum, value, l) => sum + value * inverse[l][j], 0) ** 2;
    return w * leverage;
  });
  const residualDf = n - k;
  const squares = residuals.reduce((sum, residual, i) => sum + weight[i] * residual * residual, 0);
  return {
    coefficients,
    inverseInformation,
    residuals,
    leverages,
    design,
    weights: weight,
    residualDf,
    residualVariance: residualDf > 0 ? squares / residualDf : notEstimable('too_few_observations'),
  };
}

/**
 * B M B: the covariance of coefficients whose estimating functions have the covariance `meat`.
 *
 * ```ts
 * sandwich([[2]], [[3]]); // → [[12]]
 * ```
 */
export function sandwich(bread: readonly (readonly number[])[], meat: readonly (readonly number[])[]): number[][] {
  const half = bread.map((row) => meat.map((_, j) => row.reduce((sum, cell, l) => sum + cell * meat[l][j], 0)));
  return half.map((row) => bread.map((column) => dot(row, column)));
}

/**
 * Σ sᵢsᵢ′ over observations, of the score sᵢ = xᵢ·`factor(i)`: the meat of a sandwich without clusters.
 *
 * ```ts
 * outerProducts([[1, 1], [2, 4]], () => 1); // → [[2, 6], [6, 20]]
 * ```
 */
export function outerProducts(design: readonly ArrayLike<number>[], factor: (observation: number) => number): number[][] {
  const k = design.length;
  const meat = Array.from({ length: k }, () => Array.from({ length: k }, () => 0));
  const n = design[0]?.length ?? 0;
  for (let i = 0; i < n; i += 1) {
    const square = factor(i) ** 2;
    for (let j = 0; j < k; j += 1) for (let l = 0; l <= j; l += 1) meat[j][l] += square * design[j][i] * design[l][i];
  }
  for (let j = 0; j < k; j += 1) for (let l = 0; l < j; l += 1) meat[l][j] = meat[j][l];
  return meat;
}

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i] * b[i];
  return sum;
};

/** Householder reflections of the columns in place, and of the outcome with them; R, or undefined where the rank is lacking. */
function triangularise(columns: readonly Float64Array[], outcome: Float64Array): number[][] | undefined {
  const n = outcome.length;
  const lengths = columns.map((column) => Math.sqrt(dot(column, column)));
  for (let j = 0; j < columns.length; j += 1) {
    const reflector = columns[j].subarray(j);
    const length = Math.sqrt(dot(reflector, reflector));
    if (!(length > smallestRest * lengths[j])) return undefined;
    const diagonal = reflector[0] > 0 ? -length : length;
    const direction = Float64Array.from(reflector);
    direction[0] -= diagonal;
    const squared = dot(direction, direction);
    for (const target of [...columns.slice(j), outcome]) {
      const below = target.subarray(j);
      const share = (2 * dot(direction, below)) / squared;
      for (let i = 0; i < n - j; i += 1) below[i] -= share * direction[i];
    }
  }
  return columns.map((_, row) => columns.map((column, j) => (row <= j ? column[row] : 0)));
}

function invertUpper(R: readonly (readonly number[])[]): number[][] {
  const k = R.length;
  const inverse = Array.from({ length: k }, () => Array.from({ length: k }, () => 0));
  for (let column = 0; column < k; column += 1) {
    for (let row = column; row >= 0; row -= 1) {
      let rest = row === column ? 1 : 0;
      for (let l = row + 1; l <= column; l += 1) rest -= R[row][l] * inverse[l][column];
      inverse[row][column] = rest / R[row][row];
    }
  }
  return inverse;
}

/** Refuses columns that are not one finite number for each outcome. */
export function checkColumns(columns: readonly ArrayLike<number>[], n: number): void {
  for (const column of columns) {
    if (column.length !== n) throw new PolkuError('unequal_lengths', `Each column must have one value for each of the ${n} outcomes.`);
    for (let i = 0; i < n; i += 1) {
      if (Number.isFinite(column[i])) continue;
      const expected = 'a finite number';
      throw new PolkuError('invalid_number', `Observation ${i}: expected ${expected}.`, { index: i, expected });
    }
  }
}
