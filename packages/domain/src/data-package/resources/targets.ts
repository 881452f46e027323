import { code, date, id, number } from '../columns.ts';
import { metricIds } from '../../metrics/ids.ts';
import { defineResource } from '../resource.ts';

export const targets = defineResource({
  name: 'targets',
  required: false,
  mayBeEmpty: false,
  key: [],
  organisation: { through: 'pilot_id' },
  description: 'Values that a pilot set out to reach.',
  columns: {
    pilot_id: id('The pilot.', { required: true, references: 'pilots' }),
    metric: code('The metric.', metricIds, { required: true }),
    value: number('The target, in the unit of the metric.', { required: true }),
    by_on: date('The day by which it is to be reached.', { mayBeFuture: true }),
  },
});
