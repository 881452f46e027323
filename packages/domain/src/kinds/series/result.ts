import * as z from 'zod';
import { absenceSchema, isAbsence } from '../../evaluation/absence.ts';
import { arm, number, pair, testedEstimate } from '../../evaluation/numbers.ts';
import type { ArmResult } from '../../evaluation/results.ts';
import type { KindMeasures, Measure } from '../kind-measures.ts';

export const result = {
  arm: z.object({
    ...arm,
    points: z.array(z.object({ period: z.string(), n: number, value: number })),
    /** Within these a point says no more than that nothing changed: control limits, no interval of confidence. */
    limits: z.union([z.object({ centre: z.number(), lower: z.number(), upper: z.number() }), absenceSchema]),
  }),
  /** How much the level and the slope changed where the reference's periods end and the arm's begin. */
  comparison: z.object({ ...pair, level: testedEstimate, slope: testedEstimate }),
};

const limitsOf = ({ limits }: ArmResult<'series'>): readonly Measure[] =>
  isAbsence(limits)
    ? [{ measure: 'limits', estimate: limits }]
    : [
        { measure: 'limit_centre', estimate: limits.centre },
        { measure: 'limit_lower', estimate: limits.lower },
        { measure: 'limit_upper', estimate: limits.upper },
      ];

const periodPosition = (period: string): number | null => (/^\d+$/.test(period) ? Number(period) : null);

export const measures: KindMeasures<'series'> = {
  ofArm: (arm) => [...arm.points.map(({ period, n, value }) => ({ measure: 'mean', part: period, estimate: value, n })), ...limitsOf(arm)],
  ofComparison: ({ level, slope }) => [
    { measure: 'level_change', ...level },
    { measure: 'slope_change', ...slope },
  ],
  overTime: ({ points }) =>
    points.map(({ period, n, value }) => ({
      axis: 'period',
      position: periodPosition(period),
      label: period,
      measure: 'mean',
      estimate: value,
      n,
    })),
};
