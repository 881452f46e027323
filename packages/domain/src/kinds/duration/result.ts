import * as z from 'zod';
import { arm, estimate, interval, number, pair, quantileInterval, test, testedEstimate } from '../../evaluation/numbers.ts';
import { onDay, testMeasure, type KindMeasures } from '../kind-measures.ts';

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

export const measures: KindMeasures<'duration'> = {
  ofArm: ({ n, events, censored, competing, quantiles, servedBy, restrictedMean }) => [
    { measure: 'people', estimate: n },
    { measure: 'events', estimate: events },
    { measure: 'censored', estimate: censored },
    { measure: 'competing_exits', estimate: competing },
    ...quantiles.map(({ p, day, interval }) => ({ measure: 'quantile', part: String(p), estimate: day, interval, n })),
    ...servedBy.flatMap(({ day, share, interval, oneMinusKaplanMeier }) => [
      { measure: 'share_served', day, estimate: share, interval, n },
      { measure: 'one_minus_kaplan_meier', day, estimate: oneMinusKaplanMeier, n },
    ]),
    {
      measure: 'restricted_mean',
      day: restrictedMean.horizon,
      estimate: restrictedMean.estimate,
      interval: restrictedMean.interval,
      n,
    },
  ],
  unadjusted: ({ restrictedMeanDifference }) => restrictedMeanDifference,
  ofComparison: ({ logRank, stratifiedLogRank, hazardRatio, restrictedMeanDifference, servedByDifference }) => [
    testMeasure('log_rank_chi_square', logRank),
    testMeasure('stratified_log_rank_chi_square', stratifiedLogRank),
    { measure: 'hazard_ratio', ...hazardRatio },
    { measure: 'restricted_mean_difference', ...restrictedMeanDifference },
    ...servedByDifference.map((each) => ({ measure: 'share_served_difference', ...each })),
  ],
  atRisk: ({ servedCurve }) => servedCurve.map(({ day, waiting }) => ({ day, value: waiting })),
  overTime: ({ curve, servedCurve }) => [
    ...curve.flatMap(({ day, atRisk, events, censored, survival, interval }) => [
      { ...onDay(day), measure: 'survival', estimate: survival, interval, n: atRisk },
      { ...onDay(day), measure: 'events', estimate: events, n: atRisk },
      { ...onDay(day), measure: 'censored', estimate: censored, n: atRisk },
    ]),
    ...servedCurve.flatMap(({ day, share, interval, waiting }) => [
      { ...onDay(day), measure: 'share_served', estimate: share, interval },
      { ...onDay(day), measure: 'waiting', estimate: waiting },
    ]),
  ],
};
