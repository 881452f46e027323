import type { RowOf } from './resource.ts';
import { activities } from './resources/activities.ts';
import { arms } from './resources/arms.ts';
import { budget } from './resources/budget.ts';
import { clients } from './resources/clients.ts';
import { counts } from './resources/counts.ts';
import { decisions } from './resources/decisions.ts';
import { episodes } from './resources/episodes.ts';
import { events } from './resources/events.ts';
import { feedback } from './resources/feedback.ts';
import { fidelity } from './resources/fidelity.ts';
import { instruments } from './resources/instruments.ts';
import { milestones } from './resources/milestones.ts';
import { organisations } from './resources/organisations.ts';
import { pathway } from './resources/pathway.ts';
import { pilots } from './resources/pilots.ts';
import { plan } from './resources/plan.ts';
import { scores } from './resources/scores.ts';
import { segments } from './resources/segments.ts';
import { services } from './resources/services.ts';
import { targets } from './resources/targets.ts';
import { teams } from './resources/teams.ts';

/** Every file of the data package, each after the files that it refers to: rows can be checked and loaded in this order. */
export const resources = {
  organisations,
  teams,
  pilots,
  arms,
  plan,
  segments,
  instruments,
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
  decisions,
} as const;

export type ResourceName = keyof typeof resources;
export const resourceNames = Object.keys(resources) as ResourceName[];

/** The row of a resource, once it has been checked. */
export type ResourceRow<Name extends ResourceName> = RowOf<(typeof resources)[Name]>;

export { armRoles, type ArmRole } from './resources/arms.ts';
export { pilotDesigns, type PilotDesign } from './resources/pilots.ts';
export { planPriorities, type PlanPriority } from './resources/plan.ts';
export { respondents, type Respondent } from './resources/feedback.ts';
export { teamModels, type TeamModel } from './resources/teams.ts';
