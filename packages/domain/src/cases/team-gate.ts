import { teamEntryRules, type TeamEntryRuleId } from '../catalogue/teams/team-entry-rules.ts';
import type { DatedEvent } from '../pathway/case-record.ts';
import type { Day } from '../pathway/day.ts';
import type { ServicePeriod } from './typ-periods.ts';

export type GateQuestion =
  /** The team takes a case where basic services have found no solution; none is recorded before its time was booked. */
  | 'no_service_tried_before'
  /** Data were gathered before the client had consented to it. */
  | 'material_before_consent';

/**
 * What is to be asked of the way in which a case came to the team: whether basic services had been tried, where the team's rule of
 * entry is that, and whether consent came before data were gathered. A service that was tried and not recorded raises a question that
 * has an answer.
 *
 * @example
 * teamGate('basic_services_tried', { services: [], events: [{ event: 'team_time_booked', occurredOn: '2022-09-01' }] })
 *   // ['no_service_tried_before']
 */
export function teamGate(
  rule: TeamEntryRuleId,
  { services, events }: { readonly services: readonly ServicePeriod[]; readonly events: readonly DatedEvent[] },
): readonly GateQuestion[] {
  const first = (id: DatedEvent['event']): Day | undefined =>
    events
      .filter(({ event }) => event === id)
      .map(({ occurredOn }) => occurredOn)
      .toSorted()[0];
  const [booked, gathered, consented] = [first('team_time_booked'), first('material_gathered'), first('consent_given')];
  const hasTried = (by: Day): boolean => services.some(({ startedOn }) => startedOn !== null && startedOn <= by);
  const asksForTrying = teamEntryRules[rule] === teamEntryRules.basic_services_tried;
  return [
    ...(asksForTrying && booked !== undefined && !hasTried(booked) ? (['no_service_tried_before'] as const) : []),
    ...(gathered !== undefined && (consented === undefined || consented > gathered) ? (['material_before_consent'] as const) : []),
  ];
}
