import type { StateId } from '@polku/domain/pathway';
import type { EventId } from '@polku/domain/reference';
import type { Weights } from './scenario.ts';

/** How a need comes to the team: by a referral under a joint consent, from a member of the team, or within one sector. */
type EntryRoute = 'joint_referral' | 'own_client' | 'single_sector_referral';

/**
 * Which way cases go through the states, and what is written down of it. Alike in every arm: what the team changes stands among
 * the effects, and the days of service, plan, work, studies and pension do not depend on these. What lies between those days is
 * shared out among them: where the plan comes sooner, clarifications are fewer and specialists answer sooner.
 */
export interface ScenarioPathway {
  readonly entry: Weights<EntryRoute>;
  /** Referrals sent back for lack of information, of those whose triage takes long enough. */
  readonly returnedReferralShare: number;
  /** Where triage directs those who leave before any service. */
  readonly directedTo: Weights<Extract<StateId, 'health_check' | 'work_ability_assessment' | 'waiting_for_team'>>;
  /** Health checks that lead to a wider assessment before the team meets. */
  readonly assessmentAfterCheckShare: number;
  /** Between the team's meeting and the goals, where there is time for it. */
  readonly clarification: Weights<'none' | 'investigation' | 'specialist' | 'investigation_and_specialist' | 'assessment_and_specialist'>;
  /** Plans whose first step begins on the day of the plan, before its service. */
  readonly stepAtOnceShare: number;
  /** Returns to the team in which the specialist level is consulted. */
  readonly specialistInLoopShare: number;
  /** Returns to the team because a pension was applied for and rejected, of those on the path long enough. */
  readonly rejectedPensionInLoopShare: number;
  /** Ends as `ended_transferred`, of those that would end as `ended_no_further_need`. */
  readonly transferredShare: number;
  /** Studies that end, of those followed long enough. */
  readonly studiesEndedShare: number;
  /** Waits and follow-ups in which a contact is made; reviews of a plan in each half-year. */
  readonly contactShares: { readonly support: number; readonly followUp: number; readonly planReview: number };
  /** Episodes in which milestones of a kind are written down, of those in which they happen; all where a kind is left out. */
  readonly recordedShares: Weights<EventId>;
}
