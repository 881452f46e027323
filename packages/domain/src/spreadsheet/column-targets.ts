import type { ColumnOf } from '../data-package/column-of.ts';

/** The columns of the data package that a column of a spreadsheet may fill, as `file.column`. */
export const columnTargets = [
  'clients.client_id',
  'clients.birth_year',
  'clients.gender',
  'clients.municipality',
  'episodes.episode_id',
  'episodes.team_id',
  'episodes.referred_on',
  'episodes.referral_source',
  'episodes.main_status',
  'episodes.segment',
  'episodes.unemployed_since',
  'episodes.social_services_client',
  'episodes.observed_until',
  'events.event',
  'events.occurred_on',
  'events.detail',
  'services.service',
  'services.ordered_on',
  'services.started_on',
  'services.ended_on',
  'scores.instrument',
  'scores.occasion',
  'scores.score',
  'scores.measured_on',
  'teams.model',
  'teams.municipality',
] as const satisfies readonly Columns[];

type Files = 'clients' | 'episodes' | 'events' | 'services' | 'scores' | 'teams';
type Columns = { [File in Files]: `${File}.${ColumnOf<File>}` }[Files];

export type TargetColumn = (typeof columnTargets)[number];
