import { consentPracticeIds } from '../../catalogue/consents/consent-practices.ts';
import { sourceSystemIds } from '../../catalogue/source-systems.ts';
import { teamModelIds } from '../../catalogue/teams/team-models.ts';
import { boolean, code, date, id, integer, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

/** On set days, or when a client’s matter needs it. */
const teamMeetings = ['regularly', 'on_demand'] as const;
export type TeamMeetings = (typeof teamMeetings)[number];

export const teams = defineResource({
  name: 'teams',
  required: true,
  mayBeEmpty: false,
  key: ['team_id'],
  organisation: 'own_column',
  periods: [['opened_on', 'closed_on']],
  description: 'Teams that receive referrals.',
  columns: {
    team_id: id('Id of the team.', { required: true }),
    organisation_id: id('The organisation that runs the team.', { required: true, references: 'organisations' }),
    name: text('Name of the team, not of a person in it.', { required: true }),
    model: code('How the team is organised.', teamModelIds, { required: true }),
    municipality: text('Where the team works.'),
    opened_on: date('First day on which the team took referrals.'),
    closed_on: date('Last day on which the team took referrals.'),
    meets: code('When the team meets.', teamMeetings),
    can_do_health_check: boolean('Whether the team does health checks itself.'),
    can_assess: boolean('Whether the team assesses work ability itself.'),
    records_in: code('The record system that the team works in.', sourceSystemIds),
    consent_practice: code('When the team asks for the client’s consent.', consentPracticeIds),
    consent_stored_in: code('The record system that holds the consents.', sourceSystemIds),
    goals: text('What the team’s work aims at.'),
    waiting_contact_days: integer('The days within which a client who waits is contacted, where that was agreed.', { minimum: 1 }),
  },
});
