import { datasetOrganisations, datasets, tables } from './tables.ts';

/** Every table by name, in the form in which drizzle-kit reads a schema: one export each. */
export const {
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
} = tables;
export { datasetOrganisations, datasets };
