import * as z from 'zod';
import { absenceSchema, isAbsence } from '../../evaluation/absence.ts';
import { arm, estimate, interval, number } from '../../evaluation/numbers.ts';
import { countUnits } from './definition.ts';
import type { KindMeasures } from '../kind-measures.ts';

const rate = z.object({ per: z.enum(countUnits), denominator: number, ...estimate.shape });

export const result = {
  arm: z.object({
    ...arm,
    value: number,
    /** The days over which it is counted; `from` is null where it is not known, or where the count is of how things stand on the last. */
    period: z.object({ from: z.string().nullable(), to: z.string() }).optional(),
    /** Different people behind it. */
    alongside: number.optional(),
    target: number,
    shareOfTarget: number,
    forecast: z.union([z.object({ by: z.string(), estimate: number, interval }), absenceSchema]),
    /** The value for each of something else, such as each episode; the interval that of a number of events (Poisson, exact). */
    rate: rate.optional(),
    alsoRate: rate.optional(),
  }),
  comparison: z.never(),
};

export const measures: KindMeasures<'count'> = {
  ofArm: ({ value, alongside, target, shareOfTarget, forecast, rate, alsoRate }) => [
    { measure: 'count', estimate: value },
    ...(alongside === undefined ? [] : [{ measure: 'people', estimate: alongside }]),
    { measure: 'target', estimate: target },
    { measure: 'share_of_target', estimate: shareOfTarget },
    isAbsence(forecast)
      ? { measure: 'forecast', estimate: forecast }
      : { measure: 'forecast', part: forecast.by, estimate: forecast.estimate, interval: forecast.interval },
    ...[rate, alsoRate].flatMap((each) =>
      each === undefined
        ? []
        : [{ measure: 'rate', part: each.per, estimate: each.estimate, interval: each.interval, n: each.denominator }],
    ),
  ],
};
