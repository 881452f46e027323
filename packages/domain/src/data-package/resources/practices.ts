import { practiceIds } from '../../catalogue/practices.ts';
import { code, date, id } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const practices = defineResource({
  name: 'practices',
  required: false,
  mayBeEmpty: false,
  key: ['team_id', 'practice', 'from_on'],
  organisation: { through: 'team_id' },
  periods: [['from_on', 'to_on']],
  description: 'Practices that a team uses to support its work.',
  columns: {
    team_id: id('The team.', { required: true, references: 'teams' }),
    practice: code('The practice.', practiceIds, { required: true }),
    from_on: date('First day.', { required: true }),
    to_on: date('Last day; empty: still in use.', { mayBeFuture: true }),
  },
});
