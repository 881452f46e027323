import { eventIds } from '../../catalogue/events.ts';
import { roleIds } from '../../catalogue/roles/index.ts';
import { sourceSystemIds } from '../../catalogue/source-systems.ts';
import { code, date, id } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const recordingAgreements = defineResource({
  name: 'recording_agreements',
  required: false,
  mayBeEmpty: false,
  key: ['organisation_id', 'what', 'recorded_in'],
  organisation: 'own_column',
  description:
    'Which milestones an organisation has agreed to record, where and by whom. What nobody agreed to record is unknown, not undone.',
  columns: {
    organisation_id: id('The organisation.', { required: true, references: 'organisations' }),
    what: code('The milestone.', eventIds, { required: true }),
    recorded_in: code('The record system.', sourceSystemIds, { required: true }),
    recorded_by: code('Role of the one who records it.', roleIds),
    agreed_on: date('The day from which it is agreed.'),
  },
});
