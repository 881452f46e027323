import { guidanceCriterionIds } from '../../catalogue/recognition/guidance-criteria.ts';
import { referralChannelIds } from '../../catalogue/referral-channels.ts';
import { referralSourceIds } from '../../catalogue/referral-sources.ts';
import { boolean, code, date, id, openCode, provenance, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const referrals = defineResource({
  name: 'referrals',
  required: false,
  mayBeEmpty: false,
  key: ['referral_id'],
  organisation: { through: 'episode_id' },
  periods: [
    ['written_on', 'received_on'],
    ['received_on', 'acknowledged_on'],
    ['received_on', 'readdressed_on'],
    ['received_on', 'handled_on'],
    ['received_on', 'feedback_on'],
  ],
  description: 'Referrals that were received for an episode; more than one where the same matter came again.',
  columns: {
    referral_id: id('Id of the referral.', { required: true }),
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    received_on: date('The day on which it was received.', { required: true }),
    referral_source: code('Who referred, where it is another than the one who referred the episode first.', referralSourceIds),
    written_on: date('The day on which it was written.'),
    channel: code('How it came.', referralChannelIds),
    form_version: text('Version of the uniform referral form, where it was used.'),
    complete: boolean('Whether every field that the form requires was filled in.'),
    guidance_criterion: openCode('The agreed criterion of guidance that it met.', guidanceCriterionIds, 'guidance_criteria', 'extended'),
    acknowledged_on: date('The day on which the receiver confirmed that it came.'),
    handled_on: date('The day on which it was handled.'),
    feedback_on: date('The day on which the referrer was told what came of it.'),
    referrer_unit: text('Unit of the referrer.'),
    readdressed_on: date('The day on which it was passed on to another team: a referral is never turned away.'),
    readdressed_to: id('The team that it was passed on to.', { references: 'teams' }),
    ...provenance,
  },
});
