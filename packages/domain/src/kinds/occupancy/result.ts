import * as z from 'zod';
import { arm, interval, number } from '../../evaluation/numbers.ts';

export const result = {
  arm: z.object({
    ...arm,
    n: number,
    /** Mean days are those of the first `horizon` days after the referral. */
    horizon: z.number(),
    states: z.array(z.object({ state: z.string(), at: z.array(z.object({ day: z.number(), share: number, interval })), meanDays: number })),
  }),
  comparison: z.never(),
};
