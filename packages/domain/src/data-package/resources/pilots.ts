import { roleIds } from '../../catalogue/roles/index.ts';
import { concurrentProgrammeIds } from '../../catalogue/steering/concurrent-programmes.ts';
import { operatingModelIds } from '../../catalogue/steering/operating-models.ts';
import { programmeMeasureIds } from '../../catalogue/steering/programme-measures.ts';
import { code, codes, date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

/** How the arms of a pilot came to be compared. */
const pilotDesigns = ['before_after', 'parallel', 'before_after_parallel', 'randomised', 'single_arm'] as const;
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
    status: text('Where the pilot stands: a status of the catalogue, from `idea` to `rooted`, or words of one’s own.'),
    design: code('How the arms came to be compared.', pilotDesigns),
    hypothesis: text('What the pilot is expected to bring.'),
    project: text('The project that runs it, by its name; not a person’s.'),
    measures: codes('Measures of the national programme that it carries out, separated by `;`.', programmeMeasureIds),
    operating_model: code('The kind of operating model that it tests.', operatingModelIds),
    concurrent_programmes: codes('Programmes that run at the same time and touch it, separated by `;`.', concurrentProgrammeIds),
    owner_role: code('Role of the one who carries the work on after the pilot; empty: nobody does, which is a risk.', roleIds),
  },
});
