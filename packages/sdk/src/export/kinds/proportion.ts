import { isAbsence } from '@polku/domain/evaluation';
import type { MeasuredKind } from '../measured-kind.ts';

/** A share of those who are counted: its numbers by name. */
export const proportion: MeasuredKind<'proportion'> = {
  ofArm: ({ numerator, denominator, unknown, bounds, estimate, interval }) => [
    { measure: 'numerator', estimate: numerator },
    { measure: 'denominator', estimate: denominator },
    { measure: 'unknown', estimate: unknown },
    { measure: 'proportion', estimate, interval, n: denominator },
    { measure: 'proportion_if_no_unknown', estimate: isAbsence(bounds) ? bounds : bounds.lower, n: denominator },
    { measure: 'proportion_if_every_unknown', estimate: isAbsence(bounds) ? bounds : bounds.upper, n: denominator },
  ],
  ofComparison: ({ riskDifference, riskRatio, pValue }) => [
    { measure: 'risk_difference', ...riskDifference, pValue },
    { measure: 'risk_ratio', ...riskRatio },
  ],
};
