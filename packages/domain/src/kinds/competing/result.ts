import * as z from 'zod';
import { arm, estimate, interval, number, pair, test } from '../../evaluation/numbers.ts';

export const result = {
  arm: z.object({
    ...arm,
    n: number,
    causes: z.array(
      z.object({
        cause: z.string(),
        events: number,
        curve: z.array(z.object({ day: z.number(), incidence: number, standardError: number, interval })),
        at: z.array(z.object({ day: z.number(), incidence: number, interval })),
      }),
    ),
    /** People still followed and free of every outcome, for the row under the chart's axis. */
    atRisk: z.array(z.object({ day: z.number(), atRisk: number })),
  }),
  comparison: z.object({
    ...pair,
    causes: z.array(
      z.object({
        cause: z.string(),
        gray: test,
        at: z.array(z.object({ day: z.number(), riskDifference: estimate, riskRatio: estimate })),
      }),
    ),
  }),
};
