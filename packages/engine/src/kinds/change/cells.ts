import { isAbsence, type DisclosurePolicy, type NumbersOf } from '@polku/domain/evaluation';
import type { ChangeMetric } from '@polku/domain/metrics';
import type { Unreleased } from '../../estimate/unreleased.ts';
import type { ToldCount, ToldCounts } from '../../release/joint/audit.ts';
import { dueAfter, episodes } from '../../release/joint/conditions.ts';
import type { Condition, Group } from '../../release/joint/groups.ts';
import { exactly, inArm, oneIsSmall, toldWithArm } from '../../release/joint/told.ts';
import { rangeTold, sumOf } from '../../release/joint/told-range.ts';
import { wouldReveal } from '../../release/shown-number.ts';
import { hideNumbers } from '../../release/joint/withhold-arm.ts';
import { scoredOn } from '../../release/joint/conditions.ts';
import type { ChangeTables } from './reduce.ts';

/** Those scored at the baseline whose later occasion has come, those scored then too, and those of them who improved by what matters. */
export function cells(
  { numbers, tables: { instrument, occasion } }: Unreleased<'change', ChangeTables>,
  shown: Pick<NumbersOf<'change'>, 'arms'>,
  _metric: ChangeMetric,
  policy: DisclosurePolicy,
): ToldCounts {
  const due = [scoredOn(instrument, 0), dueAfter(occasion.targetDay)];
  const again = [...due, scoredOn(instrument, occasion.position)];
  const arms = numbers.arms.map((exact, place): ToldCounts => {
    const { arm } = exact;
    const told = shown.arms[place]!;
    const group = (conditions: readonly Condition[]): Group => ({ arm, of: episodes, conditions });
    const [whole, paired, unanswered] = [group(due), group(again), group([...due, { what: `not again on ${instrument}` }])];
    const isSum = !isAbsence(told.n) && !isAbsence(told.paired);
    const [n, pairs] = [exactly(exact.n), exactly(exact.paired)];
    const responders: readonly ToldCount[] =
      exact.responders === undefined
        ? []
        : [
            {
              group: group([...again, { what: `improved on ${instrument}` }]),
              ...rangeTold(exactly(exact.responders.numerator), told.responders!.numerator, policy),
              use: 'part',
              withhold: inArm<'change'>(arm, (each) => ({ ...each, responders: hideNumbers(each.responders!) })),
            },
          ];
    const pairedTold = toldWithArm(paired, pairs, told.paired, policy);
    const notAgain = toldWithArm(unanswered, n - pairs, isSum ? n - pairs : wouldReveal, policy);
    return {
      told: [
        { ...toldWithArm(whole, n, told.n, policy), ...(isSum ? sumOf([pairedTold, notAgain]) : {}) },
        pairedTold,
        notAgain,
        ...responders,
      ],
      sums: [{ whole, parts: [paired, unanswered] }],
      cases: isSum || isAbsence(told.n) ? [] : [{ within: whole, ways: oneIsSmall([paired, unanswered], policy) }],
    };
  });
  return { told: arms.flatMap(({ told }) => told), sums: arms.flatMap(({ sums }) => sums), cases: arms.flatMap(({ cases }) => cases) };
}
