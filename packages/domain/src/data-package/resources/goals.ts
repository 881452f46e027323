import { boolean, date, id, provenance } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const goals = defineResource({
  name: 'goals',
  required: false,
  mayBeEmpty: false,
  key: ['goal_id'],
  organisation: { through: 'episode_id' },
  description: 'Goals that were set with clients, without their text.',
  columns: {
    goal_id: id('Id of the goal.', { required: true }),
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    set_on: date('The day on which it was set.', { required: true }),
    by_client: boolean('Whether it is the client’s own.', { required: true }),
    plan_id: id('The plan that it came to be a part of.', { references: 'plans' }),
    ...provenance,
  },
});
