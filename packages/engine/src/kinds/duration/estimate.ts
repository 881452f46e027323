import type { ArmResult, Comparison } from '@polku/domain/evaluation';
import {
  censoredCount,
  coxHazardRatio,
  eventCount,
  incidenceAt,
  isAbsent,
  kaplanMeier,
  kaplanMeierQuantile,
  largestTime,
  logRank,
  notEstimable,
  peopleCount,
  restrictedMean,
  restrictedMeanDifference,
  survivalAt,
  survivalInterval,
  tooEarly,
  type Absent,
  type DurationTable,
} from '@polku/stats';
import { diagnose } from '../../estimate/diagnostics.ts';
import { followUpTo } from '../../estimate/follow-up-to.ts';
import type { GroupedDurations } from '../../estimate/grouped-tables.ts';
import { contrastsAt } from '../../estimate/incidence-contrasts.ts';
import { absentEstimate, testOf } from '../../estimate/shapes.ts';
import { absenceOn, emptiedOn, endsAtZero, readableUntil } from '../../estimate/readable-until.ts';
import { shareInterval } from '../../estimate/share-interval.ts';
import { standardisedIncidence } from '../../estimate/standardised.ts';
import type { Estimates, Measured } from '../../estimate/unreleased.ts';
import { waitingByTime } from '../../estimate/waiting-by-time.ts';
import type { ComparisonPair } from '../../reduce/comparison-pairs.ts';
import type { DurationTables } from './reduce.ts';
import { incidenceCurves } from '../../estimate/incidence-curves.ts';

const quantileShares = [0.25, 0.5, 0.75, 0.9] as const;

/** Each arm's curves and means to the horizon that all arms reach, and how the arms differ. */
export function estimate({ cells, excluded, groups }: DurationTables, { arms, pairs, caseMix, options }: Measured): Estimates<'duration'> {
  const horizonDays = commonHorizon(groups.byArm.values(), options.horizonDays);
  return {
    arms: arms.map((arm) => durationArm(arm, groups.byArm.get(arm)!, horizonDays, options.windowDays)),
    comparisons: pairs.map((pair) => compareDurations(pair, groups, horizonDays, options.windowDays)),
    standardised: standardisedIncidence(groups, arms, pairs, { name: 'share_served', day: horizonDays }),
    diagnostics: diagnose(caseMix, pairs, followUpTo(horizonDays, cells), excluded),
  };
}

/** Everything an evaluation says of one arm's durations; `horizonDays` is common to the arms. */
export function durationArm(
  arm: string,
  table: DurationTable,
  horizonDays: number,
  windowDays: readonly number[],
  followUpEnd = readableUntil(table),
): ArmResult<'duration'> {
  const n = peopleCount(table);
  return {
    arm,
    n,
    events: eventCount(table),
    censored: censoredCount(table),
    competing: eventCount(table, 2),
    curve: survivalCurve(table),
    quantiles: quantiles(table),
    servedBy: windowDays.map((day) => servedBy(table, day, followUpEnd)),
    servedCurve: servedCurve(table),
    restrictedMean: { horizon: horizonDays, ...restrictedMeanOf(table, horizonDays) },
  };
}

function survivalCurve(table: DurationTable): ArmResult<'duration'>['curve'] {
  const curve = kaplanMeier(table);
  return Array.from(curve.time, (day, i) => ({
    day,
    atRisk: curve.atRisk[i]!,
    events: curve.events[i]!,
    censored: curve.censored[i]!,
    survival: curve.survival[i]!,
    // Nobody is left to vary.
    standardError: curve.survival[i]! > 0 ? curve.standardError[i]! : notEstimable('no_variation'),
    interval: survivalInterval(curve.survival[i]!, curve.standardError[i]!, curve.method),
  }));
}

function quantiles(table: DurationTable): ArmResult<'duration'>['quantiles'] {
  const curve = kaplanMeier(table);
  return quantileShares.map((p) => {
    const nobody = notEstimable('empty_arm');
    if (peopleCount(table) === 0) return { p, day: nobody, interval: nobody };
    const quantile = kaplanMeierQuantile(curve, p);
    if (isAbsent(quantile)) return { p, day: quantile, interval: quantile };
    const { time, lower, upper } = quantile;
    return { p, day: time, interval: { lower, upper, level: curve.level, method: curve.method } };
  });
}

function servedBy(table: DurationTable, day: number, followUpEnd: number): ArmResult<'duration'>['servedBy'][number] {
  const absence = absenceOn(day, followUpEnd, table);
  if (absence !== undefined) return { day, share: absence, interval: absence, oneMinusKaplanMeier: absence };
  const share = incidenceAt(incidenceCurves(table), 1, day);
  return {
    day,
    share: share.estimate,
    interval: shareInterval(share, peopleCount(table)),
    oneMinusKaplanMeier: 1 - survivalAt(kaplanMeier(table), day).survival,
  };
}

function servedCurve(table: DurationTable): ArmResult<'duration'>['servedCurve'] {
  const people = peopleCount(table);
  if (people === 0) return [];
  const { time, causes } = incidenceCurves(table);
  const waitingAfter = waitingByTime(table);
  const { incidence, standardError } = causes[0]!;
  const start = time[0] === 0 ? [] : [{ day: 0, share: 0, interval: notEstimable('no_events'), waiting: table.atStart }];
  return [
    ...start,
    ...Array.from(time, (day, i) => ({
      day,
      share: incidence[i]!,
      interval: shareInterval({ estimate: incidence[i]!, standardError: standardError[i]! }, people),
      waiting: waitingAfter.get(day)!,
    })),
  ];
}

/** Why there is no mean up to a horizon: nobody was followed beyond day 0, or for a time nobody at all. */
function absenceOfMean(horizonDays: number, ...tables: readonly DurationTable[]): Absent | undefined {
  if (!(horizonDays > 0)) return tooEarly;
  const isEmptied = tables.some((table) => horizonDays > (emptiedOn(table) ?? Number.POSITIVE_INFINITY));
  return isEmptied ? notEstimable('risk_set_empty') : undefined;
}

/** The restricted mean with its absence spread over its parts. */
export function restrictedMeanOf(table: DurationTable, horizonDays: number) {
  const absence = absenceOfMean(horizonDays, table);
  const mean = absence ?? restrictedMean(table, horizonDays);
  return isAbsent(mean) ? { ...absentEstimate(mean), standardError: mean } : mean;
}

/**
 * The horizon asked for, or the shortest follow-up of an arm where that ends before it. Arms of nobody have none, and those whose
 * every time is known none that cuts.
 */
export function commonHorizon(tables: Iterable<DurationTable>, horizonDays: number): number {
  const cutting = [...tables].filter((table) => peopleCount(table) > 0 && !endsAtZero(kaplanMeier(table).survival));
  return Math.min(horizonDays, ...cutting.map(largestTime));
}

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
  const difference = absenceOfMean(horizonDays, arm, reference) ?? restrictedMeanDifference(arm, reference, horizonDays);
  return isAbsent(difference)
    ? { ...absentEstimate(difference), pValue: difference }
    : { estimate: difference.estimate, interval: difference.interval, pValue: difference.pValue };
}
