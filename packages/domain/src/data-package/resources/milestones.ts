import { date, id, integer, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const milestones = defineResource({
  name: 'milestones',
  required: false,
  mayBeEmpty: false,
  key: [],
  organisation: { through: 'pilot_id' },
  periods: [['period_from', 'period_to']],
  description: 'Steps of a pilot: what was to be done by when, and when it was. A period may be told again, in a later revision.',
  columns: {
    pilot_id: id('The pilot.', { required: true, references: 'pilots' }),
    label: text('The step.', { required: true }),
    planned_on: date('The day on which it was planned to be done.', { mayBeFuture: true }),
    done_on: date('The day on which it was done.'),
    status: text('Where the step stands, in free words.'),
    period_from: date('First day of the period whose task it is.', { mayBeFuture: true }),
    period_to: date('Last day of the period.', { mayBeFuture: true }),
    revision: integer('Version of the period’s tasks, from 1; the earlier versions are kept. Empty: the first.', { minimum: 1 }),
    recorded_on: date('The day on which this version was recorded.'),
    links: text('Addresses of what the step is about, separated by blanks.'),
  },
});
