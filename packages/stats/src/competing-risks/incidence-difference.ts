import { confidenceLevel, normalReach, type Confidence } from '../foundations/confidence.ts';
import { isAbsent, type Interval } from '../foundations/estimate.ts';
import { incidenceInterval } from './aalen-johansen.ts';
import type { Risk } from './risk-contrast.ts';

/** A cumulative incidence on a day, and of how many people. */
export interface IncidenceOfPeople extends Risk {
  /** Those of whom it is known by the day whether they had the event. Read only where all or none had it, which leaves no standard error. */
  readonly knownPeople: number;
}

export interface IncidenceDifference {
  readonly estimate: number;
  readonly interval: Interval<'mover'>;
}

/**
 * Difference of two independent cumulative incidences, `arm` minus `reference`, each a share from 0 to 1. The interval is put together from
 * each arm's own complementary log-log limits (MOVER), so that it stays within −1 and 1, and is longer on the side on which
 * there is room. Where all or none had the event, Wilson's limits of the people known stand in for the arm's own.
 *
 * With many people and shares far from 0 and 1 it agrees with the normal interval of `riskDifference`.
 *
 * ```ts
 * const { interval } = incidenceDifference(
 *   { estimate: 0.95, standardError: 0.04, knownPeople: 30 },
 *   { estimate: 0.05, standardError: 0.04, knownPeople: 30 },
 * );
 * [interval.lower.toFixed(3), interval.upper.toFixed(3)]; // → ['0.687', '0.959']
 * ```
 *
 * Source: Zou and Donner 2008 (MOVER); Newcombe 1998 for Wilson's limits. R: reference/golden_incidence_difference.R.
 */
export function incidenceDifference(
  arm: IncidenceOfPeople,
  reference: IncidenceOfPeople,
  { level = confidenceLevel }: Confidence = {},
): IncidenceDifference {
  const [own, other] = [limitsOf(arm, level), limitsOf(reference, level)];
  const estimate = arm.estimate - reference.estimate;
  return {
    estimate,
    interval: {
      lower: estimate - Math.hypot(arm.estimate - own.lower, other.upper - reference.estimate),
      upper: estimate + Math.hypot(own.upper - arm.estimate, reference.estimate - other.lower),
      level,
      method: 'mover',
    },
  };
}

function limitsOf({ estimate, standardError, knownPeople }: IncidenceOfPeople, level: number): { lower: number; upper: number } {
  const interval = incidenceInterval(estimate, standardError, 'cloglog', { level });
  if (!isAbsent(interval)) return interval;
  // Wilson's interval of none or of all.
  const squared = normalReach(level) ** 2;
  const reach = squared / (knownPeople + squared);
  return estimate <= 0 ? { lower: 0, upper: reach } : { lower: 1 - reach, upper: 1 };
}
