import type { ArmResult, MaybeInterval } from '@polku/domain';
import {
  aalenJohansen,
  atRiskCounts,
  censoredCount,
  eventCount,
  incidenceAt,
  incidenceInterval,
  isAbsent,
  kaplanMeier,
  kaplanMeierQuantile,
  largestTime,
  notEstimable,
  peopleCount,
  restrictedMean,
  survivalAt,
  survivalInterval,
  tooEarly,
  type DurationTable,
} from '@polku/stats';
import { absentEstimate } from './shapes.ts';

const quantileShares = [0.25, 0.5, 0.75, 0.9] as const;

/** Below this many people, intervals that stay within 0 and 1 by construction hold their level better. */
const smallArm = 50;

/** The interval of an incidence as screens show it: complementary log-log for a small arm, log otherwise. */
export function shareInterval(share: { estimate: number; standardError: number }, people: number): MaybeInterval {
  return incidenceInterval(share.estimate, share.standardError, people < smallArm ? 'cloglog' : 'log');
}

/** Everything an evaluation says of one arm's durations; `horizonDays` is common to the arms. */
export function durationArm(
  arm: string,
  table: DurationTable,
  horizonDays: number,
  windowDays: readonly number[],
  followUpEnd = largestTime(table),
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
  const absence = peopleCount(table) === 0 ? notEstimable('empty_arm') : day > followUpEnd ? tooEarly : undefined;
  if (absence !== undefined) return { day, share: absence, interval: absence, oneMinusKaplanMeier: absence };
  const share = incidenceAt(aalenJohansen(table), 1, day);
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
  const { time, causes } = aalenJohansen(table);
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

/** People still at risk after each time. */
export function waitingByTime(table: DurationTable): ReadonlyMap<number, number> {
  const atRisk = atRiskCounts(table);
  return new Map(
    Array.from(table.time, (day, i) => {
      const left = table.censored[i]! + table.events.reduce((sum, ofCause) => sum + ofCause[i]!, 0);
      return [day, atRisk[i]! + table.entered[i]! - left];
    }),
  );
}

/** The restricted mean with its absence spread over its parts. */
export function restrictedMeanOf(table: DurationTable, horizonDays: number) {
  // Nobody was followed beyond day 0: there is no time to take a mean of.
  const mean = horizonDays > 0 ? restrictedMean(table, horizonDays) : tooEarly;
  return isAbsent(mean) ? { ...absentEstimate(mean), standardError: mean } : mean;
}

/** The horizon asked for, or the shortest follow-up of an arm where that ends before it. Arms of nobody have none. */
export function commonHorizon(tables: Iterable<DurationTable>, horizonDays: number): number {
  const followed = [...tables].filter((table) => peopleCount(table) > 0).map(largestTime);
  return Math.min(horizonDays, ...followed);
}
