import { boolean, id, number, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const instruments = defineResource({
  name: 'instruments',
  required: false,
  mayBeEmpty: false,
  key: ['instrument_id'],
  organisation: 'whole_package',
  description: 'Measuring instruments of the package’s own, beside the built-in ones.',
  columns: {
    instrument_id: id('Id of the instrument.', { required: true }),
    label: text('Name of the instrument.', { required: true }),
    minimum: number('Smallest score.', { required: true }),
    maximum: number('Largest score.', { required: true }),
    step: number('Distance between neighbouring scores; empty: any score in the range.', { minimum: 0 }),
    higher_is_better: boolean('Whether a higher score is better.', { required: true }),
    important_change: number('The smallest change of one person that matters.', { minimum: 0 }),
    toimia_reference: text('Where it stands in the national Toimia database of measures.'),
    validated: boolean('Whether it is validated for this use; empty: not known.'),
    occasions: text('Occasions and their target days after the referral: `baseline=0;month_3=91`.'),
  },
});
