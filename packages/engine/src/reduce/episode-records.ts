import { resources, type Resource } from '@polku/domain/data-package';

/** Files whose rows each tell something of an episode, and so of its client. */
export const episodeRecords: readonly Resource[] = Object.values<Resource>(resources).filter(
  ({ organisation }) => typeof organisation === 'object' && organisation.through === 'episode_id',
);

export const dateColumnsOf = ({ columns }: Resource): readonly string[] =>
  Object.entries(columns).flatMap(([name, { type }]) => (type === 'date' ? [name] : []));
