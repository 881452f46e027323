import { boolean, code, codes, date, id, openCode, text } from '../columns.ts';
import { flagIds } from '../../catalogue/flags.ts';
import { referralSourceIds } from '../../catalogue/referral-sources.ts';
import { mainStatuses, segmentIds } from '../../catalogue/segments.ts';
import { defineResource } from '../resource.ts';

export const episodes = defineResource({
  name: 'episodes',
  required: true,
  mayBeEmpty: true,
  key: ['episode_id'],
  organisation: 'own_column',
  periods: [
    ['referred_on', 'observed_until'],
    ['observed_from', 'observed_until'],
  ],
  description: 'Referrals of one person to one team, from the referral until the end of what is known.',
  columns: {
    episode_id: id('Id of the episode.', { required: true }),
    client_id: id('The person.', { required: true, references: 'clients' }),
    organisation_id: id('The organisation that holds the data.', { required: true, references: 'organisations' }),
    team_id: id('The team that received the referral.', { required: true, references: 'teams' }),
    referred_on: date('The day on which the referral was received: day 0.', { required: true }),
    referral_source: code('Who referred.', referralSourceIds),
    segment: openCode('The segment; empty: derived from the facts below.', segmentIds, 'segments', 'replaced'),
    main_status: code('Labour market position when the need was recognised.', mainStatuses),
    unemployed_since: date('First day of the unemployment.'),
    social_services_client: boolean('Whether the person has an own worker in social or disability services.'),
    flags: codes('Overlapping facts about the episode, separated by `;`.', flagIds),
    observed_from: date('First day on which the episode could be observed (delayed entry); empty: referred_on.'),
    observed_until: date('Last day on which the episode is known about: its censoring date.', { required: true }),
    previous_episode_id: id('The episode that this one continues, of the same client.'),
    process_version: text('Version of the process that was followed.'),
  },
});
