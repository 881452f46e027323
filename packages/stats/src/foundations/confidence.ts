// @internal
import { tQuantile } from '../special-functions/t-quantile.ts';
import { PolkuError } from './errors.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Level of an interval where none is asked for. */
export const confidenceLevel = 0.95;

/** `normalQuantile(0.975)`, of two-sided 95 % intervals. */
export const z95 = 1.959963984540054;

/** How surely an interval is to hold the truth: every estimator that gives one takes it as an option. */
export interface Confidence {
  /** Between 0 and 1, as 0.9 or 1 − 0.05 / m; 0.95 where absent. Else a PolkuError `invalid_argument`. */
  readonly level?: number | undefined;
}

/** Refuses what is no level. */
export function checkLevel(level: number): void {
  if (level > 0 && level < 1) return;
  const expected = 'a level between 0 and 1, such as 0.95';
  throw new PolkuError('invalid_argument', `Expected ${expected}.`, { expected });
}

/** How many standard errors a two-sided interval of this level reaches to either side, of what is normal. */
export function normalReach(level: number): number {
  checkLevel(level);
  return level === confidenceLevel ? z95 : -normalQuantile((1 - level) / 2);
}

/** The same of Student's t. */
export function tReach(level: number, df: number): number {
  checkLevel(level);
  return tQuantile(0.5 + level / 2, df);
}
