import { roleIds } from '../../catalogue/roles/index.ts';
import { reportFieldIds } from '../../catalogue/steering/report-fields.ts';
import { code, date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const reports = defineResource({
  name: 'reports',
  required: false,
  mayBeEmpty: false,
  key: ['report_id'],
  organisation: { through: 'pilot_id' },
  periods: [['period_from', 'period_to']],
  description: 'Four-field reports to the steering group, one row for each field.',
  columns: {
    report_id: id('Id of the row.', { required: true }),
    pilot_id: id('The pilot.', { required: true, references: 'pilots' }),
    period_from: date('First day of the period.', { required: true }),
    period_to: date('Last day of the period.', { required: true }),
    field: code('The field of the report.', reportFieldIds, { required: true }),
    text: text('What it says; nothing about a person.', { required: true }),
    author_role: code('Role of the one who wrote it.', roleIds),
    signed_on: date('The day on which the author signed it; empty: a draft.'),
  },
});
