import { boolean, date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const signals = defineResource({
  name: 'signals',
  required: false,
  mayBeEmpty: false,
  key: ['signal_id'],
  organisation: { through: 'episode_id' },
  description: 'Signs by which the need for support was recognised: prompts to ask, never decisions.',
  columns: {
    signal_id: id('Id of the sign.', { required: true }),
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    recognised_on: date('The day on which the need was recognised.', { required: true }),
    route: text('The route of recognition.', { required: true }),
    trigger: text('The trigger that prompted the question.'),
    instrument: text('The instrument that was used, without its answers.'),
    role: text('Role of the one who recognised the need.'),
    in_services: boolean('Whether the client was within services already.'),
  },
});
