import { escalationReasonIds } from '../../catalogue/recognition/escalation-reasons.ts';
import { code, date, id, provenance } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const escalations = defineResource({
  name: 'escalations',
  required: false,
  mayBeEmpty: false,
  key: ['escalation_id'],
  organisation: { through: 'episode_id' },
  periods: [
    ['referred_on', 'handled_on'],
    ['referred_on', 'statement_on'],
    ['referred_on', 'returned_on'],
  ],
  description: 'Cases taken to the special expertise team: why, its statement, and the return to the basic level.',
  columns: {
    escalation_id: id('Id of the escalation.', { required: true }),
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    referred_on: date('The day on which the case was referred.', { required: true }),
    reason: code('Why it was.', escalationReasonIds, { required: true }),
    handled_on: date('The day on which the team took it up.'),
    statement_on: date('The day of the team’s statement to the client-responsible worker.'),
    returned_on: date('The day on which the basic level went on with it.'),
    ...provenance,
  },
});
