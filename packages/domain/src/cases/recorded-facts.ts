import type { ConsentScope } from '../catalogue/consents/consent-scopes.ts';
import { milestonePlanKinds } from '../catalogue/events.ts';
import type { PlanKindId } from '../catalogue/plans/plan-kinds.ts';
import type { ResourceRow } from '../data-package/index.ts';
import type { DatedEvent } from '../pathway/case-record.ts';
import type { Day } from '../pathway/day.ts';
import { factsFromEvents, type PathFacts, type ResponsibilityFact } from '../pathway/path-facts.ts';
import { consentFacts } from './consent-on.ts';

/** Rows of one case, file by file: empty where a file has none of it, left out where there is no such file. */
export interface RecordedRows {
  readonly events?: readonly Pick<ResourceRow<'events'>, 'event' | 'occurred_on' | 'source_system' | 'precision'>[];
  readonly consents?: readonly Pick<
    ResourceRow<'consents'>,
    'asked_on' | 'given_on' | 'refused_on' | 'withdrawn_on' | 'valid_until' | 'form' | 'scope'
  >[];
  readonly assignments?: readonly Pick<ResourceRow<'assignments'>, 'kind' | 'role' | 'from_on' | 'to_on'>[];
  readonly handovers?: readonly Pick<ResourceRow<'handovers'>, 'proposed_on' | 'accepted_on'>[];
  readonly plans?: readonly Pick<ResourceRow<'plans'>, 'kind' | 'formed_on' | 'located_in' | 'closed_on'>[] | undefined;
  readonly endings?: readonly Pick<ResourceRow<'endings'>, 'agreed_on'>[];
}

/**
 * What the data package holds of a case, as the rules of the pathway ask for it (`validatePath`). Rows tell more than milestones and
 * take their place; where a case has neither, the fact is left out, because what was not recorded may well have been done.
 *
 * Misleads where a kind of responsibility was recorded for a part of the time only: the rest of it reads as a gap.
 *
 * @example
 * recordedFacts('2024-01-10', { handovers: [{ proposed_on: '2024-02-01', accepted_on: null }] }).handovers
 *   // [{ proposedOn: '2024-02-01', acceptedOn: null }]
 */
export function recordedFacts(
  referredOn: Day,
  { events = [], consents = [], assignments = [], handovers = [], plans, endings = [] }: RecordedRows,
): PathFacts {
  const milestones: DatedEvent[] = events.map(({ event, occurred_on: occurredOn }) => ({ event, occurredOn }));
  for (const { kind, formed_on: occurredOn } of plans ?? []) {
    const isMilestone = occurredOn >= referredOn && (milestonePlanKinds as readonly PlanKindId[]).includes(kind);
    if (isMilestone) milestones.push({ event: 'plan_formed', occurredOn });
  }
  const held = (isOne: (row: (typeof assignments)[number]) => boolean): readonly ResponsibilityFact[] =>
    assignments.filter(isOne).map(({ from_on: from, to_on: to }) => ({ from, to }));
  const contactPersons = held(({ kind }) => kind === 'contact_person');
  const clientResponsibles = held(({ kind }) => kind === 'client_responsible');
  const [ending] = endings;
  const told = factsFromEvents(referredOn, milestones);
  const known = consents.length === 0 ? told.consents : consentFacts(consents.map(datedConsent));
  // A plan that only its milestone tells of is somewhere, nobody knows where.
  const knowsPlans = plans !== undefined && (plans.length > 0 || !events.some(({ event }) => event === 'plan_formed'));
  const origins = events.filter((row) => row.source_system !== null || row.precision !== null);
  // The same fields of every case: objects of one shape are read several times as fast.
  return {
    referredOn,
    events: milestones,
    consents: known,
    contactPersons: contactPersons.length > 0 ? contactPersons : told.contactPersons,
    clientResponsibles: clientResponsibles.length > 0 ? clientResponsibles : told.clientResponsibles,
    coordinators: assignments.length > 0 ? held(({ role }) => role === 'work_ability_coordinator') : undefined,
    plans: knowsPlans
      ? plans.map(({ kind, formed_on, located_in, closed_on }) => ({
          kind,
          formedOn: formed_on,
          locatedIn: located_in,
          closedOn: closed_on,
        }))
      : undefined,
    endingAgreedOn: ending?.agreed_on,
    handovers: handovers.map(({ proposed_on, accepted_on }) => ({ proposedOn: proposed_on, acceptedOn: accepted_on })),
    dates: origins.map(({ occurred_on, source_system, precision }) => ({ on: occurred_on, sourceSystem: source_system, precision })),
  };
}

const datedConsent = (row: NonNullable<RecordedRows['consents']>[number]) => ({
  askedOn: row.asked_on,
  givenOn: row.given_on,
  refusedOn: row.refused_on,
  withdrawnOn: row.withdrawn_on,
  validUntil: row.valid_until,
  form: row.form,
  scope: (row.scope?.split(';') ?? []) as ConsentScope[],
});
