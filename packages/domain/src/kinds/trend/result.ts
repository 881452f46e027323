import * as z from 'zod';
import { absenceSchema } from '../../evaluation/absence.ts';
import { arm, interval, number, pair } from '../../evaluation/numbers.ts';

/** A line for each group, each person with a level of their own; `arm:month` is how much faster the arm's scores rise. */
const trendTerms = ['intercept', 'arm', 'month', 'arm:month'] as const;

export const result = {
  arm: z.object({
    ...arm,
    /** Everyone who was measured on each occasion; `month` is its target, of 30.4375 days. */
    occasions: z.array(z.object({ occasion: z.string(), month: z.number(), n: number, mean: number, interval })),
  }),
  comparison: z.object({
    ...pair,
    model: z.union([
      z.object({
        terms: z.array(z.object({ term: z.enum(trendTerms), estimate: number, standardError: number, interval, pValue: number })),
      }),
      absenceSchema,
    ]),
  }),
};
