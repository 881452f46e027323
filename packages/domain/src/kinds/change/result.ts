import * as z from 'zod';
import { arm, interval, number, pair } from '../../evaluation/numbers.ts';

export const result = {
  arm: z.object({
    ...arm,
    n: number,
    paired: number,
    responseRate: number,
    baselineMean: number,
    followUpMean: number,
    change: z.object({ estimate: number, interval, standardDeviation: number }),
  }),
  comparison: z.object({ ...pair, difference: z.object({ estimate: number, interval, df: number, pValue: number }) }),
};
