import { code, date, id, integer, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

/** Who answers the question whether they would recommend the service. */
const respondents = ['client', 'staff'] as const;
export type Respondent = (typeof respondents)[number];

export const feedback = defineResource({
  name: 'feedback',
  required: false,
  mayBeEmpty: false,
  key: ['feedback_id'],
  organisation: 'own_column',
  periods: [
    ['asked_on', 'given_on'],
    ['given_on', 'decided_on'],
    ['decided_on', 'acted_on'],
    ['acted_on', 'told_back_on'],
  ],
  description: 'Answers to the question how likely one is to recommend the service.',
  columns: {
    feedback_id: id('Id of the answer.', { required: true }),
    organisation_id: id('The organisation that asked.', { required: true, references: 'organisations' }),
    team_id: id('The team; empty: counted for the organisation, in no arm.', { references: 'teams' }),
    respondent: code('Who answered.', respondents, { required: true }),
    given_on: date('The day of the answer.', { required: true }),
    recommend: integer('How likely to recommend, from 0 to 10.', { required: true, minimum: 0, maximum: 10 }),
    acted_on: date('The day on which something was done about what it said.'),
    asked_on: date('The day on which the question was asked.'),
    decision: text('What was decided to be done; nothing about a person.'),
    decided_on: date('The day on which it was decided what to do about it.'),
    told_back_on: date('The day on which those who answered were told what was done.'),
  },
});
