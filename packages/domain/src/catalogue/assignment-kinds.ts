import type { CatalogueEntry } from './entry.ts';
import { employmentRoles } from './roles/employment.ts';
import { responsibilityRoles } from './roles/responsibility.ts';

/** What a worker may be named to for a client, from a day to a day, whatever the worker’s profession. */
export const assignmentKinds = {
  contact_person: { label: responsibilityRoles.contact_person.label, source: responsibilityRoles.contact_person.source },
  client_responsible: {
    label: responsibilityRoles.client_responsible.label,
    svUncertain: responsibilityRoles.client_responsible.svUncertain,
    source: responsibilityRoles.client_responsible.source,
  },
  own_worker: { label: responsibilityRoles.own_worker.label, source: responsibilityRoles.own_worker.source },
  presenter: { label: { fi: 'Asian esittelijä', sv: 'Föredragande', en: 'Presenter of the case' }, source: 'S2.19' },
  team_coordinator: { label: { fi: 'Tiimin koordinoija', sv: 'Teamets samordnare', en: 'Coordinator of the team' }, source: 'S2.5, S3.7' },
  work_coach: { label: employmentRoles.work_coach.label, source: employmentRoles.work_coach.source },
} as const satisfies Record<string, CatalogueEntry>;

export type AssignmentKind = keyof typeof assignmentKinds;
export const assignmentKindIds = Object.keys(assignmentKinds) as AssignmentKind[];
