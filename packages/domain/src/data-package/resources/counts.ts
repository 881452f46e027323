import { code, date, id, integer, text } from '../columns.ts';
import { metricIds } from '../../metrics/ids.ts';
import { defineResource } from '../resource.ts';

export const counts = defineResource({
  name: 'counts',
  required: false,
  mayBeEmpty: false,
  key: [],
  organisation: { through: 'pilot_id' },
  periods: [['period_from', 'period_to']],
  description: 'Results that were published as counts, such as 10 of 35, where no rows of people exist.',
  columns: {
    pilot_id: id('The pilot.', { required: true, references: 'pilots' }),
    arm_id: id('The arm of the pilot; empty: the pilot as a whole.'),
    metric: code('The metric.', metricIds, { required: true }),
    numerator: integer('The count.', { required: true, minimum: 0 }),
    denominator: integer('Of how many; empty: a count without a denominator.', { minimum: 0 }),
    period_from: date('First day of the period.'),
    period_to: date('Last day of the period.'),
    source: text('Where the count was published.', { required: true }),
  },
});
