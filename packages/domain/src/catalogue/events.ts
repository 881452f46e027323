import type { AssignmentKind } from './assignment-kinds.ts';
import type { PlanKindId } from './plans/plan-kinds.ts';

/**
 * Dated milestones of an episode. Those that may precede the referral come first; any other event dated before
 * `referred_on` contradicts the referral and is refused at import.
 */
export const eventsBeforeReferral = [
  'unemployment_started',
  'need_recognised',
  'consent_asked',
  'consent_given',
  'consent_refused',
  'referral_sent',
] as const;

export const eventsAfterReferral = [
  'first_contact',
  'triage_decided',
  'feedback_to_referrer',
  'team_time_booked',
  'material_gathered',
  'team_meeting',
  'contact_person_named',
  'client_responsible_named',
  'client_responsible_replaced',
  'health_check_ordered',
  'health_check_done',
  'assessment_ordered',
  'assessment_started',
  'assessment_done',
  'statement_given',
  'investigation_ordered',
  'investigation_done',
  'specialist_referred',
  'specialist_received',
  'specialist_statement',
  'goals_set',
  'plan_formed',
  'plan_reviewed',
  'pathway_decided',
  'service_ordered',
  'service_started',
  'service_ended',
  'support_contact',
  'follow_up_contact',
  'pension_applied',
  'disability_pension_granted',
  'disability_pension_rejected',
  'employment_started',
  'employment_ended',
  'studies_started',
  'studies_ended',
  'consent_withdrawn',
  'ending_agreed',
  'ended',
] as const;

export const eventIds = [...eventsBeforeReferral, ...eventsAfterReferral] as const;
export type EventId = (typeof eventIds)[number];

/** Which event each date of a row of `services.csv` counts as. */
export const serviceDateEvents = {
  ordered_on: 'service_ordered',
  started_on: 'service_started',
  ended_on: 'service_ended',
} as const satisfies Record<string, EventId>;

/** Which event each date of a row of `episodes.csv` counts as, beside the referral itself. */
export const episodeDateEvents = { unemployed_since: 'unemployment_started' } as const satisfies Record<string, EventId>;

/**
 * Forming a plan of these kinds from the referral on, a row of `plans.csv`, counts as `plan_formed`: how the client goes on, or the
 * support for work ability.
 */
export const milestonePlanKinds = [
  'follow_up_plan',
  'work_ability_support',
  'multi_sector_work_ability_support',
] as const satisfies readonly PlanKindId[];

/**
 * An assignment of this kind, a row of `assignments.csv`, counts as these events: when one begins; and when one begins with whose coming
 * an earlier one ends, at the latest so many days after. Workers side by side replace nobody.
 */
export const assignmentEvents = {
  client_responsible: { begins: 'client_responsible_named', replaces: 'client_responsible_replaced' },
} as const satisfies Partial<Record<AssignmentKind, { begins: EventId; replaces: EventId }>>;
export const daysOfHandingOver = 31;

/**
 * Milestones that follow one another in every model of the pathway. Where the first of one comes after the first of a
 * later one, the dates are in disorder: that is warned of and counted, not refused.
 */
export const milestoneOrder = ['triage_decided', 'team_meeting', 'goals_set', 'plan_formed'] as const satisfies readonly EventId[];

/** Those dates of a case that follow one another, from the first sign of a need to the plan. */
export const datesInOrder = ['need_recognised', 'referral_sent', 'referred_on', ...milestoneOrder] as const;

/** A client is within the service from the first of these on, whichever way it begins. */
export const serviceAccessEvents = [
  'health_check_done',
  'assessment_started',
  'team_meeting',
  'service_started',
] as const satisfies readonly EventId[];
