import { canvasFieldIds } from '../../catalogue/steering/canvas-fields.ts';
import { code, date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const canvas = defineResource({
  name: 'canvas',
  required: false,
  mayBeEmpty: false,
  key: ['organisation_id', 'field'],
  organisation: 'own_column',
  description: 'The one-page canvas for modelling a service package, as an organisation has filled it in.',
  columns: {
    organisation_id: id('The organisation.', { required: true, references: 'organisations' }),
    field: code('The field of the canvas.', canvasFieldIds, { required: true }),
    text: text('What it says; nothing about a person.', { required: true }),
    updated_on: date('The day on which it was last written.'),
  },
});
