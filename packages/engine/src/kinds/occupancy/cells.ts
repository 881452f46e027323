import { isAbsence, type DisclosurePolicy, type NumbersOf } from '@polku/domain/evaluation';
import type { OccupancyMetric } from '@polku/domain/metrics';
import type { Unreleased } from '../../estimate/unreleased.ts';
import type { ToldCount, ToldCounts } from '../../release/joint/audit.ts';
import { episodes } from '../../release/joint/conditions.ts';
import type { Condition, Group } from '../../release/joint/groups.ts';
import { exactly, inArm, oneIsSmall, toldWithArm } from '../../release/joint/told.ts';
import { rangeTold } from '../../release/joint/told-range.ts';
import { hideNumbers } from '../../release/joint/withhold-arm.ts';
import type { OccupancyTables } from './reduce.ts';
import { shownOnDays } from './release.ts';

/** Those whose path is recorded, those of them still followed on each day, and where they were on it. */
export function cells(
  { numbers, tables, options }: Unreleased<'occupancy', OccupancyTables>,
  shown: Pick<NumbersOf<'occupancy'>, 'arms'>,
  _metric: OccupancyMetric,
  policy: DisclosurePolicy,
): ToldCounts {
  const recorded: Condition = { what: 'path recorded' };
  const told: ToldCount[] = [];
  const sums: ToldCounts['sums'][number][] = [];
  const cases: ToldCounts['cases'][number][] = [];
  numbers.arms.forEach(({ arm, n }, place) => {
    const group = (...conditions: readonly Condition[]): Group => ({ arm, of: episodes, conditions: [recorded, ...conditions] });
    told.push(toldWithArm(group(), exactly(n), shown.arms[place]!.n, policy));
    for (const { day, seen, counts } of shownOnDays(tables, options.windowDays, arm, policy)) {
      const followed: Condition = { what: 'followed for days', atLeast: day };
      const whole = group(followed);
      const inState = (state: string): Group => group(followed, { what: `is on day ${day} in`, oneOf: [state] });
      const withhold = inArm<'occupancy'>(arm, (each) => ({
        ...each,
        states: each.states.map((state) => ({ ...state, at: state.at.map((on) => (on.day === day ? hideNumbers(on) : on)) })),
      }));
      const states = Object.keys(seen);
      for (const state of states)
        told.push({ group: inState(state), ...rangeTold(seen[state]!, counts[state]!, policy), use: 'part', withhold });
      const all = Object.values(seen).reduce((sum, count) => sum + count, 0);
      const hidden = states.filter((state) => isAbsence(counts[state]!));
      if (hidden.length > 0) cases.push({ within: whole, ways: oneIsSmall(hidden.map(inState), policy) });
      // Shares of a total that is not their sum tell the total too.
      if (hidden.length > 0 && hidden.length < states.length)
        told.push({ group: whole, ...rangeTold(all, all, policy), use: 'part', withhold });
      sums.push({ whole, parts: states.map(inState) });
    }
  });
  return { told, sums, cases };
}
