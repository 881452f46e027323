import type { StateId } from './states.ts';

/**
 * The order of states that are entered on one day. It follows the machine as far as a line can: the checks come after the team's
 * meeting, because a team orders them there and then, whereas a team that meets after a check seldom does so on the day on which the
 * check was ordered. A return to an earlier state on the very day on which the later one was entered cannot be told from days
 * alone, and reads the wrong way round.
 */
export const sameDayOrder = [
  'need_recognised',
  'consent_requested',
  'referred',
  'in_triage',
  'waiting_for_team',
  'team_planning',
  'health_check',
  'work_ability_assessment',
  'investigations',
  'specialist_consultation',
  'goal_setting',
  'plan_drafting',
  'waiting_for_service',
  'on_pathway',
  'pension_application_support',
  'follow_up_after_start',
  'ending_under_agreement',
  'ended_employed',
  'ended_studying',
  'ended_disability_pension',
  'ended_no_further_need',
  'ended_transferred',
  'ended_guided_elsewhere',
  'ended_no_consent',
  'ended_withdrew',
  'ended_moved',
  'ended_deceased',
] as const satisfies readonly StateId[];
