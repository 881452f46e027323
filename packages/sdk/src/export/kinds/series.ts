import { isAbsence, type ArmResult } from '@polku/domain/evaluation';
import type { Measure, MeasuredKind } from '../measured-kind.ts';

const limitsOf = ({ limits }: ArmResult<'series'>): readonly Measure[] =>
  isAbsence(limits)
    ? [{ measure: 'limits', estimate: limits }]
    : [
        { measure: 'limit_centre', estimate: limits.centre },
        { measure: 'limit_lower', estimate: limits.lower },
        { measure: 'limit_upper', estimate: limits.upper },
      ];

const periodPosition = (period: string): number | null => (/^\d+$/.test(period) ? Number(period) : null);

/** Means of a survey's rounds: its numbers by name. */
export const series: MeasuredKind<'series'> = {
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
