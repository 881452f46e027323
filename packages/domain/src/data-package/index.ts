import type { RowOf } from './resource.ts';
import { activities } from './resources/activities.ts';
import { arms } from './resources/arms.ts';
import { assessments } from './resources/assessments.ts';
import { assignments } from './resources/assignments.ts';
import { budget } from './resources/budget.ts';
import { canvas } from './resources/canvas.ts';
import { clients } from './resources/clients.ts';
import { coaching } from './resources/coaching.ts';
import { consents } from './resources/consents.ts';
import { consultations } from './resources/consultations.ts';
import { costs } from './resources/costs.ts';
import { counts } from './resources/counts.ts';
import { decisions } from './resources/decisions.ts';
import { descriptionPhases } from './resources/description-phases.ts';
import { directory } from './resources/directory.ts';
import { endings } from './resources/endings.ts';
import { episodes } from './resources/episodes.ts';
import { escalations } from './resources/escalations.ts';
import { events } from './resources/events.ts';
import { feedback } from './resources/feedback.ts';
import { fidelity } from './resources/fidelity.ts';
import { finalReport } from './resources/final-report.ts';
import { goals } from './resources/goals.ts';
import { guidanceCriteria } from './resources/guidance-criteria.ts';
import { handovers } from './resources/handovers.ts';
import { instruments } from './resources/instruments.ts';
import { interfaces } from './resources/interfaces.ts';
import { meetings } from './resources/meetings.ts';
import { metricStatuses } from './resources/metric-statuses.ts';
import { milestones } from './resources/milestones.ts';
import { operatingModels } from './resources/operating-models.ts';
import { organisations } from './resources/organisations.ts';
import { outreach } from './resources/outreach.ts';
import { packageBoxes } from './resources/package-boxes.ts';
import { pathway } from './resources/pathway.ts';
import { physicianVisits } from './resources/physician-visits.ts';
import { pilots } from './resources/pilots.ts';
import { places } from './resources/places.ts';
import { plan } from './resources/plan.ts';
import { plannedMeasures } from './resources/planned-measures.ts';
import { plans } from './resources/plans.ts';
import { practices } from './resources/practices.ts';
import { processVersions } from './resources/process-versions.ts';
import { recordingAgreements } from './resources/recording-agreements.ts';
import { referrals } from './resources/referrals.ts';
import { reports } from './resources/reports.ts';
import { requirements } from './resources/requirements.ts';
import { scoreBands } from './resources/score-bands.ts';
import { scores } from './resources/scores.ts';
import { segments } from './resources/segments.ts';
import { serviceCards } from './resources/service-cards.ts';
import { serviceTray } from './resources/service-tray.ts';
import { services } from './resources/services.ts';
import { signals } from './resources/signals.ts';
import { staffing } from './resources/staffing.ts';
import { steeringMeetings } from './resources/steering-meetings.ts';
import { surveys } from './resources/surveys.ts';
import { targets } from './resources/targets.ts';
import { teams } from './resources/teams.ts';
import { termMeanings } from './resources/term-meanings.ts';
import { triggers } from './resources/triggers.ts';

/** Every file of the data package, each after the files that it refers to: rows can be checked and loaded in this order. */
export const resources = {
  organisations,
  teams,
  pilots,
  arms,
  plan,
  segments,
  instruments,
  triggers,
  guidance_criteria: guidanceCriteria,
  process_versions: processVersions,
  clients,
  episodes,
  events,
  pathway,
  scores,
  services,
  feedback,
  activities,
  fidelity,
  targets,
  counts,
  milestones,
  budget,
  steering_meetings: steeringMeetings,
  decisions,
  referrals,
  signals,
  meetings,
  assessments,
  physician_visits: physicianVisits,
  escalations,
  assignments,
  handovers,
  consents,
  endings,
  plans,
  planned_measures: plannedMeasures,
  goals,
  coaching,
  consultations,
  staffing,
  practices,
  requirements,
  costs,
  surveys,
  outreach,
  places,
  interfaces,
  description_phases: descriptionPhases,
  reports,
  final_report: finalReport,
  metric_statuses: metricStatuses,
  canvas,
  package_boxes: packageBoxes,
  service_cards: serviceCards,
  term_meanings: termMeanings,
  operating_models: operatingModels,
  directory,
  score_bands: scoreBands,
  recording_agreements: recordingAgreements,
  service_tray: serviceTray,
} as const;

export type ResourceName = keyof typeof resources;
export const resourceNames = Object.keys(resources) as ResourceName[];

/** The row of a resource, once it has been checked. */
export type ResourceRow<Name extends ResourceName> = RowOf<(typeof resources)[Name]>;

export type { DescriptionStatus } from './resources/description-phases.ts';
export type { StaffingLayer } from './resources/staffing.ts';
export type { SurveyKind } from './resources/surveys.ts';
export type { TeamMeetings } from './resources/teams.ts';
export type { ArmRole } from './resources/arms.ts';
export type { PilotDesign } from './resources/pilots.ts';
export { planClaims, type PlanClaim, type PlanPriority } from './resources/plan.ts';
export type { Respondent } from './resources/feedback.ts';
