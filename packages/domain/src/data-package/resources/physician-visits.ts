import { date, id, provenance } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const physicianVisits = defineResource({
  name: 'physician_visits',
  required: false,
  mayBeEmpty: false,
  key: ['visit_id'],
  organisation: { through: 'episode_id' },
  periods: [
    ['booked_on', 'coordinator_met_on'],
    ['booked_on', 'visited_on'],
    ['visited_on', 'statement_on'],
  ],
  description: 'Visits to a physician for a statement, with the coordinator’s talk before them. Their content stays where it was written.',
  columns: {
    visit_id: id('Id of the visit.', { required: true }),
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    booked_on: date('The day on which it was booked.', { required: true }),
    coordinator_met_on: date('The day on which the coordinator met the client to map the need.'),
    visited_on: date('The day of the visit.', { mayBeFuture: true }),
    statement_on: date('The day of the physician’s statement.'),
    ...provenance,
  },
});
