import { id, integer, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const scoreBands = defineResource({
  name: 'score_bands',
  required: false,
  mayBeEmpty: false,
  key: ['organisation_id', 'from_score'],
  organisation: 'own_column',
  description: 'The step that an organisation suggests for a work ability score. There is none unless it sets its own.',
  columns: {
    organisation_id: id('The organisation.', { required: true, references: 'organisations' }),
    from_score: integer('Lowest score of the band.', { required: true, minimum: 0, maximum: 10 }),
    to_score: integer('Highest score of the band.', { required: true, minimum: 0, maximum: 10 }),
    step: text('The step suggested, for the talk with the client.', { required: true }),
  },
});
