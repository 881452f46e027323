import * as z from 'zod';
import { arm, interval, number, pair } from '../../evaluation/numbers.ts';
import type { KindMeasures } from '../kind-measures.ts';

export const result = {
  arm: z.object({
    ...arm,
    n: number,
    paired: number,
    responseRate: number,
    baselineMean: number,
    followUpMean: number,
    change: z.object({ estimate: number, interval, standardDeviation: number }),
    /** Those whose score improved by what matters to a person, or more, of those who answered again; of instruments that say what matters. */
    responders: z.object({ by: z.number(), numerator: number, estimate: number, interval }).optional(),
  }),
  comparison: z.object({ ...pair, difference: z.object({ estimate: number, interval, df: number, pValue: number }) }),
};

export const measures: KindMeasures<'change'> = {
  ofArm: ({ n, paired, responseRate, baselineMean, followUpMean, change, responders }) => [
    { measure: 'people', estimate: n },
    { measure: 'paired', estimate: paired },
    { measure: 'response_rate', estimate: responseRate, n },
    { measure: 'baseline_mean', estimate: baselineMean, n: paired },
    { measure: 'follow_up_mean', estimate: followUpMean, n: paired },
    { measure: 'change', estimate: change.estimate, interval: change.interval, n: paired },
    { measure: 'change_standard_deviation', estimate: change.standardDeviation, n: paired },
    ...(responders === undefined
      ? []
      : [{ measure: 'responders', estimate: responders.estimate, interval: responders.interval, n: paired }]),
  ],
  unadjusted: ({ difference }) => difference,
  ofComparison: ({ difference: { df, ...difference } }) => [{ measure: 'change_difference', ...difference, degreesOfFreedom: df }],
};
