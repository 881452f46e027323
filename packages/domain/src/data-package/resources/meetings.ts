import { meetingDecisionIds } from '../../catalogue/teams/meeting-decisions.ts';
import { roleIds } from '../../catalogue/roles/index.ts';
import { boolean, code, codes, date, id, provenance } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const meetings = defineResource({
  name: 'meetings',
  required: false,
  mayBeEmpty: false,
  key: ['meeting_id'],
  organisation: { through: 'episode_id' },
  periods: [['booked_on', 'held_on']],
  description: 'Meetings of a team about an episode.',
  columns: {
    meeting_id: id('Id of the meeting.', { required: true }),
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    held_on: date('The day of the meeting.', { required: true }),
    client_present: boolean('Whether the client was there.'),
    consent_on: date('The day on which the client consented to it.'),
    material_read_before: boolean('Whether the members had read the material beforehand.'),
    roles_present: codes('Roles of those present, separated by `;`.', roleIds),
    booked_on: date('The day on which the team’s time was booked.'),
    presenter_role: code('Role of the one who presented the matter.', roleIds),
    roles_invited: codes('Roles from the areas that were asked to join for this client, separated by `;`.', roleIds),
    decisions: codes('What was decided, separated by `;`.', meetingDecisionIds),
    ...provenance,
  },
});
