import { date, id, number } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const budget = defineResource({
  name: 'budget',
  required: false,
  mayBeEmpty: false,
  key: ['pilot_id', 'period_from', 'period_to'],
  organisation: { through: 'pilot_id' },
  periods: [['period_from', 'period_to']],
  description: 'Money of a pilot by period, in euros.',
  columns: {
    pilot_id: id('The pilot.', { required: true, references: 'pilots' }),
    period_from: date('First day of the period.', { required: true }),
    period_to: date('Last day of the period.', { required: true }),
    budgeted: number('Budget of the period, in euros.', { required: true, minimum: 0 }),
    spent: number('Spent in the period, in euros.', { minimum: 0 }),
  },
});
