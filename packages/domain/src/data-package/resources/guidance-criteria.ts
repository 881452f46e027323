import { flagIds } from '../../catalogue/flags.ts';
import { mainStatuses } from '../../catalogue/segments.ts';
import { code, date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const guidanceCriteria = defineResource({
  name: 'guidance_criteria',
  required: false,
  mayBeEmpty: false,
  key: ['criterion_id'],
  organisation: 'whole_package',
  description: 'By which other teams have agreed to guide clients to the team, beside the built-in criteria.',
  columns: {
    criterion_id: id('Id of the criterion: a built-in one’s, or one of your own.', { required: true }),
    main_status: code('The labour market position that it is about.', mainStatuses),
    flag: code('The fact about the client that it is about.', flagIds),
    agreed_on: date('The day on which it was agreed.'),
    description: text('The criterion in words.'),
  },
});
