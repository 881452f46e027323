import { roleIds } from '../../catalogue/roles/index.ts';
import { boolean, codes, date, id } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const meetings = defineResource({
  name: 'meetings',
  required: false,
  mayBeEmpty: false,
  key: ['meeting_id'],
  organisation: { through: 'episode_id' },
  description: 'Meetings of a team about an episode.',
  columns: {
    meeting_id: id('Id of the meeting.', { required: true }),
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    held_on: date('The day of the meeting.', { required: true }),
    client_present: boolean('Whether the client was there.'),
    consent_on: date('The day on which the client consented to it.'),
    material_read_before: boolean('Whether the members had read the material beforehand.'),
    roles_present: codes('Roles of those present, separated by `;`.', roleIds),
  },
});
