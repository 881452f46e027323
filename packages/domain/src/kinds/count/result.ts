import * as z from 'zod';
import { absenceSchema } from '../../evaluation/absence.ts';
import { arm, estimate, interval, number } from '../../evaluation/numbers.ts';
import { countUnits } from './definition.ts';

export const result = {
  arm: z.object({
    ...arm,
    value: number,
    target: number,
    shareOfTarget: number,
    forecast: z.union([z.object({ by: z.string(), estimate: number, interval }), absenceSchema]),
    /** The value for each of something else, such as each episode; the interval that of a number of events (Poisson, exact). */
    rate: z.object({ per: z.enum(countUnits), denominator: number, ...estimate.shape }).optional(),
  }),
  comparison: z.never(),
};
