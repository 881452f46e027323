import { boolean, code, date, id, integer, number, text } from '../columns.ts';
import { metricIds } from '../../metrics/ids.ts';
import { defineResource } from '../resource.ts';

/** How much weight the evaluation plan gives to a metric. */
export const planPriorities = ['primary', 'secondary', 'exploratory'] as const;
export type PlanPriority = (typeof planPriorities)[number];

/** What a plan sets out to show of a metric. */
export const planClaims = ['superiority', 'non_inferiority', 'equivalence'] as const;
export type PlanClaim = (typeof planClaims)[number];

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
    claim: code(
      'What is to be shown: that it is better, not worse than the margin, or alike within it. Empty: that it is better.',
      planClaims,
    ),
    occasion: id('Of a score: the occasion at which it is compared.'),
    startup_days: integer('Days after a start that are told by themselves and left out of the main estimate.', { minimum: 0 }),
    looks: text('Days on which the results are looked at, separated by semicolons.'),
    decide_on: date('The day on which the primary metric decides; before it nothing is more than a hint.', { mayBeFuture: true }),
    negative_control: boolean('Whether this is a metric that the pilot cannot move: what it shows is what the method makes of nothing.'),
    locked_on: date('The day on which the plan was fixed: a claim. Only a plan that is locked by its hash counts as locked.'),
  },
});
