import { code, date, id, provenance } from '../columns.ts';
import { serviceIds } from '../../catalogue/services/index.ts';
import { defineResource } from '../resource.ts';

export const services = defineResource({
  name: 'services',
  required: false,
  mayBeEmpty: false,
  key: [],
  organisation: { through: 'episode_id' },
  periods: [
    ['started_on', 'ended_on'],
    ['offered_on', 'declined_on'],
  ],
  description: 'Services of episodes. A start counts as the event `service_started`, and so on.',
  columns: {
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    service: code('The service.', serviceIds, { required: true }),
    ordered_on: date('The day on which the service was ordered.'),
    started_on: date('The day on which the service started.'),
    ended_on: date('The day on which the service ended.'),
    offered_on: date('The day on which the client was offered it.'),
    declined_on: date('The day on which the client said no to it.'),
    ...provenance,
  },
});
