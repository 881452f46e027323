import { processVersionStatusIds } from '../../steering/process-versions.ts';
import { code, date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const processVersions = defineResource({
  name: 'process_versions',
  required: false,
  mayBeEmpty: false,
  key: ['organisation_id', 'version'],
  organisation: 'own_column',
  description: 'Versions of an organisation’s flow chart of the process; an episode names the one that it followed.',
  columns: {
    organisation_id: id('The organisation.', { required: true, references: 'organisations' }),
    version: id('The version, as episodes name it.', { required: true }),
    status: code('A draft is not followed yet.', processVersionStatusIds, { required: true }),
    approved_on: date('The day on which it was approved; empty: it was not, or the day is not known.'),
    link: text('Address of the chart.'),
  },
});
