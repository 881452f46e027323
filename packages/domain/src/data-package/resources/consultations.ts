import { roleIds } from '../../catalogue/roles/index.ts';
import { boolean, code, date, id } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const consultations = defineResource({
  name: 'consultations',
  required: false,
  mayBeEmpty: false,
  key: ['consultation_id'],
  organisation: 'own_column',
  description: 'Consultations between professionals, which need not name a client: work that a count of cases misses.',
  columns: {
    consultation_id: id('Id of the consultation.', { required: true }),
    organisation_id: id('The organisation.', { required: true, references: 'organisations' }),
    team_id: id('The team; empty: of no team, in no arm.', { references: 'teams' }),
    held_on: date('The day on which it was held.', { required: true }),
    from_role: code('Role of the one who asked.', roleIds),
    to_role: code('Role of the one who was asked.', roleIds),
    led_to_case: boolean('Whether it led to a case.'),
    client_identified: boolean('Whether the client was named; empty: not.'),
  },
});
