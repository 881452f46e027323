import type { AnyNumbers, MaybeNumber, NumbersOf, ResultKind } from '@polku/domain/evaluation';
import { isAbsence, type DisclosurePolicy } from '@polku/domain/evaluation';
import type { GroupRange, ToldCount } from './audit.ts';
import type { Group } from './groups.ts';
import { rangeTold, smallCounts } from './told-range.ts';
import { withholdArm } from './withhold-arm.ts';

/** A count that takes its whole arm with it where it has to go. */
export const toldWithArm = (group: Group, count: number, shown: MaybeNumber, policy: DisclosurePolicy): ToldCount => ({
  group,
  ...rangeTold(count, shown, policy),
  use: 'arm',
  withhold: (numbers) => withholdArm(numbers, group.arm),
});

/** Changes what a result says of one arm. */
export const inArm =
  <K extends ResultKind>(arm: string, change: (told: NumbersOf<K>['arms'][number]) => NumbersOf<K>['arms'][number]) =>
  (numbers: AnyNumbers): AnyNumbers =>
    ({ ...numbers, arms: (numbers as NumbersOf<K>).arms.map((each) => (each.arm === arm ? change(each) : each)) }) as AnyNumbers;

/** The number; of what is not a number, 0. */
export const exactly = (count: MaybeNumber): number => (isAbsence(count) ? 0 : count);

/** The ways in which several counts may be hidden together: one of them is small, or nobody's. */
export const oneIsSmall = (hidden: readonly Group[], policy: DisclosurePolicy): readonly (readonly GroupRange[])[] =>
  hidden.map((group) => [{ group, least: 0, most: smallCounts(policy).most }]);
