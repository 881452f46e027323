import { boolean, code, date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

/** The border between two parties and their division of work, or the structure in which they work together. */
export const interfaceKinds = ['interface', 'structure'] as const;
export type InterfaceKind = (typeof interfaceKinds)[number];

export const interfaceStates = ['present', 'target'] as const;
export type InterfaceState = (typeof interfaceStates)[number];

export const interfaces = defineResource({
  name: 'interfaces',
  required: false,
  mayBeEmpty: false,
  key: ['organisation_id', 'counterpart', 'kind', 'state'],
  organisation: 'own_column',
  description: 'Which interfaces and structures of co-operation with other parties are described and agreed on.',
  columns: {
    organisation_id: id('The organisation.', { required: true, references: 'organisations' }),
    counterpart: text('The other party.', { required: true }),
    kind: code('What is described.', interfaceKinds, { required: true }),
    state: code('As it is, or as it is meant to be.', interfaceStates, { required: true }),
    described: boolean('Whether it is described.', { required: true }),
    agreed_on: date('The day on which it was agreed on.'),
  },
});
