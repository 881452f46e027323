import { roleIds } from '../../catalogue/roles/index.ts';
import { boolean, code, date, id, provenance } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const handovers = defineResource({
  name: 'handovers',
  required: false,
  mayBeEmpty: false,
  key: ['handover_id'],
  organisation: { through: 'episode_id' },
  periods: [['proposed_on', 'accepted_on']],
  description: 'Transfers of the responsibility for a client. It ends for the giver on the day it is accepted, not before.',
  columns: {
    handover_id: id('Id of the handover.', { required: true }),
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    proposed_on: date('The day on which it was proposed.', { required: true }),
    accepted_on: date('The day on which it was accepted.'),
    client_informed_on: date('The day on which the client was told.'),
    plan_still_valid: boolean('Whether the plan holds after it.'),
    escorted: boolean('Whether giver and receiver met the client together.'),
    from_role: code('Role of the giver.', roleIds),
    to_role: code('Role of the receiver.', roleIds),
    ...provenance,
  },
});
