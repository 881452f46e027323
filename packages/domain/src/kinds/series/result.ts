import * as z from 'zod';
import { absenceSchema } from '../../evaluation/absence.ts';
import { arm, number, pair, testedEstimate } from '../../evaluation/numbers.ts';

export const result = {
  arm: z.object({
    ...arm,
    points: z.array(z.object({ period: z.string(), n: number, value: number })),
    /** Within these a point says no more than that nothing changed: control limits, no interval of confidence. */
    limits: z.union([z.object({ centre: z.number(), lower: z.number(), upper: z.number() }), absenceSchema]),
  }),
  /** How much the level and the slope changed where the reference's periods end and the arm's begin. */
  comparison: z.object({ ...pair, level: testedEstimate, slope: testedEstimate }),
};
