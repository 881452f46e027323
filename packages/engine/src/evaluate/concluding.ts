import type { CertaintyLoweringReason, FamilyVerdict, NumbersOf, ResultKind } from '@polku/domain/evaluation';
import type { MetricDefinition } from '@polku/domain/metrics';
import { enoughTeams } from '@polku/domain/sentences';
import type { KindEffects } from '../designs/kind-effects.ts';
import type { Measurement } from '../reduce/measurement.ts';
import type { Concluding } from '../release/conclude.ts';
import type { ToConclude } from '../release/release.ts';

export const memberId = ({ metric, instrument }: Pick<NumbersOf<ResultKind>, 'metric' | 'instrument'>, arm: string): string =>
  JSON.stringify([metric, instrument ?? null, arm]);

/** The plan's priority where it is locked; everything else is exploratory. */
export function priorityOf(metric: string, { pilot, isPlanLocked }: Measurement): Concluding['priority'] {
  return (isPlanLocked ? pilot.plan.find((planned) => planned.metric === metric)?.priority : undefined) ?? 'exploratory';
}

const usualLevel = 0.95;

/** What the plan, the day and the pilot's teams let be said of a result. */
export function concludingOf<K extends ResultKind>(
  numbers: NumbersOf<K>,
  metric: MetricDefinition,
  effects: KindEffects,
  measurement: Measurement,
  verdicts: ReadonlyMap<string, FamilyVerdict>,
): ToConclude {
  const { pilot, designs, scope, isPlanLocked } = measurement;
  const planned = pilot.plan.find((each) => each.metric === numbers.metric);
  const priority = priorityOf(numbers.metric, measurement);
  const isEarly = planned?.decideOn !== null && planned?.decideOn !== undefined && scope.asOf < planned.decideOn;
  return {
    effects,
    given: designs.map(({ arm }) => {
      const teams = pilot.arms.find(({ id }) => id === arm)?.teamCount ?? 0;
      const reasons: CertaintyLoweringReason[] = [
        ...(teams < enoughTeams ? (['few_teams'] as const) : []),
        ...(isPlanLocked ? [] : (['plan_not_locked'] as const)),
        ...(isPlanLocked && priority === 'exploratory' ? (['exploratory'] as const) : []),
        ...(isEarly ? (['before_decision_day'] as const) : []),
      ];
      return {
        arm,
        unit: metric.unit,
        direction: metric.direction,
        priority,
        margin: planned?.margin ?? null,
        claim: planned?.claim ?? 'superiority',
        reasons,
        verdict: verdicts.get(memberId(numbers, arm)) ?? { level: usualLevel, adjustedPValue: undefined },
      };
    }),
  };
}
