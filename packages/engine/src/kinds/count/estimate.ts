import type { ArmResult } from '@polku/domain/evaluation';
import { isOfNow, type CountMetric, type CountUnit } from '@polku/domain/metrics';
import { countForecast, isAbsent, notEstimable, poissonRate } from '@polku/stats';
import { absentEstimate } from '../../estimate/shapes.ts';
import type { Estimates, Measured } from '../../estimate/unreleased.ts';
import type { CountTables } from './reduce.ts';

/** Each arm's count, against the pilot's target and for each of something else. */
export function estimate(
  { values, published, counted, units, alsoUnits, target }: CountTables,
  { scope, pilot }: Measured,
  metric: CountMetric,
): Estimates<'count'> {
  return {
    arms: [...values].map(([arm, value]) => {
      const rateOf = (name: 'rate' | 'alsoRate', per: CountUnit | undefined, amount: number | undefined) =>
        per === undefined || published !== undefined ? {} : { [name]: countRate(metric, per, value, amount ?? 0) };
      const count = published?.get(arm);
      const own = counted.get(arm);
      const declaredArm = pilot.arms.find((each) => each.id === arm);
      const lastDay = declaredArm?.toOn != null && declaredArm.toOn < scope.asOf ? declaredArm.toOn : scope.asOf;
      return {
        ...countArm(arm, {
          value,
          // The target is the pilot's: comparators were never meant to reach it.
          target: own?.outOf ?? (declaredArm?.role === 'comparator' ? null : (target?.value ?? null)),
          fromOn: count?.periodFrom ?? declaredArm?.fromOn ?? pilot.startsOn,
          asOf: count?.periodTo ?? scope.asOf,
          byOn: own?.outOf == null && growsOneByOne(metric) ? (target?.byOn ?? pilot.endsOn) : null,
        }),
        period: { from: count === undefined ? (declaredArm?.fromOn ?? null) : count.periodFrom, to: count?.periodTo ?? lastDay },
        ...(own === undefined || !tellsPeople(metric) ? {} : { alongside: own.alongside ?? notRecorded }),
        ...rateOf('rate', metric.per, units?.get(arm)?.amount),
        ...rateOf('alsoRate', metric.alsoPer, alsoUnits?.get(arm)?.amount),
      };
    }),
    comparisons: [],
  };
}

interface CountFacts {
  readonly value: number;
  readonly target: number | null;
  /** The count grew from zero on this day… */
  readonly fromOn: string | null;
  /** …to its value on this one. */
  readonly asOf: string;
  /** The day of the target, or the pilot's last. */
  readonly byOn: string | null;
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const tellsPeople = ({ of }: CountMetric): boolean => typeof of === 'object' && of.alongside !== undefined;

const notRecorded = { absent: 'not_followed', reason: 'no_rows' } as const;
const noTarget = { absent: 'not_followed', reason: 'no_target' } as const;

/** A count against its target, with what it comes to by the target's day if the pace stays the same. */
function countArm(arm: string, { value, target, fromOn, asOf, byOn }: CountFacts): ArmResult<'count'> {
  return {
    arm,
    value,
    target: target ?? noTarget,
    shareOfTarget: target === null ? noTarget : value / target,
    forecast: forecast(value, fromOn, asOf, byOn),
  };
}

/** Whether a count is of things that come in one after another, so that its pace tells where it is heading. */
function growsOneByOne(metric: CountMetric): boolean {
  const { of, unit } = metric;
  if (of === 'people_with_a_score') return true;
  if (of === 'published') return false;
  return !isOfNow(metric) && unit !== 'euros' && !(typeof of.count === 'object' && 'distinct' in of.count);
}

/** The count for each of something else. A sum, such as of euros, is no number of events, so that its rate has no interval. */
function countRate({ of }: CountMetric, per: CountUnit, value: number, denominator: number): ArmResult<'count'>['rate'] {
  const isNumberOfEvents = typeof of === 'object' && (of.count === 'rows' || of.count === 'repeats');
  const rate = poissonRate(value, denominator);
  if (isAbsent(rate)) return { per, denominator, ...absentEstimate(rate) };
  return { per, denominator, estimate: rate.estimate, interval: isNumberOfEvents ? rate.interval : notEstimable('too_few_observations') };
}

function forecast(value: number, fromOn: string | null, asOf: string, byOn: string | null): ArmResult<'count'>['forecast'] {
  if (fromOn === null || byOn === null || byOn < asOf) return noTarget;
  const expected = countForecast({ count: value, elapsedDays: daysBetween(fromOn, asOf), remainingDays: daysBetween(asOf, byOn) });
  return { by: byOn, ...(isAbsent(expected) ? absentEstimate(expected) : { estimate: expected.estimate, interval: expected.interval }) };
}
