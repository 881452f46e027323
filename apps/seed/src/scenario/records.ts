import type { ReferralChannel } from '@polku/domain/reference';
import type { Weights } from './scenario.ts';

/** What services write down beside dates: shares and pace, the same in every arm unless a pair says otherwise. */
export interface ScenarioRecords {
  /** How referrals arrive, under the model that is tried and under the others. */
  readonly referralChannels: { readonly treated: Weights<ReferralChannel>; readonly others: Weights<ReferralChannel> };
  /** Of referrals on the uniform form, complete at once. */
  readonly completeReferralShare: number;
  /** Cases that are referred again before long. */
  readonly referredAgainShare: number;
  readonly clientPresentShare: number;
  readonly assessedAgainShare: number;
  readonly goalsByClientShare: number;
  /** Responsible workers who hand the client on, of those named. */
  readonly handedOverShare: number;
  readonly handoverAcceptedShare: number;
  /** Of feedback given, acted on. */
  readonly feedbackActedOnShare: number;
  readonly consultationsPerMonth: number;
  readonly costPerTeamAndHalfYearEuros: number;
  /** Answers to surveys of competence by round, on average, of ten. */
  readonly competenceByRound: readonly number[];
}
