import * as z from 'zod';
import { arm, interval, number } from '../../evaluation/numbers.ts';
import type { KindMeasures } from '../kind-measures.ts';

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

export const measures: KindMeasures<'occupancy'> = {
  ofArm: ({ n, horizon, states }) => [
    { measure: 'people', estimate: n },
    ...states.flatMap(({ state, at, meanDays }) => [
      ...at.map(({ day, share, interval }) => ({ measure: 'share_in_state', part: state, day, estimate: share, interval, n })),
      { measure: 'mean_days', part: state, day: horizon, estimate: meanDays, n },
    ]),
  ],
};
