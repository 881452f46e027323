import type { Comparison } from '@polku/domain/evaluation';
import { coxHazardRatio, isAbsent, logRank, restrictedMeanDifference, tooEarly, type DurationTable } from '@polku/stats';
import type { ComparisonPair } from '../evaluate/comparison-pairs.ts';
import { contrastsAt } from './competing.ts';
import type { GroupedDurations } from './grouped-tables.ts';
import { absentEstimate, testOf } from './shapes.ts';

/** Compares two arms' durations: tests of the whole curves, the hazard ratio, and differences at the horizon and windows. */
export function compareDurations(
  { arm, reference }: ComparisonPair,
  groups: GroupedDurations,
  horizonDays: number,
  windowDays: readonly number[],
): Comparison<'duration'> {
  const [a, b] = [groups.byArm.get(arm)!, groups.byArm.get(reference)!];
  const strata = groups.segments.map((segment) => [groups.inSegment(reference, segment), groups.inSegment(arm, segment)] as const);
  const hazardRatio = coxHazardRatio([[b, a]]);
  return {
    arm,
    reference,
    logRank: testOf(logRank([[b, a]])),
    stratifiedLogRank: testOf(logRank(strata)),
    hazardRatio: isAbsent(hazardRatio)
      ? { ...absentEstimate(hazardRatio), pValue: hazardRatio }
      : { estimate: hazardRatio.estimate, interval: hazardRatio.interval, pValue: hazardRatio.pValue },
    restrictedMeanDifference: compareRestrictedMeans(a, b, horizonDays),
    servedByDifference: windowDays.map((day) => ({ day, ...contrastsAt(a, b, 1, day).riskDifference })),
  };
}

export function compareRestrictedMeans(
  arm: DurationTable,
  reference: DurationTable,
  horizonDays: number,
): Comparison<'duration'>['restrictedMeanDifference'] {
  const difference = horizonDays > 0 ? restrictedMeanDifference(arm, reference, horizonDays) : tooEarly;
  return isAbsent(difference)
    ? { ...absentEstimate(difference), pValue: difference }
    : { estimate: difference.estimate, interval: difference.interval, pValue: difference.pValue };
}
