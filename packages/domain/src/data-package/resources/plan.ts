import { code, date, id, integer, number, text } from '../columns.ts';
import { metricIds } from '../../metrics/ids.ts';
import { defineResource } from '../resource.ts';

/** How much weight the evaluation plan gives to a metric. */
export const planPriorities = ['primary', 'secondary', 'exploratory'] as const;
export type PlanPriority = (typeof planPriorities)[number];

export const plan = defineResource({
  name: 'plan',
  required: false,
  mayBeEmpty: false,
  key: ['pilot_id', 'metric'],
  organisation: { through: 'pilot_id' },
  description: 'The evaluation plan: what will be looked at, decided before looking.',
  columns: {
    pilot_id: id('The pilot.', { required: true, references: 'pilots' }),
    metric: code('The metric.', metricIds, { required: true }),
    priority: code('How much weight the plan gives to the metric.', planPriorities, { required: true }),
    direction: text('The direction that counts as better.'),
    margin: number('The smallest difference that matters, in the unit of the metric.'),
    horizon: integer('Follow-up, in days.', { minimum: 1 }),
    adjustment: text('What the comparison is adjusted for.'),
    locked_on: date('The day on which the plan was fixed.'),
  },
});
