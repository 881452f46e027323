import { id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const organisations = defineResource({
  name: 'organisations',
  required: true,
  mayBeEmpty: false,
  key: ['organisation_id'],
  organisation: 'own_column',
  description: 'Bodies that own the data: a wellbeing services county, a municipality, a joint authority.',
  columns: {
    organisation_id: id('Id of the organisation.', { required: true }),
    name: text('Name of the organisation.', { required: true }),
    kind: text('What sort of body it is, in free words.'),
  },
});
