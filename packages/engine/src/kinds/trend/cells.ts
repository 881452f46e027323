import type { DisclosurePolicy, NumbersOf } from '@polku/domain/evaluation';
import type { TrendMetric } from '@polku/domain/metrics';
import type { Unreleased } from '../../estimate/unreleased.ts';
import type { ToldCounts } from '../../release/joint/audit.ts';
import { episodes, scoredOn } from '../../release/joint/conditions.ts';
import { exactly, inArm } from '../../release/joint/told.ts';
import { rangeTold } from '../../release/joint/told-range.ts';
import { hideNumbers } from '../../release/joint/withhold-arm.ts';
import type { TrendTables } from './reduce.ts';

/** Those scored on each occasion. */
export function cells(
  { numbers, tables: { instrument, occasions } }: Unreleased<'trend', TrendTables>,
  shown: Pick<NumbersOf<'trend'>, 'arms'>,
  _metric: TrendMetric,
  policy: DisclosurePolicy,
): ToldCounts {
  return {
    told: numbers.arms.flatMap(({ arm, occasions: exact }, place) =>
      exact.map(({ occasion, n }, at) => ({
        group: {
          arm,
          of: episodes,
          conditions: [scoredOn(instrument, occasions.find((each) => each.occasion === occasion)?.position ?? at)],
        },
        ...rangeTold(exactly(n), shown.arms[place]!.occasions[at]!.n, policy),
        use: 'count' as const,
        withhold: inArm<'trend'>(arm, (each) => ({
          ...each,
          occasions: each.occasions.map((told, i) => (i === at ? hideNumbers(told) : told)),
        })),
      })),
    ),
    sums: [],
    cases: [],
  };
}
