// @internal
import { confidenceLevel, normalTwoSided, z95 } from '../foundations/distributions.ts';
import type { HazardRatio } from './cox.ts';

/** A hazard ratio from its logarithm and the standard error of that, with Wald's interval and test. */
export function waldHazardRatio(coefficient: number, standardError: number): HazardRatio {
  return {
    estimate: Math.exp(coefficient),
    interval: {
      lower: Math.exp(coefficient - z95 * standardError),
      upper: Math.exp(coefficient + z95 * standardError),
      level: confidenceLevel,
      method: 'wald',
    },
    pValue: normalTwoSided(coefficient / standardError),
    coefficient,
    standardError,
  };
}
