import { isAbsence, type ArmResult, type DisclosurePolicy } from '@polku/domain/evaluation';
import type { Unreleased } from '../../estimate/unreleased.ts';
import { hiddenEstimate } from '../../release/arm-tables.ts';
import type { Shown } from '../../release/release.ts';
import { isSmall, roundEstimate, roundedCount, scaled, shownCount, smallCount } from '../../release/shown-number.ts';
import type { CountTables } from './reduce.ts';

/** Things that are not people, such as events or quality ratings, are shown however few they are. */
export function release(
  { numbers, tables: { people, units, alsoUnits } }: Unreleased<'count', CountTables>,
  policy: DisclosurePolicy,
): Shown<'count'> {
  return {
    arms: numbers.arms.map((exact) => {
      const { arm, rate, alsoRate, alongside } = exact;
      const behind = people.get(arm);
      // Many participations of a few people tell of those people as much as a few would.
      const areFew = typeof alongside === 'number' && isSmall(alongside, policy);
      const isOfFew =
        areFew || (behind !== undefined && (isSmall(behind, policy) || isAbsence(shownCount(exact.value, policy, smallCount))));
      if (isOfFew) {
        const hidden = { denominator: smallCount, ...hiddenEstimate(smallCount) };
        const hiddenBeside = {
          ...(alongside === undefined ? {} : { alongside: smallCount }),
          ...(rate === undefined ? {} : { rate: { ...rate, ...hidden } }),
          ...(alsoRate === undefined ? {} : { alsoRate: { ...alsoRate, ...hidden } }),
        };
        return { ...exact, value: smallCount, shareOfTarget: smallCount, forecast: smallCount, ...hiddenBeside };
      }
      const value = behind === undefined ? exact.value : shownCount(exact.value, policy, smallCount);
      // What rests on the count moves as it does.
      const factor = isAbsence(value) || isAbsence(exact.value) || exact.value === 0 ? 1 : value / exact.value;
      return {
        ...exact,
        value,
        ...(alongside === undefined ? {} : { alongside: shownCount(alongside, policy, smallCount) }),
        shareOfTarget: isAbsence(exact.shareOfTarget) ? exact.shareOfTarget : exact.shareOfTarget * factor,
        forecast: isAbsence(exact.forecast) ? exact.forecast : roundEstimate(scaled(exact.forecast, factor)),
        ...(rate === undefined ? {} : { rate: shownRate(rate, factor, units?.get(arm)?.people ?? 0, policy) }),
        ...(alsoRate === undefined ? {} : { alsoRate: shownRate(alsoRate, factor, alsoUnits?.get(arm)?.people ?? 0, policy) }),
      };
    }),
    comparisons: [],
  };
}

type Rate = NonNullable<ArmResult<'count'>['rate']>;

function shownRate(rate: Rate, factor: number, people: number, policy: DisclosurePolicy): Rate {
  if (isSmall(people, policy)) return { ...rate, denominator: smallCount, ...hiddenEstimate(smallCount) };
  if (isAbsence(rate.denominator) || rate.denominator === 0) return rate;
  const denominator = roundedCount(rate.denominator, policy);
  return scaled({ ...rate, denominator }, factor / (denominator / rate.denominator));
}
