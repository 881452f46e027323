import { contactChannelIds } from '../../catalogue/contact-channels.ts';
import { boolean, code, date, id, number, openCode, provenance, text } from '../columns.ts';
import { builtInInstrumentIds } from '../../catalogue/instruments.ts';
import { defineResource } from '../resource.ts';

export const scores = defineResource({
  name: 'scores',
  required: false,
  mayBeEmpty: false,
  key: ['episode_id', 'measured_on', 'instrument'],
  organisation: { through: 'episode_id' },
  description: 'Scores of measuring instruments.',
  columns: {
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    measured_on: date('The day of the measurement.', { required: true }),
    instrument: openCode('The instrument.', builtInInstrumentIds, 'instruments', 'extended', { required: true }),
    score: number('The score, on the range and step of the instrument.', { required: true }),
    occasion: text('The occasion; empty: by days since the referral.'),
    channel: code('How the question was asked.', contactChannelIds),
    unit: text('Unit that asked.'),
    may_be_linked: boolean('Whether the client agreed that it is set beside other ratings of theirs; empty: not told, and it is.'),
    ...provenance,
  },
});
