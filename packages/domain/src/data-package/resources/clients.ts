import { contactLanguageIds } from '../../catalogue/contact-languages.ts';
import { code, id, integer, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const clients = defineResource({
  name: 'clients',
  required: true,
  mayBeEmpty: true,
  key: ['client_id'],
  organisation: 'own_column',
  description: 'People, under ids that say nothing of them.',
  columns: {
    client_id: id('Opaque id of the person; never a personal identity code.', { required: true }),
    organisation_id: id('The organisation that holds the data.', { required: true, references: 'organisations' }),
    birth_year: integer('Year of birth, four digits.', { minimum: 1900, maximum: 2100 }),
    gender: text('Gender as recorded.'),
    municipality: text('Municipality of residence.'),
    contact_language: code('The language in which the client is best reached.', contactLanguageIds),
  },
});
