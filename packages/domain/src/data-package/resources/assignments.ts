import { coordinatorChoiceIds } from '../../catalogue/coordinator-choices.ts';
import { organisationIds } from '../../catalogue/organisations/index.ts';
import { assignmentKindIds } from '../../catalogue/assignment-kinds.ts';
import { roleIds } from '../../catalogue/roles/index.ts';
import { boolean, code, date, id, provenance, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const assignments = defineResource({
  name: 'assignments',
  required: false,
  mayBeEmpty: false,
  key: ['assignment_id'],
  organisation: { through: 'episode_id' },
  periods: [['from_on', 'to_on']],
  description: 'Who answers for what of an episode, by role and without names.',
  columns: {
    assignment_id: id('Id of the assignment.', { required: true }),
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    kind: code('What it is an assignment to.', assignmentKindIds, { required: true }),
    role: code('Role of the worker.', roleIds),
    from_on: date('First day.', { required: true }),
    to_on: date('Last day; empty: still in force.', { mayBeFuture: true }),
    in_pair: boolean('Whether two workers share it.'),
    worker_organisation: code(
      'The organisation that the worker is of, where it is another than the one that holds the data.',
      organisationIds,
    ),
    unit: text('Unit of the worker.'),
    chosen_because: code('Why somebody else co-ordinates than the rule of thumb suggests.', coordinatorChoiceIds),
    ...provenance,
  },
});
