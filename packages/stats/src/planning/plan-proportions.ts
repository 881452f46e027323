import { normalLowerTail } from '../foundations/distributions.ts';
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { risingRoot } from '../foundations/monotone-root.ts';
import { checkPlan, checkPositive, criticalValue, powerValue, refuse, sampleSize, type SampleSize, type TestPlan } from './test-plan.ts';

interface Shares {
  /** Share expected in the arm. */
  readonly p1: number;
  /** Share expected in the reference. */
  readonly p0: number;
}

interface ArmSizes {
  readonly n1: number;
  readonly n0: number;
}

function checkShares(shares: Readonly<Record<string, number>>): void {
  for (const [name, share] of Object.entries(shares)) if (!(share >= 0 && share <= 1)) refuse(`"${name}" from 0 to 1`);
}

/** Standard deviations of the difference without an effect (pooled) and with it, for one person divided `allocation`. */
function spreads({ p1, p0 }: Shares, allocation: number): { readonly without: number; readonly withEffect: number } {
  const pooled = allocation * p1 + (1 - allocation) * p0;
  return {
    without: Math.sqrt((pooled * (1 - pooled)) / (allocation * (1 - allocation))),
    withEffect: Math.sqrt((p1 * (1 - p1)) / allocation + (p0 * (1 - p0)) / (1 - allocation)),
  };
}

/**
 * Chance that a chi-square test of two proportions finds a difference, by the normal approximation. Misleads where an arm
 * expects fewer than about five with or without the outcome.
 *
 * ```ts
 * proportionsPower({ p1: 0.45, p0: 0.3, n1: 100, n0: 100 }).toFixed(3); // → '0.592'
 * ```
 *
 * R: `power.prop.test(n, p1, p2)`.
 */
export function proportionsPower({ p1, p0, n1, n0, alpha: level }: Shares & ArmSizes & { readonly alpha?: number }): number {
  const { alpha } = checkPlan({ alpha: level });
  checkShares({ p1, p0 });
  checkPositive({ n1, n0 });
  const [total, allocation] = [n1 + n0, n1 / (n1 + n0)];
  const { without, withEffect } = spreads({ p1, p0 }, allocation);
  const excess = Math.abs(p1 - p0) * Math.sqrt(total) - criticalValue(alpha) * without;
  return withEffect > 0 ? normalLowerTail(excess / withEffect) : excess > 0 ? 1 : 0;
}

/**
 * Number of people that a chi-square test needs to find a difference of two proportions.
 *
 * @throws PolkuError `invalid_argument` where the two are equal.
 *
 * ```ts
 * proportionsSampleSize({ p1: 0.45, p0: 0.3 }).people; // → { arm: 163, reference: 163 }
 * ```
 *
 * R: `power.prop.test(p1, p2, power)`.
 */
export function proportionsSampleSize({ p1, p0, ...plan }: TestPlan & Shares): SampleSize {
  const { alpha, power, allocation } = checkPlan(plan);
  checkShares({ p1, p0 });
  if (p1 === p0) refuse('two shares that differ');
  const { without, withEffect } = spreads({ p1, p0 }, allocation);
  return sampleSize(((criticalValue(alpha) * without + powerValue(power) * withEffect) / (p1 - p0)) ** 2, allocation);
}

/**
 * The least share above `p0` that a chi-square test of so many people tells from it with the power asked for.
 *
 * @returns `too_few_observations` where even a share of 1 would not do.
 *
 * ```ts
 * const result = proportionsDetectable({ p0: 0.3, n1: 100, n0: 100 });
 * isAbsent(result) ? result.reason : result.toFixed(3); // → '0.493'
 * ```
 *
 * R: `power.prop.test(n, p1, power = power)$p2`.
 */
export function proportionsDetectable({
  p0,
  n1,
  n0,
  ...plan
}: Omit<TestPlan, 'allocation'> & ArmSizes & { readonly p0: number }): Estimated<number> {
  const { alpha, power } = checkPlan(plan);
  const shortfall = (p1: number): number => proportionsPower({ p1, p0, n1, n0, alpha }) - power;
  if (p0 >= 1 || shortfall(1) < 0) return notEstimable('too_few_observations');
  return risingRoot(shortfall, p0, 1);
}
