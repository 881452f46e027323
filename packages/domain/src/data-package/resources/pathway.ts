import { boolean, code, date, id, provenance } from '../columns.ts';
import { stateIds } from '../../pathway/states.ts';
import { defineResource } from '../resource.ts';

export const pathway = defineResource({
  name: 'pathway',
  required: false,
  mayBeEmpty: false,
  key: ['episode_id', 'state', 'entered_on'],
  organisation: { through: 'episode_id' },
  description: 'Pathway states that episodes entered.',
  columns: {
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    state: code('The state.', stateIds, { required: true }),
    entered_on: date('The day on which the state was entered.', { required: true }),
    support_needed: boolean('Of a wait: whether it was judged that the client needs support during it.'),
    ...provenance,
  },
});
