import { interfaceCounterpartIds, interfaceKindIds, interfaceStateIds } from '../../catalogue/steering/interfaces.ts';
import { boolean, code, date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const interfaces = defineResource({
  name: 'interfaces',
  required: false,
  mayBeEmpty: false,
  key: ['organisation_id', 'counterpart', 'kind', 'state'],
  organisation: 'own_column',
  description: 'Which interfaces and structures of co-operation with other parties are described and agreed on.',
  columns: {
    organisation_id: id('The organisation.', { required: true, references: 'organisations' }),
    counterpart: code('The other party.', interfaceCounterpartIds, { required: true }),
    kind: code('What is described.', interfaceKindIds, { required: true }),
    state: code('As it is, or as it is meant to be.', interfaceStateIds, { required: true }),
    described: boolean('Whether it is described.', { required: true }),
    agreed_on: date('The day on which it was agreed on.'),
    text: text('What it says; nothing about a person.'),
  },
});
