import { date, id, integer, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const outreach = defineResource({
  name: 'outreach',
  required: false,
  mayBeEmpty: false,
  key: ['round_id'],
  organisation: 'own_column',
  description: 'Rounds of outreach to people outside services, as counts only: nobody is a client before consenting.',
  columns: {
    round_id: id('Id of the round.', { required: true }),
    organisation_id: id('The organisation.', { required: true, references: 'organisations' }),
    held_on: date('The last day of the round.', { required: true }),
    identified: integer('People who were identified.', { required: true, minimum: 0 }),
    contacted: integer('Of them, contacted.', { required: true, minimum: 0 }),
    reached: integer('Of them, reached.', { required: true, minimum: 0 }),
    in_service: integer('Of them, within a service.', { required: true, minimum: 0 }),
    lawful_basis: text('What the use of the registers rested on.'),
  },
});
