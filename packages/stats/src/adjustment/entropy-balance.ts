import { dampedNewton } from '../foundations/damped-newton.ts';
import { PolkuError } from '../foundations/errors.ts';
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { independentColumns } from '../foundations/positive-definite.ts';

/** People who are alike in their covariates. */
export interface BalancedGroup {
  /** One column a covariate, each with a value a row. */
  readonly covariates: readonly ArrayLike<number>[];
  /** People of each row. */
  readonly counts: ArrayLike<number>;
  /** The mean that each covariate is to have. */
  readonly targets: readonly number[];
}

export interface EntropyBalance {
  /** Of each person of a row; they add up to the number of people. */
  readonly weights: Float64Array;
  /** (Σw)²/Σw²: how many unweighted people would tell as much. */
  readonly effectiveSampleSize: number;
}

/** Means that are this far from those asked for are not reached. */
const reached = 1e-5;

/**
 * Weights under which a group's covariates have the means asked for, such as those of the people who met what is being tried, and which
 * are as near to equal as that allows: with them the group stands for what these people would have met without it (the effect on the
 * treated).
 *
 * Misleads where something else decides both who was treated and the outcome: weighting mends only the means of what was measured. A few
 * large weights carry the result alone: read the effective sample size.
 *
 * Assumes that the means asked for lie among those that the group can have. Covariates that say the same twice do no harm.
 *
 * @returns `no_data` without people, `no_common_segment` where no weights give these means.
 * @throws PolkuError `unequal_lengths` where columns, counts and targets do not fit.
 *
 * ```ts
 * const balance = entropyBalance({ covariates: [[0, 1]], counts: [30, 10], targets: [0.5] });
 * isAbsent(balance) ? balance.reason : Array.from(balance.weights, (w) => w.toFixed(4)); // → ['0.6667', '2.0000']
 * isAbsent(balance) ? balance.reason : balance.effectiveSampleSize.toFixed(0); // → '30'
 * ```
 *
 * Source: Hainmueller 2012. R: `optim` of its dual, or `ebal::ebalance`.
 */
export function entropyBalance({ covariates, counts, targets }: BalancedGroup): Estimated<EntropyBalance> {
  const rows = counts.length;
  if (covariates.length !== targets.length || covariates.some((column) => column.length !== rows))
    throw new PolkuError('unequal_lengths', 'Each covariate needs a target, and a value for each count.');
  const people = Array.from(counts).reduce((sum, count) => sum + count, 0);
  if (people === 0) return notEstimable('no_data');
  const used = independent(covariates, counts);
  const apart = used.map((j) => Array.from(covariates[j], (value) => value - targets[j]));
  const shares = (lambda: readonly number[]): number[] => {
    const exponents = Array.from(counts, (_, i) => lambda.reduce((sum, each, j) => sum + each * apart[j][i], 0));
    const top = exponents.reduce((most, value, i) => (counts[i] > 0 ? Math.max(most, value) : most), Number.NEGATIVE_INFINITY);
    const raw = exponents.map((value, i) => counts[i] * Math.exp(value - top));
    const total = raw.reduce((sum, value) => sum + value, 0);
    return raw.map((value) => value / total);
  };
  // The dual is convex, and its gradient is how far the weighted means lie from those asked for.
  const dual = (lambda: readonly number[]) => {
    const p = shares(lambda);
    const mean = apart.map((column) => column.reduce((sum, value, i) => sum + p[i] * value, 0));
    const exponents = Array.from(counts, (count, i) => (count > 0 ? lambda.reduce((sum, each, j) => sum + each * apart[j][i], 0) : 0));
    const top = Math.max(...exponents);
    return {
      value: top + Math.log(exponents.reduce((sum, value, i) => sum + counts[i] * Math.exp(value - top), 0) / people),
      gradient: mean,
      hessian: apart.map((a, j) => apart.map((b, k) => a.reduce((sum, value, i) => sum + p[i] * value * b[i], 0) - mean[j] * mean[k])),
    };
  };
  const found = dampedNewton(
    dual,
    used.map(() => 0),
    (point, change) => point.map((value, j) => value + change[j]),
  );
  if (found === undefined) return notEstimable('no_common_segment');
  const p = shares(found);
  const isReached = covariates.every(
    (column, j) => Math.abs(p.reduce((sum, share, i) => sum + share * column[i], 0) - targets[j]) < reached,
  );
  if (!isReached) return notEstimable('no_common_segment');
  const weights = Float64Array.from(p, (share, i) => (counts[i] > 0 ? (share * people) / counts[i] : 0));
  const squares = weights.reduce((sum, weight, i) => sum + counts[i] * weight ** 2, 0);
  return { weights, effectiveSampleSize: people ** 2 / squares };
}

/** Columns that say something beside those before them: of the others the means follow. */
function independent(covariates: BalancedGroup['covariates'], counts: ArrayLike<number>): number[] {
  const people = Array.from(counts).reduce((sum, count) => sum + count, 0);
  const centred = covariates.map((column) => {
    const mean = Array.from(counts).reduce((sum, count, i) => sum + count * column[i], 0) / people;
    return Array.from(column, (value) => value - mean);
  });
  const products = centred.map((a) => centred.map((b) => a.reduce((sum, value, i) => sum + counts[i] * value * b[i], 0)));
  return independentColumns(
    products,
    products.map((row, j) => row[j]),
  );
}
