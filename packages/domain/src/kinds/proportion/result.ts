import * as z from 'zod';
import { absenceSchema } from '../../evaluation/absence.ts';
import { arm, estimate, interval, number, pair } from '../../evaluation/numbers.ts';

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
