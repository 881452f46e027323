import { date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const milestones = defineResource({
  name: 'milestones',
  required: false,
  mayBeEmpty: false,
  key: [],
  organisation: { through: 'pilot_id' },
  description: 'Steps of a pilot: what was to be done by when, and when it was.',
  columns: {
    pilot_id: id('The pilot.', { required: true, references: 'pilots' }),
    label: text('The step.', { required: true }),
    planned_on: date('The day on which it was planned to be done.', { mayBeFuture: true }),
    done_on: date('The day on which it was done.'),
    status: text('Where the step stands, in free words.'),
  },
});
