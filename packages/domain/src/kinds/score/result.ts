import * as z from 'zod';
import { arm, interval, number, pair, testedEstimate } from '../../evaluation/numbers.ts';

export const result = {
  arm: z.object({
    ...arm,
    respondents: number,
    promoters: number,
    passives: number,
    detractors: number,
    estimate: number,
    interval,
  }),
  comparison: z.object({ ...pair, difference: testedEstimate }),
};
