import { code, date, id, integer, number, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

/** What a survey asks about: what staff can do, or what clients went through. */
const surveyKinds = ['competence', 'client_experience'] as const;
export type SurveyKind = (typeof surveyKinds)[number];

export const surveys = defineResource({
  name: 'surveys',
  required: false,
  mayBeEmpty: false,
  key: ['answer_id'],
  organisation: 'own_column',
  description: 'Answers to surveys of competence and of clients’ experience, one row for each topic.',
  columns: {
    answer_id: id('Id of the answer.', { required: true }),
    organisation_id: id('The organisation.', { required: true, references: 'organisations' }),
    team_id: id('The team; empty: of no team, in no arm.', { references: 'teams' }),
    survey: code('The survey.', surveyKinds, { required: true }),
    topic: text('What was asked about.', { required: true }),
    round: integer('Round of the survey, the first is 1.', { required: true, minimum: 1 }),
    answered_on: date('The day of the answer.', { required: true }),
    score: number('The answer, from 0 to 10.', { required: true, minimum: 0, maximum: 10 }),
  },
});
