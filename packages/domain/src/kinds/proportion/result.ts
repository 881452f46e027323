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
    /** Groups of those counted, or steps on the way, each as a share by itself. */
    parts: z.array(z.object({ part: z.string(), numerator: number, denominator: number, estimate: number, interval })).optional(),
  }),
  comparison: z.object({ ...pair, riskDifference: estimate, riskRatio: estimate, pValue: number }),
};

export const measures: KindMeasures<'proportion'> = {
  ofArm: ({ numerator, denominator, unknown, bounds, estimate, interval, parts = [] }) => [
    { measure: 'numerator', estimate: numerator },
    { measure: 'denominator', estimate: denominator },
    { measure: 'unknown', estimate: unknown },
    { measure: 'proportion', estimate, interval, n: denominator },
    { measure: 'proportion_if_no_unknown', estimate: isAbsence(bounds) ? bounds : bounds.lower, n: denominator },
    { measure: 'proportion_if_every_unknown', estimate: isAbsence(bounds) ? bounds : bounds.upper, n: denominator },
    ...parts.flatMap((each) => [
      { measure: 'part_numerator', part: each.part, estimate: each.numerator },
      { measure: 'part_denominator', part: each.part, estimate: each.denominator },
      { measure: 'part_proportion', part: each.part, estimate: each.estimate, interval: each.interval, n: each.denominator },
    ]),
  ],
  unadjusted: ({ riskDifference }) => riskDifference,
  ofComparison: ({ riskDifference, riskRatio, pValue }) => [
    { measure: 'risk_difference', ...riskDifference, pValue },
    { measure: 'risk_ratio', ...riskRatio },
  ],
};
