import * as z from 'zod';
import { absenceSchema, isAbsence } from '../../evaluation/absence.ts';
import { arm, interval, number, pair } from '../../evaluation/numbers.ts';
import type { KindMeasures } from '../kind-measures.ts';

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

export const measures: KindMeasures<'trend'> = {
  ofArm: ({ occasions }) =>
    occasions.map(({ occasion, n, mean, interval }) => ({ measure: 'mean', part: occasion, estimate: mean, interval, n })),
  ofComparison: ({ model }) =>
    isAbsence(model)
      ? [{ measure: 'trend_model', estimate: model }]
      : model.terms.map(({ term, estimate, interval, pValue }) => ({ measure: 'trend_term', part: term, estimate, interval, pValue })),
  overTime: ({ occasions }) =>
    occasions.map(({ occasion, month, n, mean, interval }) => ({
      axis: 'month',
      position: month,
      label: occasion,
      measure: 'mean',
      estimate: mean,
      interval,
      n,
    })),
};
