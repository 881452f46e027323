import { roleIds } from '../../catalogue/roles/index.ts';
import { pkpkPhaseIds } from '../../catalogue/steering/pkpk-phases.ts';
import { code, date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

const descriptionStatuses = ['not_started', 'in_progress', 'done', 'blocked'] as const;
export type DescriptionStatus = (typeof descriptionStatuses)[number];

export const descriptionPhases = defineResource({
  name: 'description_phases',
  required: false,
  mayBeEmpty: false,
  key: ['organisation_id', 'phase'],
  organisation: 'own_column',
  description: 'Where the description of the service package stands, phase by phase.',
  columns: {
    organisation_id: id('The organisation.', { required: true, references: 'organisations' }),
    phase: code('The phase.', pkpkPhaseIds, { required: true }),
    status: code('Where it stands.', descriptionStatuses, { required: true }),
    owner_role: code('Role of the one who answers for it; empty: nobody does, which is a risk.', roleIds),
    done_on: date('The day on which it was done.'),
    blocked_because: text('What is in the way; nothing about a person.'),
  },
});
