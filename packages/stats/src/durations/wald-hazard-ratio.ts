// @internal
import { normalReach, normalTwoSided } from '../foundations/distributions.ts';
import type { HazardRatio } from './cox.ts';

/** A hazard ratio from its logarithm and the standard error of that, with Wald's interval and test. */
export function waldHazardRatio(coefficient: number, standardError: number, level: number): HazardRatio {
  const reach = normalReach(level) * standardError;
  return {
    estimate: Math.exp(coefficient),
    interval: {
      lower: Math.exp(coefficient - reach),
      upper: Math.exp(coefficient + reach),
      level,
      method: 'wald',
    },
    pValue: normalTwoSided(coefficient / standardError),
    coefficient,
    standardError,
  };
}
