import { code, date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

/** How the arms of a pilot came to be compared. */
export const pilotDesigns = ['before_after', 'parallel', 'before_after_parallel', 'randomised', 'single_arm'] as const;
export type PilotDesign = (typeof pilotDesigns)[number];

export const pilots = defineResource({
  name: 'pilots',
  required: true,
  mayBeEmpty: false,
  key: ['pilot_id'],
  organisation: 'own_column',
  periods: [['starts_on', 'ends_on']],
  description: 'Trials of a way of working.',
  columns: {
    pilot_id: id('Id of the pilot.', { required: true }),
    organisation_id: id('The organisation that runs the pilot.', { required: true, references: 'organisations' }),
    name: text('Name of the pilot.', { required: true }),
    starts_on: date('First day of client work.', { required: true }),
    ends_on: date('Last day of the pilot; empty while it has no end.', { mayBeFuture: true }),
    status: text('Where the pilot stands, in free words.'),
    design: code('How the arms came to be compared.', pilotDesigns),
    hypothesis: text('What the pilot is expected to bring.'),
  },
});
