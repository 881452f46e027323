import { roleIds } from '../../catalogue/roles/index.ts';
import { serviceCardFieldIds } from '../../catalogue/service-cards/service-card.ts';
import { locales } from '../../text.ts';
import { code, date, id, integer, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const serviceCards = defineResource({
  name: 'service_cards',
  required: false,
  mayBeEmpty: false,
  key: ['organisation_id', 'card', 'version', 'field', 'language'],
  organisation: 'own_column',
  description: 'An organisation’s own definition cards of its services: one row for each field and language of a version.',
  columns: {
    organisation_id: id('The organisation.', { required: true, references: 'organisations' }),
    card: id('Id of the card.', { required: true }),
    version: integer('Version of the card; the first is 1.', { required: true, minimum: 1 }),
    field: code('The field of the card.', serviceCardFieldIds, { required: true }),
    language: code('The language of the text.', locales, { required: true }),
    text: text('What the card says; nothing about a person.', { required: true }),
    owner_role: code('Role of the one who keeps the card; empty: nobody does.', roleIds),
    valid_from: date('First day on which the version is in force; empty: a draft.', { mayBeFuture: true }),
  },
});
