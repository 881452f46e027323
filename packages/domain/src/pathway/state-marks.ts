import type { EventId } from '../catalogue/events.ts';
import type { StateId } from './states.ts';

export interface StateMark {
  /** `referral` is the day on which the referral was received. */
  readonly on: EventId | 'referral';
  readonly state: StateId;
  /** 1 is the milestone that begins the state; a higher one stands in for it where an episode has none of a lower one. */
  readonly choice: number;
  /** Counts only up to the day of the referral: later it is a fact beside the leading state. */
  readonly untilReferral?: true;
  /** Counts only from the first day of goals, plan or decided path on: an earlier service is not a step of the plan. */
  readonly sincePlanning?: true;
}

/** Which milestone says that a case is in a state from that day on. An ending says its state itself, in its `detail`. */
export const stateMarks = [
  { on: 'need_recognised', state: 'need_recognised', choice: 1 },
  { on: 'consent_asked', state: 'consent_requested', choice: 1, untilReferral: true },
  { on: 'consent_given', state: 'consent_requested', choice: 2, untilReferral: true },
  { on: 'consent_refused', state: 'consent_requested', choice: 2, untilReferral: true },
  { on: 'referral_sent', state: 'referred', choice: 1 },
  { on: 'referral', state: 'in_triage', choice: 1 },
  { on: 'team_time_booked', state: 'waiting_for_team', choice: 1 },
  { on: 'team_meeting', state: 'team_planning', choice: 1 },
  { on: 'health_check_ordered', state: 'health_check', choice: 1 },
  { on: 'health_check_done', state: 'health_check', choice: 2 },
  { on: 'assessment_ordered', state: 'work_ability_assessment', choice: 1 },
  { on: 'assessment_started', state: 'work_ability_assessment', choice: 2 },
  { on: 'assessment_done', state: 'work_ability_assessment', choice: 3 },
  { on: 'investigation_ordered', state: 'investigations', choice: 1 },
  { on: 'investigation_done', state: 'investigations', choice: 2 },
  { on: 'specialist_referred', state: 'specialist_consultation', choice: 1 },
  { on: 'specialist_received', state: 'specialist_consultation', choice: 2 },
  { on: 'specialist_statement', state: 'specialist_consultation', choice: 3 },
  { on: 'goals_set', state: 'goal_setting', choice: 1 },
  { on: 'goals_set', state: 'plan_drafting', choice: 1 },
  { on: 'plan_formed', state: 'plan_drafting', choice: 2 },
  { on: 'service_ordered', state: 'waiting_for_service', choice: 1, sincePlanning: true },
  { on: 'plan_formed', state: 'waiting_for_service', choice: 2 },
  { on: 'service_started', state: 'on_pathway', choice: 1, sincePlanning: true },
  { on: 'pension_applied', state: 'pension_application_support', choice: 1 },
  { on: 'disability_pension_granted', state: 'pension_application_support', choice: 2 },
  { on: 'disability_pension_rejected', state: 'pension_application_support', choice: 2 },
  { on: 'employment_started', state: 'follow_up_after_start', choice: 1 },
  { on: 'studies_started', state: 'follow_up_after_start', choice: 1 },
  { on: 'ending_agreed', state: 'ending_under_agreement', choice: 1 },
] as const satisfies readonly StateMark[];

/** The first of these begins planning: services ordered or started from then on are steps of the plan. */
export const planningEvents = ['goals_set', 'plan_formed', 'pathway_decided'] as const satisfies readonly EventId[];
