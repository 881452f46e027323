import { isAbsence, type ArmResult, type DisclosurePolicy } from '@polku/domain/evaluation';
import type { Unreleased } from '../../estimate/unreleased.ts';
import { hiddenEstimate } from '../../release/arm-tables.ts';
import type { Shown } from '../../release/release.ts';
import { isSmall, roundEstimate, shownCount, smallGroup } from '../../release/shown-number.ts';
import type { CountTables } from './reduce.ts';

/** Things that are not people, such as events or quality ratings, are shown however few they are. */
export function release(
  { numbers, tables: { people, units } }: Unreleased<'count', CountTables>,
  policy: DisclosurePolicy,
): Shown<'count'> {
  return {
    arms: numbers.arms.map((exact) => {
      const { arm, rate } = exact;
      const behind = people.get(arm);
      const isOfFew = behind !== undefined && (isSmall(behind, policy) || isAbsence(shownCount(exact.value, policy)));
      if (isOfFew) {
        const hiddenRate = rate === undefined ? {} : { rate: { ...rate, denominator: smallGroup, ...hiddenEstimate(smallGroup) } };
        return { ...exact, value: smallGroup, shareOfTarget: smallGroup, forecast: smallGroup, ...hiddenRate };
      }
      return {
        ...exact,
        forecast: isAbsence(exact.forecast) ? exact.forecast : roundEstimate(exact.forecast),
        ...(rate === undefined ? {} : { rate: shownRate(rate, units?.get(arm)?.people ?? 0, policy) }),
      };
    }),
    comparisons: [],
  };
}

type Rate = NonNullable<ArmResult<'count'>['rate']>;

function shownRate(rate: Rate, people: number, policy: DisclosurePolicy): Rate {
  return isSmall(people, policy) ? { ...rate, denominator: smallGroup, ...hiddenEstimate(smallGroup) } : rate;
}
