import { date, id, number, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const costs = defineResource({
  name: 'costs',
  required: false,
  mayBeEmpty: false,
  key: ['team_id', 'period_from', 'period_to', 'category'],
  organisation: { through: 'team_id' },
  periods: [['period_from', 'period_to']],
  description: 'Costs of a team by period, in euros.',
  columns: {
    team_id: id('The team.', { required: true, references: 'teams' }),
    period_from: date('First day of the period.', { required: true }),
    period_to: date('Last day of the period.', { required: true }),
    category: text('What the money was for.', { required: true }),
    euros: number('Costs, in euros.', { required: true, minimum: 0 }),
  },
});
