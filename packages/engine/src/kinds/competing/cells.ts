import type { DisclosurePolicy, NumbersOf } from '@polku/domain/evaluation';
import type { CompetingMetric } from '@polku/domain/metrics';
import { terminalStateIds } from '@polku/domain/pathway';
import { peopleCount } from '@polku/stats';
import type { Unreleased } from '../../estimate/unreleased.ts';
import type { ToldCounts } from '../../release/joint/audit.ts';
import { endedAs, happened } from '../../release/joint/conditions.ts';
import type { Condition } from '../../release/joint/groups.ts';
import { toldDurations } from '../../release/joint/told-durations.ts';
import type { CompetingTables } from './reduce.ts';

/** Everybody followed, and those of whom each cause came first. */
export function cells(
  { numbers, tables }: Unreleased<'competing', CompetingTables>,
  shown: Pick<NumbersOf<'competing'>, 'arms' | 'diagnostics'>,
  { from, causes }: CompetingMetric,
  policy: DisclosurePolicy,
): ToldCounts {
  const named: readonly string[] = causes.flatMap(({ endings }) => (endings === 'any_other' ? [] : endings));
  const isOfEndings = causes.every(({ events, entered }) => events.length === 0 && entered === undefined);
  /** A cause of endings alone is the same in every metric of endings; of others it is what comes first of all the causes. */
  const conditionsOf = ({ events, entered, endings }: CompetingMetric['causes'][number]): readonly Condition[] => {
    const ways = endings === 'any_other' ? terminalStateIds.filter((id) => !named.includes(id)) : endings;
    if (isOfEndings) return [endedAs(ways)];
    const isEventAlone = endings.length === 0 && entered === undefined;
    return [
      ...(isEventAlone ? [happened(events), { what: `first ${JSON.stringify(events)}` }] : []),
      ...(isEventAlone && causes.length === 2 && causes.every((each) => each.endings.length === 0 || each.endings === 'any_other')
        ? []
        : [
            {
              what: `first of ${JSON.stringify(causes.map((each) => [each.events, each.entered, each.endings]))}`,
              oneOf: [JSON.stringify([events, entered, endings])],
            },
          ]),
    ];
  };
  return toldDurations(
    numbers.metric,
    from === 'referral'
      ? []
      : 'entered' in from
        ? [{ what: `entered ${from.entered}` }]
        : [happened(from.firstOf), ...(from.ofServices === undefined ? [] : [{ what: 'of services', oneOf: from.ofServices }])],
    shown.arms.map(({ arm, n, causes: told }) => ({
      arm,
      people: peopleCount(tables.groups.byArm.get(arm)!),
      shownPeople: n,
      ways: causes.map((cause, place) => ({ by: conditionsOf(cause), shown: told[place]!.events })),
      areAllWays: false,
    })),
    tables.excluded,
    shown.diagnostics?.excluded ?? [],
    policy,
  );
}
