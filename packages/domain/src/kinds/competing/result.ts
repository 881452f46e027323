import * as z from 'zod';
import { isAbsence } from '../../evaluation/absence.ts';
import { arm, estimate, interval, number, pair, test } from '../../evaluation/numbers.ts';
import { onDay, testMeasure, type KindMeasures } from '../kind-measures.ts';

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
        /** Outcomes for each year in which they could happen, of a metric that tells them so; interval of a number of events (Poisson, exact). */
        rate: z.object({ personYears: number, ...estimate.shape }).optional(),
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

export const measures: KindMeasures<'competing'> = {
  ofArm: ({ n, causes }) => [
    { measure: 'people', estimate: n },
    ...causes.flatMap(({ cause, events, at, rate }) => [
      { measure: 'events', part: cause, estimate: events, n },
      ...at.map(({ day, incidence, interval }) => ({ measure: 'incidence', part: cause, day, estimate: incidence, interval, n })),
      ...(rate === undefined
        ? []
        : [{ measure: 'rate_per_year', part: cause, estimate: rate.estimate, interval: rate.interval, n: rate.personYears }]),
    ]),
  ],
  // Of the first cause, on the latest day to which both arms have been followed.
  unadjusted: ({ causes: [first] }) =>
    (first?.at.findLast(({ riskDifference }) => !isAbsence(riskDifference.estimate)) ?? first?.at.at(-1))?.riskDifference,
  ofComparison: ({ causes }) =>
    causes.flatMap(({ cause, gray, at }) => [
      testMeasure('gray_chi_square', gray, cause),
      ...at.flatMap(({ day, riskDifference, riskRatio }) => [
        { measure: 'risk_difference', part: cause, day, ...riskDifference },
        { measure: 'risk_ratio', part: cause, day, ...riskRatio },
      ]),
    ]),
  atRisk: ({ atRisk }) => atRisk.map((each) => ({ day: each.day, value: each.atRisk })),
  overTime: ({ causes, atRisk }) => [
    ...causes.flatMap(({ cause, curve }) =>
      curve.map(({ day, incidence, interval }) => ({ ...onDay(day), measure: 'incidence', part: cause, estimate: incidence, interval })),
    ),
    ...atRisk.map(({ day, atRisk: estimate }) => ({ ...onDay(day), measure: 'at_risk', estimate })),
  ],
};
