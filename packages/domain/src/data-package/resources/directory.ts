import { organisationIds } from '../../catalogue/organisations/index.ts';
import { contactChannelIds } from '../../catalogue/contact-channels.ts';
import { roleIds } from '../../catalogue/roles/index.ts';
import { code, date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const directory = defineResource({
  name: 'directory',
  required: false,
  mayBeEmpty: false,
  key: ['organisation_id', 'counterpart', 'role'],
  organisation: 'own_column',
  description: 'Whom to turn to in other organisations: roles and pages, never people or their numbers.',
  columns: {
    organisation_id: id('The organisation whose directory it is.', { required: true, references: 'organisations' }),
    counterpart: code('The organisation to turn to.', organisationIds, { required: true }),
    role: code('The role to turn to.', roleIds, { required: true }),
    channel: code('How it is reached.', contactChannelIds),
    page: text('Address of the page that tells how.'),
    checked_on: date('The day on which it was last checked.'),
  },
});
