import type { RuleId } from '@polku/domain/data-package';
import { withCell, withRow } from './example-package.ts';
import { cell, type Example } from './rule-example.ts';

/** Two versions, of which the second is a draft, and an episode that followed one. */
const versionsAndEpisode = (version: string) => ({
  'process_versions.csv': 'organisation_id,version,status,approved_on\no1,v-one,approved,2022-06-01\no1,v-two,draft,\n',
  'episodes.csv': `episode_id,client_id,organisation_id,team_id,referred_on,observed_until,process_version\ne1,00123,o1,t1,2023-01-10,2024-01-10,v-one\ne2,c2,o1,t2,2023-02-01,2024-01-10,${version}\n`,
});

/** An episode of another client than e1’s, with the episode that it continues. */
const previousOf = (previous: string) => ({
  'episodes.csv': `episode_id,client_id,organisation_id,team_id,referred_on,observed_until,previous_episode_id\ne1,00123,o1,t1,2023-01-10,2024-01-10,\ne2,c2,o1,t2,2023-02-01,2024-01-10,${previous}\n`,
});

const bands = (...rows: readonly string[]) => ({
  'score_bands.csv': `organisation_id,from_score,to_score,step\n${rows.join('\n')}\n`,
});

const referral = (readdressedOn: string, readdressedTo: string) => ({
  'referrals.csv': `referral_id,episode_id,received_on,readdressed_on,readdressed_to\nr1,e1,2023-01-10,${readdressedOn},${readdressedTo}\n`,
});

/** An episode of someone who was found by data mining, and a consent. */
const foundAndAsked = (consent: string) => ({
  'episodes.csv':
    'episode_id,client_id,organisation_id,team_id,referred_on,referral_source,observed_until\ne1,00123,o1,t1,2023-01-10,kela_data_mining,2024-01-10\ne2,c2,o1,t2,2023-02-01,,2024-01-10\n',
  'consents.csv': `consent_id,episode_id,asked_on,given_on,valid_until\nk1,${consent}\n`,
});

export const rowExamples = {
  row_duplicate: [
    { change: 'a row twice', files: withRow('events.csv', 'e1,first_contact,2023-01-12,'), at: { file: 'events.csv', row: 6 } },
  ],
  key_duplicate: [
    {
      change: 'two clients of one id',
      files: withRow('clients.csv', 'c2,o1,1970,,'),
      at: { file: 'clients.csv', row: 4, column: 'client_id' },
    },
    {
      change: 'two scores on a day',
      files: withRow('scores.csv', 'e1,2023-01-11,work_ability_score,6,'),
      at: { file: 'scores.csv', row: 4, column: 'episode_id' },
    },
  ],
  key_unknown: [
    cell('events.csv', 1, 'episode_id', 'e404'),
    cell('episodes.csv', 2, 'client_id', 'c404'),
    cell('arms.csv', 1, 'team_id', 't404'),
    cell('counts.csv', 1, 'arm_id', 'a404'),
    cell('scores.csv', 3, 'instrument', 'phq9'),
    {
      ...cell('episodes.csv', 2, 'segment', 'young_under_30'),
      files: { ...withCell('episodes.csv', 2, 'segment', 'young_under_30'), 'segments.csv': 'segment_id,label\nyoung,Young\n' },
    },
  ],
  organisation_differs: [
    cell('episodes.csv', 2, 'team_id', 't9'),
    cell('episodes.csv', 2, 'client_id', 'c9'),
    cell('feedback.csv', 1, 'team_id', 't9'),
  ],
  end_before_start: [
    cell('services.csv', 1, 'ended_on', '2023-02-28'),
    cell('pilots.csv', 1, 'ends_on', '2022-07-31'),
    cell('episodes.csv', 1, 'observed_until', '2022-10-10'),
  ],
  before_referral: [
    cell('events.csv', 2, 'occurred_on', '2023-01-09'),
    cell('pathway.csv', 2, 'entered_on', '2023-01-09'),
    cell('services.csv', 1, 'ordered_on', '2023-01-09'),
  ],
  after_observation: [
    cell('events.csv', 2, 'occurred_on', '2024-01-11'),
    cell('scores.csv', 1, 'measured_on', '2024-01-11'),
    cell('pathway.csv', 2, 'entered_on', '2024-01-11'),
    cell('services.csv', 1, 'ended_on', '2024-01-11'),
  ],
  milestone_order: [
    {
      change: 'the plan before the meeting',
      files: withCell('events.csv', 4, 'occurred_on', '2023-01-31'),
      at: { file: 'episodes.csv', row: 1 },
    },
  ],
  previous_of_another_client: [
    {
      change: 'e2 continues an episode of e1’s client',
      files: previousOf('e1'),
      at: { file: 'episodes.csv', row: 2, column: 'previous_episode_id' },
    },
  ],
  process_version_unknown: [
    {
      change: 'an episode followed a version that the organisation does not tell of',
      files: versionsAndEpisode('v-nine'),
      at: { file: 'episodes.csv', row: 2, column: 'process_version' },
      value: 'v-nine',
    },
    {
      change: 'an episode followed a draft',
      files: versionsAndEpisode('v-two'),
      at: { file: 'episodes.csv', row: 2, column: 'process_version' },
      value: 'v-two',
    },
  ],
  impossible_path: [
    {
      change: 'planning before the team has met',
      files: withRow('pathway.csv', 'e1,plan_drafting,2023-01-20'),
      at: { file: 'pathway.csv', row: 4, column: 'state' },
    },
    {
      change: 'a state after the end',
      files: withRow('pathway.csv', 'e1,ended_withdrew,2023-01-10'),
      at: { file: 'pathway.csv', row: 2, column: 'state' },
    },
    {
      change: 'a path without its beginning',
      files: withRow('pathway.csv', 'e2,on_pathway,2023-02-20'),
      at: { file: 'pathway.csv', row: 4, column: 'state' },
    },
  ],
  terminal_state_missing: [cell('events.csv', 5, 'detail', ''), cell('events.csv', 5, 'detail', 'employed at last')],
  episodes_overlap: [
    {
      change: 'a second referral of e1’s client',
      files: withRow('episodes.csv', 'e3,00123,o1,t1,2023-06-01,,,,,,,,2024-01-10'),
      at: { file: 'episodes.csv', row: 4, column: 'referred_on' },
    },
  ],
  arms_overlap: [
    {
      change: 'team t1 in two arms at once',
      files: withRow('arms.csv', 'p1,late,Myöhäinen,comparator,t1,2023-01-01,'),
      at: { file: 'arms.csv', row: 3, column: 'team_id' },
    },
  ],
  arm_differs: [
    {
      change: 'an arm under two labels',
      files: withRow('arms.csv', 'p1,central,Keskus,intervention,t1,2021-01-01,2022-07-31'),
      at: { file: 'arms.csv', row: 3, column: 'arm_id' },
    },
  ],
  instrument_range: [cell('instruments.csv', 1, 'maximum', '-7'), cell('instruments.csv', 1, 'step', '0')],
  instrument_built_in: [cell('instruments.csv', 1, 'instrument_id', 'work_ability_score')],
  instrument_occasions: [
    cell('instruments.csv', 1, 'occasions', 'start;later'),
    cell('instruments.csv', 1, 'occasions', 'start=0;later=0'),
  ],
  score_out_of_range: [cell('scores.csv', 1, 'score', '11'), cell('scores.csv', 1, 'score', '-1'), cell('scores.csv', 3, 'score', '64')],
  score_off_step: [cell('scores.csv', 1, 'score', '7.25')],
  score_bands_overlap: [
    {
      change: 'a score in two bands of one organisation',
      files: bands('o1,0,5,Talk', 'o2,5,7,Another county', 'o1,5,7,Ask again'),
      at: { file: 'score_bands.csv', row: 3, column: 'from_score' },
    },
  ],
  lawful_basis_missing: [
    {
      change: 'a round that rests on nothing that is told',
      files: {
        'outreach.csv':
          'round_id,organisation_id,held_on,identified,contacted,reached,in_service,lawful_basis\nr1,o1,2023-05-01,200,160,60,20,Agreement\nr2,o1,2023-06-01,200,160,60,20,\n',
      },
      at: { file: 'outreach.csv', row: 2, column: 'lawful_basis' },
    },
  ],
  case_before_consent: [
    {
      change: 'someone found by data mining who consented after the case began',
      files: foundAndAsked('e1,2023-01-10,2023-01-11,'),
      at: { file: 'episodes.csv', row: 1, column: 'referral_source' },
    },
    {
      change: 'someone found by data mining, and the consent of somebody else',
      files: foundAndAsked('e2,2023-01-10,2023-01-10,'),
      at: { file: 'episodes.csv', row: 1, column: 'referral_source' },
    },
  ],
  referral_passed_to_nobody: [
    {
      change: 'a referral that was passed on to nobody',
      files: referral('2023-01-12', ''),
      at: { file: 'referrals.csv', row: 1, column: 'readdressed_to' },
    },
  ],
  numerator_above_denominator: [cell('counts.csv', 1, 'numerator', '36')],
} as const satisfies Partial<Record<RuleId, readonly Example[]>>;
