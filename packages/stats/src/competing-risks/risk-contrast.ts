import { confidenceLevel, normalReach, normalTwoSided, type Confidence } from '../foundations/distributions.ts';
import { notEstimable, type Estimated, type Interval } from '../foundations/estimate.ts';

/** A probability and its standard error, such as a cumulative incidence at a day. */
export interface Risk {
  readonly estimate: number;
  readonly standardError: number;
}

export interface RiskContrast {
  readonly estimate: number;
  readonly interval: Interval<'normal' | 'log'>;
  readonly pValue: Estimated<number>;
}

/**
 * Difference of two independent risks, `arm` minus `reference`, with a normal interval. Its p-value is absent where neither
 * has a standard error.
 *
 * ```ts
 * riskDifference({ estimate: 0.5, standardError: 0.03 }, { estimate: 0.3, standardError: 0.04 }).estimate; // → 0.2
 * ```
 */
export function riskDifference(arm: Risk, reference: Risk, { level = confidenceLevel }: Confidence = {}): RiskContrast {
  const estimate = arm.estimate - reference.estimate;
  const standardError = Math.hypot(arm.standardError, reference.standardError);
  const reach = normalReach(level) * standardError;
  return {
    estimate,
    interval: { lower: estimate - reach, upper: estimate + reach, level, method: 'normal' },
    pValue: standardError > 0 ? normalTwoSided(estimate / standardError) : notEstimable('no_variation'),
  };
}

/**
 * Ratio of two independent risks, `arm` over `reference`, its interval on the logarithm; `zero_cell` where either is 0. Of incidences
 * for 50 people in each arm or more: of 30 and 30 its interval is a little too wide (the truth in 96.4 of a hundred), that of the
 * difference is not.
 *
 * ```ts
 * const result = riskRatio({ estimate: 0.4, standardError: 0.04 }, { estimate: 0.2, standardError: 0.03 });
 * isAbsent(result) ? result.reason : result.estimate.toFixed(6); // → '2.000000'
 * ```
 */
export function riskRatio(arm: Risk, reference: Risk, { level = confidenceLevel }: Confidence = {}): Estimated<RiskContrast> {
  if (arm.estimate <= 0 || reference.estimate <= 0) return notEstimable('zero_cell');
  const logRatio = Math.log(arm.estimate / reference.estimate);
  const standardError = Math.hypot(arm.standardError / arm.estimate, reference.standardError / reference.estimate);
  const reach = normalReach(level) * standardError;
  return {
    estimate: Math.exp(logRatio),
    interval: {
      lower: Math.exp(logRatio - reach),
      upper: Math.exp(logRatio + reach),
      level,
      method: 'log',
    },
    pValue: standardError > 0 ? normalTwoSided(logRatio / standardError) : notEstimable('no_variation'),
  };
}
