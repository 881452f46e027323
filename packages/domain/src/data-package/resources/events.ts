import { contactChannelIds } from '../../catalogue/contact-channels.ts';
import { code, date, id, provenance, text } from '../columns.ts';
import { eventIds } from '../../catalogue/events.ts';
import { defineResource } from '../resource.ts';

export const events = defineResource({
  name: 'events',
  required: false,
  mayBeEmpty: false,
  key: [],
  organisation: { through: 'episode_id' },
  description: 'Dated milestones of episodes.',
  columns: {
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    event: code('What happened.', eventIds, { required: true }),
    occurred_on: date('The day on which it happened.', { required: true }),
    detail: text('More about the event; for `ended`, the terminal state; for `plan_reviewed`, the id of the plan.'),
    channel: code('How the contact was made, where it was one.', contactChannelIds),
    ...provenance,
  },
});
