import type { DisclosurePolicy, NumbersOf } from '@polku/domain/evaluation';
import type { DurationMetric } from '@polku/domain/metrics';
import { peopleCount } from '@polku/stats';
import type { Unreleased } from '../../estimate/unreleased.ts';
import type { ToldCounts } from '../../release/joint/audit.ts';
import { happened } from '../../release/joint/conditions.ts';
import { toldDurations } from '../../release/joint/told-durations.ts';
import type { DurationTables } from './reduce.ts';

/** Everybody followed, and those who had the event, left before it, or are still waiting. */
export function cells(
  { numbers, tables }: Unreleased<'duration', DurationTables>,
  shown: Pick<NumbersOf<'duration'>, 'arms' | 'diagnostics'>,
  { from, to }: DurationMetric,
  policy: DisclosurePolicy,
): ToldCounts {
  const event = JSON.stringify(to.firstOf);
  return toldDurations(
    numbers.metric,
    from === 'referral' ? [] : [happened(from.firstOf)],
    shown.arms.map(({ arm, n, events, censored, competing }) => ({
      arm,
      people: peopleCount(tables.groups.byArm.get(arm)!),
      shownPeople: n,
      ways: [
        { by: [happened(to.firstOf), { what: `first ${event}` }], shown: events },
        { by: [{ what: 'happened', oneOf: ['ended'] }, { what: `ended before ${event}` }], shown: competing },
        { by: [{ what: `waits for ${event}` }], shown: censored },
      ],
      areAllWays: true,
    })),
    tables.excluded,
    shown.diagnostics?.excluded ?? [],
    policy,
  );
}
