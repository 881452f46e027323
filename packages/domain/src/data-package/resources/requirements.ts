import { requirementIds } from '../../catalogue/requirements/requirements.ts';
import { boolean, code, date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const requirements = defineResource({
  name: 'requirements',
  required: false,
  mayBeEmpty: false,
  key: ['team_id', 'requirement', 'assessed_on'],
  organisation: { through: 'team_id' },
  description: 'Whether the national requirements of work ability support are met.',
  columns: {
    team_id: id('The team.', { required: true, references: 'teams' }),
    requirement: code('The requirement.', requirementIds, { required: true }),
    assessed_on: date('The day on which it was assessed.', { required: true }),
    met: boolean('Whether it is met.', { required: true }),
    evidence: text('What the assessment rests on; nothing about a person.'),
  },
});
