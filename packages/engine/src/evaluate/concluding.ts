import type { CertaintyLoweringReason, FamilyVerdict, NumbersOf, ResultKind } from '@polku/domain/evaluation';
import type { MetricDefinition } from '@polku/domain/metrics';
import { enoughTeams } from '@polku/domain/sentences';
import type { KindEffects } from '../designs/kind-effects.ts';
import type { Measurement } from '../reduce/measurement.ts';
import type { ToConclude } from '../release/release.ts';
import { priorityOf, timingOf } from './planned.ts';

export const memberId = ({ metric, instrument }: Pick<NumbersOf<ResultKind>, 'metric' | 'instrument'>, arm: string): string =>
  JSON.stringify([metric, instrument ?? null, arm]);

const usualLevel = 0.95;

/** A metric of scores is as good as its instrument reads them: of some a lower score is the better one. */
function directionOf(
  { direction }: MetricDefinition,
  { instrument }: Pick<NumbersOf<ResultKind>, 'instrument'>,
  { instruments }: Measurement,
) {
  const isTurned = instruments.find(({ id }) => id === instrument)?.higherIsBetter === false;
  return isTurned && direction === 'higher_is_better' ? 'lower_is_better' : direction;
}

/** What the plan, the day and the pilot's teams let be said of a result. */
export function concludingOf<K extends ResultKind>(
  numbers: NumbersOf<K>,
  metric: MetricDefinition,
  effects: KindEffects,
  measurement: Measurement,
  verdicts: ReadonlyMap<string, FamilyVerdict>,
): ToConclude {
  const { pilot, designs, lockedPlan } = measurement;
  const isPlanLocked = lockedPlan !== undefined;
  const planned = pilot.plan.find((each) => each.metric === numbers.metric);
  const priority = priorityOf(numbers.metric, measurement);
  const timing = timingOf(numbers.metric, measurement);
  return {
    effects,
    given: designs.map(({ arm }) => {
      const teams = pilot.arms.find(({ id }) => id === arm)?.teamCount ?? 0;
      const reasons: CertaintyLoweringReason[] = [
        ...(teams < enoughTeams ? (['few_teams'] as const) : []),
        ...(isPlanLocked ? [] : (['plan_not_locked'] as const)),
        ...(isPlanLocked && priority === 'exploratory' ? (['exploratory'] as const) : []),
        ...(timing?.reason === undefined ? [] : [timing.reason]),
      ];
      return {
        arm,
        unit: metric.unit,
        direction: directionOf(metric, numbers, measurement),
        priority,
        margin: planned?.margin ?? null,
        claim: planned?.claim ?? 'superiority',
        reasons,
        startUpDays: planned?.startUpDays ?? 0,
        verdict: verdicts.get(memberId(numbers, arm)) ?? { level: usualLevel, adjustedPValue: undefined },
      };
    }),
  };
}
