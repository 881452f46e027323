import { nextStepIds } from '../../catalogue/recognition/next-steps.ts';
import { recognitionInstrumentIds } from '../../catalogue/recognition/instruments.ts';
import { recognitionRouteIds } from '../../catalogue/recognition/routes.ts';
import { triggerIds } from '../../catalogue/recognition/triggers.ts';
import { roleIds } from '../../catalogue/roles/index.ts';
import { boolean, code, date, id, openCode, provenance, text } from '../columns.ts';
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
    route: code('The route of recognition.', recognitionRouteIds, { required: true }),
    trigger: openCode('The trigger that prompted the question.', triggerIds, 'triggers', 'extended'),
    instrument: code('The instrument that was used, without its answers.', recognitionInstrumentIds),
    role: code('Role of the one who recognised the need.', roleIds),
    in_services: boolean('Whether the client was within services already.'),
    unit: text('Unit of the one who recognised the need.'),
    guided_to: code('Whom the client was guided to next.', nextStepIds),
    ...provenance,
  },
});
