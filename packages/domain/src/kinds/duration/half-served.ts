import { isAbsence } from '../../evaluation/absence.ts';
import type { MaybeNumber } from '../../evaluation/numbers.ts';
import type { ArmResult } from '../../evaluation/results.ts';

export interface HalfServed {
  readonly day: MaybeNumber;
  /** The days on which the limits of the curve reach half; none where one of them does not. */
  readonly range?: { readonly lower: number; readonly upper: number };
}

type Step = ArmResult<'duration'>['servedCurve'][number];

/**
 * The day by which half had got there, read from the share served: who left another way stays in the denominator, so it
 * may come later than the Kaplan-Meier median, which treats them as if they could still get there. An arm without a curve
 * has its quantile's own absence.
 */
export function halfServed({ servedCurve, quantiles }: ArmResult<'duration'>): HalfServed {
  const median = quantiles.find(({ p }) => p === 0.5)?.day ?? { absent: 'not_estimable', reason: 'no_data' };
  if (servedCurve.length === 0) return { day: median };
  const firstDay = (reaches: (step: Step) => boolean): number | undefined => servedCurve.find(reaches)?.day;
  const day = firstDay(({ share }) => !isAbsence(share) && share >= 0.5);
  if (day === undefined) return { day: isAbsence(median) ? median : { absent: 'not_reached', reason: 'curve_above_level' } };
  const lower = firstDay(({ interval }) => !isAbsence(interval) && interval.upper >= 0.5);
  const upper = firstDay(({ interval }) => !isAbsence(interval) && interval.lower >= 0.5);
  return { day, ...(lower === undefined || upper === undefined ? {} : { range: { lower, upper } }) };
}
