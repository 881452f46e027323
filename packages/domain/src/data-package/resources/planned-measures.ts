import { roleIds } from '../../catalogue/roles/index.ts';
import { serviceIds } from '../../catalogue/services/index.ts';
import { code, date, id } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const plannedMeasures = defineResource({
  name: 'planned_measures',
  required: false,
  mayBeEmpty: false,
  key: ['plan_id', 'service'],
  organisation: { through: 'episode_id' },
  description: 'Measures that a plan names: a service, who sees to it and by when; never words of the plan.',
  columns: {
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    plan_id: id('The plan.', { required: true, references: 'plans' }),
    service: code('The service.', serviceIds, { required: true }),
    responsible_role: code('Role of the one who sees to it.', roleIds),
    due_on: date('The day by which it is to begin.', { mayBeFuture: true }),
  },
});
