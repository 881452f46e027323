import { followingStatusIds } from '../../catalogue/metric-sets.ts';
import { metricIds } from '../../metrics/ids.ts';
import { code, date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const metricStatuses = defineResource({
  name: 'metric_statuses',
  required: false,
  mayBeEmpty: false,
  key: ['pilot_id', 'metric'],
  organisation: { through: 'pilot_id' },
  description: 'What became of the metrics that a pilot set out to follow, and why.',
  columns: {
    pilot_id: id('The pilot.', { required: true, references: 'pilots' }),
    metric: code('The metric.', metricIds, { required: true }),
    status: code('What became of it.', followingStatusIds, { required: true }),
    reason: text('Why; nothing about a person. Empty: no reason is given.'),
    told_on: date('The day on which it was told.'),
  },
});
