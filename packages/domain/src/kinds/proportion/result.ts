import * as z from 'zod';
import { absenceSchema, isAbsence } from '../../evaluation/absence.ts';
import { arm, estimate, interval, number, pair } from '../../evaluation/numbers.ts';
import type { KindMeasures } from '../kind-measures.ts';

export const result = {
  arm: z.object({
    ...arm,
    numerator: number,
    denominator: number,
    /** People lost before the day: in the denominator, not in the numerator. */
    unknown: number,
    /** The proportion if none, or all, of the unknown had the outcome. */
    bounds: z.union([z.object({ lower: z.number(), upper: z.number() }), absenceSchema]),
    estimate: number,
    interval,
  }),
  comparison: z.object({ ...pair, riskDifference: estimate, riskRatio: estimate, pValue: number }),
};

export const measures: KindMeasures<'proportion'> = {
  ofArm: ({ numerator, denominator, unknown, bounds, estimate, interval }) => [
    { measure: 'numerator', estimate: numerator },
    { measure: 'denominator', estimate: denominator },
    { measure: 'unknown', estimate: unknown },
    { measure: 'proportion', estimate, interval, n: denominator },
    { measure: 'proportion_if_no_unknown', estimate: isAbsence(bounds) ? bounds : bounds.lower, n: denominator },
    { measure: 'proportion_if_every_unknown', estimate: isAbsence(bounds) ? bounds : bounds.upper, n: denominator },
  ],
  unadjusted: ({ riskDifference }) => riskDifference,
  ofComparison: ({ riskDifference, riskRatio, pValue }) => [
    { measure: 'risk_difference', ...riskDifference, pValue },
    { measure: 'risk_ratio', ...riskRatio },
  ],
};
