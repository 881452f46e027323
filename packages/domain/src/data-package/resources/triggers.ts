import { recognitionRouteIds } from '../../catalogue/recognition/routes.ts';
import { boolean, code, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const triggers = defineResource({
  name: 'triggers',
  required: false,
  mayBeEmpty: false,
  key: ['trigger_id'],
  organisation: 'whole_package',
  description: 'Triggers of the package’s own, and which of the built-in ones are in use here.',
  columns: {
    trigger_id: id('Id of the trigger: a built-in one’s, or one of your own.', { required: true }),
    route: code('The route of recognition that it belongs to.', recognitionRouteIds, { required: true }),
    label: text('What prompts the question.', { required: true }),
    active: boolean('Whether it is in use.', { required: true }),
  },
});
