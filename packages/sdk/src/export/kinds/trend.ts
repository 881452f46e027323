import { isAbsence } from '@polku/domain/evaluation';
import type { MeasuredKind } from '../measured-kind.ts';

/** Means of a score by occasion: its numbers by name. */
export const trend: MeasuredKind<'trend'> = {
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
