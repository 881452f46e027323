import { services } from '../catalogue/services/index.ts';
import type { Service } from '../catalogue/services/service.ts';
import { teamEntryRules, type TeamEntryRuleId } from '../catalogue/teams/team-entry-rules.ts';
import type { DatedEvent } from '../pathway/case-record.ts';
import { earlierOf, type Day } from '../pathway/day.ts';
import type { DatedConsent } from './consent-on.ts';
import type { ServicePeriod } from './typ-periods.ts';

export type GateQuestion =
  /** The team takes a case where basic services have found no solution; none is recorded before its time was booked. */
  | 'no_basic_service_before'
  /** Data were gathered before the client had consented to it. */
  | 'material_before_consent'
  /** Neither a booking nor a meeting is recorded, so that what came before cannot be told. */
  | 'booking_not_recorded';

export interface GateFacts {
  readonly services: readonly ServicePeriod[];
  readonly events: readonly DatedEvent[];
  /** Rows of `consents.csv`; a consent may stand there, or among the events. */
  readonly consents?: readonly DatedConsent[];
}

/**
 * What is to be asked of the way in which a case came to the team: whether basic services had been tried, where the team's rule of
 * entry is that, and whether consent came before data were gathered. A service that was tried and not recorded raises a question that
 * has an answer. Empty where nothing is to be asked.
 *
 * @example
 * teamGate('basic_services_tried', { services: [], events: [{ event: 'team_time_booked', occurredOn: '2022-09-01' }] })
 *   // ['no_basic_service_before']
 */
export function teamGate(rule: TeamEntryRuleId, { services: had, events, consents = [] }: GateFacts): readonly GateQuestion[] {
  const first = (days: readonly (Day | null | undefined)[]): Day | undefined =>
    days.reduce<Day | undefined>((least, day) => (day ? earlierOf(day, least ?? day) : least), undefined);
  const firstOf = (id: DatedEvent['event']) => first(events.map(({ event, occurredOn }) => (event === id ? occurredOn : null)));
  const booked = firstOf('team_time_booked') ?? firstOf('team_meeting');
  const gathered = firstOf('material_gathered');
  const consented = first([firstOf('consent_given'), ...consents.map(({ givenOn }) => givenOn)]);
  const tried = first(had.map(({ service, startedOn }) => ((services[service] as Service).isBeyondBasic ? null : startedOn)));
  const asksForTrying = teamEntryRules[rule] === teamEntryRules.basic_services_tried;
  const questions: readonly (readonly [GateQuestion, boolean])[] = [
    ['booking_not_recorded', asksForTrying && booked === undefined],
    ['no_basic_service_before', asksForTrying && booked !== undefined && (tried === undefined || tried > booked)],
    ['material_before_consent', gathered !== undefined && (consented === undefined || consented > gathered)],
  ];
  return questions.flatMap(([question, holds]) => (holds ? [question] : []));
}
