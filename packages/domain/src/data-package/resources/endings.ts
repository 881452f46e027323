import { consentScopeIds } from '../../catalogue/consents/consent-scopes.ts';
import { boolean, code, date, id, provenance } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const endings = defineResource({
  name: 'endings',
  required: false,
  mayBeEmpty: false,
  key: ['episode_id'],
  organisation: { through: 'episode_id' },
  description: 'How the endings of episodes were agreed; when and as what an episode ended stands in `events.csv`.',
  columns: {
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    agreed_on: date('The day on which the ending was agreed.', { required: true }),
    agreed_with_client: boolean('Whether the client agreed to it.'),
    continuing_party: code('The party that goes on with the client; empty: nobody needs to.', consentScopeIds),
    ...provenance,
  },
});
