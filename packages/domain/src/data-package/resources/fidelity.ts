import { date, id, integer, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const fidelity = defineResource({
  name: 'fidelity',
  required: false,
  mayBeEmpty: false,
  key: ['team_id', 'reviewed_on', 'scale', 'item'],
  organisation: { through: 'team_id' },
  description: 'Ratings of how closely a team follows its model.',
  columns: {
    team_id: id('The team.', { required: true, references: 'teams' }),
    reviewed_on: date('The day of the review.', { required: true }),
    scale: text('The scale and its version.', { required: true }),
    item: text('The item of the scale.', { required: true }),
    rating: integer('The rating, from 1 to 5.', { required: true, minimum: 1, maximum: 5 }),
  },
});
