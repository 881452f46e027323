import * as z from 'zod';
import { arm, estimate, interval, number, pair, quantileInterval, test, testedEstimate } from '../../evaluation/numbers.ts';

export const result = {
  arm: z.object({
    ...arm,
    n: number,
    events: number,
    censored: number,
    /** People who left another way before the event. */
    competing: number,
    /** Kaplan-Meier, competing exits censored. `day` is the end of the step. */
    curve: z.array(
      z.object({ day: z.number(), atRisk: number, events: number, censored: number, survival: number, standardError: number, interval }),
    ),
    quantiles: z.array(z.object({ p: z.number(), day: number, interval: quantileInterval })),
    /** Aalen-Johansen share served by the day, with 1 − Kaplan-Meier beside it. */
    servedBy: z.array(z.object({ day: z.number(), share: number, interval, oneMinusKaplanMeier: number })),
    /** The Aalen-Johansen share by day: the rising curve that screens draw; `waiting` is the number still at risk after the day. */
    servedCurve: z.array(z.object({ day: z.number(), share: number, interval, waiting: number })),
    restrictedMean: z.object({ horizon: z.number(), estimate: number, standardError: number, interval }),
  }),
  comparison: z.object({
    ...pair,
    logRank: test,
    stratifiedLogRank: test,
    hazardRatio: testedEstimate,
    restrictedMeanDifference: testedEstimate,
    servedByDifference: z.array(z.object({ day: z.number(), ...estimate.shape })),
  }),
};
