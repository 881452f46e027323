import { finalReportItemIds } from '../../catalogue/steering/final-report-items.ts';
import { code, date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const finalReport = defineResource({
  name: 'final_report',
  required: false,
  mayBeEmpty: false,
  key: ['pilot_id', 'item'],
  organisation: { through: 'pilot_id' },
  description: 'Texts of a pilot’s final report, for the items that are not told by metrics or decisions.',
  columns: {
    pilot_id: id('The pilot.', { required: true, references: 'pilots' }),
    item: code('The item of the report.', finalReportItemIds, { required: true }),
    text: text('What it says; nothing about a person.', { required: true }),
    written_on: date('The day on which it was last written.'),
  },
});
