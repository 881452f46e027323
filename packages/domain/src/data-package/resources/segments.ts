import { id, integer, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const segments = defineResource({
  name: 'segments',
  required: false,
  mayBeEmpty: false,
  key: ['segment_id'],
  organisation: 'whole_package',
  description: 'A scheme of segments of the package’s own, in place of the built-in one.',
  columns: {
    segment_id: id('Id of the segment.', { required: true }),
    label: text('Name of the segment as charts show it.', { required: true }),
    position: integer('Place in lists and charts.'),
  },
});
