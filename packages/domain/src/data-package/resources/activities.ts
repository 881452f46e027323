import { date, id, integer, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const activities = defineResource({
  name: 'activities',
  required: false,
  mayBeEmpty: false,
  key: ['activity_id'],
  organisation: 'own_column',
  description: 'Trainings, information events and theme work, as counts.',
  columns: {
    activity_id: id('Id of the activity.', { required: true }),
    organisation_id: id('The organisation that held it.', { required: true, references: 'organisations' }),
    kind: text(
      'What it was: `coordinator_training`, `training`, `model_event`, `supported_employment_event`, `theme_workshop`, `clinic_event`, `communication`, `employer_contact`, or a kind of one’s own.',
      { required: true },
    ),
    held_on: date('The day on which it was held, or the last day of the period.', { required: true }),
    events: integer('Number of events.', { minimum: 0 }),
    participations: integer('Number of participations; one person may have many.', { minimum: 0 }),
    unique_people: integer('Number of different people.', { minimum: 0 }),
    involvement_level: integer('How deeply clients were involved, from 0 (not at all) to 6.', { minimum: 0, maximum: 6 }),
    topic: text('What it was about.'),
    role_group: text('The roles it was for.'),
    planned_on: date('The day for which it was planned.', { mayBeFuture: true }),
  },
});
