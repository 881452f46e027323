import type { NewRow } from '../package/table.ts';
import type { ScenarioPathway } from './pathway.ts';
import type { ScenarioRecords } from './records.ts';
import type { PilotDesign } from '@polku/domain/data-package';
import type { ReferralSourceId, SegmentId, TeamModel } from '@polku/domain/reference';

/** A share of the referrals, or a weight among them. */
export type Weights<Id extends string> = Readonly<Partial<Record<Id, number>>>;

export interface ScenarioTeam {
  readonly teamId: string;
  readonly name: string;
  readonly model: TeamModel;
  readonly municipality: string;
  /** Number of clients in all, where the team is to stay that small. */
  readonly clients?: number;
}

/** The teams of one arm, and how many referrals they receive. */
export interface ScenarioArm {
  readonly armId: string;
  readonly label: string;
  readonly role: 'intervention' | 'comparator';
  readonly teams: readonly ScenarioTeam[];
  /** First and last day on which referrals belong to the arm. */
  readonly fromOn: string;
  readonly toOn: string;
  /** Referrals on a day, relative to the other arms. */
  readonly referralsPerDay: number;
  readonly caseMix: Weights<SegmentId>;
  readonly referralSources: Weights<ReferralSourceId>;
  /** Whether people get the model whose effect is the scenario's truth. */
  readonly isTreated: boolean;
}

/** An organisation with a pilot of its own. */
export interface ScenarioCounty {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly pilotId: string;
  readonly pilotName: string;
  readonly design: PilotDesign;
  readonly arms: readonly ScenarioArm[];
}

/** What the intervention does; the whole of the truth that an analysis is to recover. */
export interface ScenarioEffect {
  /** On the hazard of the first service after the referral, after the start-up. */
  readonly serviceHazardRatio: number;
  /** The same for referrals of the start-up. */
  readonly startUpServiceHazardRatio: number;
  readonly startUpDays: number;
  /** On the hazard of the plan after the service. */
  readonly planHazardRatio: number;
  /** On the probability of being in work on day 365; 0.02 is two percentage points. */
  readonly workAt12MonthsDifference: number;
  /** On the later scores of a person, before rounding to whole points from 0 to 10. */
  readonly scoreDifference: number;
}

/** What a segment's people are like under regional teams on the first day of the scenario. */
interface SegmentCourse {
  readonly medianDaysToService: number;
  readonly medianDaysServiceToPlan: number;
  readonly workAt12Months: number;
  readonly studiesStarted: number;
}

/** What happens to everyone alike, and what is not seen of it. */
export interface ScenarioBackground {
  /** Waits shorten by this share in a year, everywhere. */
  readonly yearlyShorteningOfWaits: number;
  /** Referrals of these days wait longer: their hazard of a service is multiplied. */
  readonly slowdown: { readonly fromOn: string; readonly toOn: string; readonly hazardRatio: number };
  /** Hazard per day of leaving before any service. */
  readonly exitHazardPerDay: number;
  readonly disabilityPensionShare: number;
  readonly loopBackShare: number;
  readonly workCoachingShare: number;
  /** Share of the rows of whom a date is missing, or later dates stand in disorder. */
  readonly flawedDatesShare: number;
  readonly baselineScoreShare: number;
  /** Share that answers about six months after the referral; those who do worse answer less. */
  readonly followUpScoreShare: number;
  /** How much more the log-odds of answering are for each point that the score has risen. */
  readonly followUpLogOddsPerPoint: number;
  readonly scoreChangeMean: number;
  readonly scoreChangeStandardDeviation: number;
  /** People with each score 0 to 10 at the start. */
  readonly baselineScoreCounts: readonly number[];
  readonly feedbackDays: readonly string[];
  readonly feedbackShare: number;
  /** Weights of the answers 0 to 10 to whether one would recommend the service. */
  readonly recommendWeights: readonly number[];
}

/** A cohort to be generated: every number that decides it, declared. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly episodes: number;
  readonly seed: number;
  /** First and last day of referrals; the last is also the last day that is known of. */
  readonly fromOn: string;
  readonly toOn: string;
  readonly pilotStartsOn: string;
  readonly planLockedOn: string;
  readonly counties: readonly ScenarioCounty[];
  readonly effect: ScenarioEffect;
  readonly background: ScenarioBackground;
  readonly pathway: ScenarioPathway;
  readonly records: ScenarioRecords;
  readonly segments: Readonly<Record<SegmentId, SegmentCourse>>;
  /** A segment that so few people belong to that it may not be shown by itself. */
  readonly smallSegment: { readonly segment: SegmentId; readonly episodes: number } | null;
  readonly milestones: readonly Omit<NewRow<'milestones'>, 'pilot_id'>[];
  /** Which numbers are published, and where; every other one is invented. */
  readonly calibration: readonly string[];
}
