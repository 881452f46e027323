import { boolean, date, id, number, provenance } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const coaching = defineResource({
  name: 'coaching',
  required: false,
  mayBeEmpty: false,
  key: ['coaching_id'],
  organisation: { through: 'episode_id' },
  periods: [
    ['started_on', 'search_started_on'],
    ['started_on', 'job_found_on'],
    ['started_on', 'job_started_on'],
    ['started_on', 'ended_on'],
  ],
  description: 'Coaching to work, from its start to its end.',
  columns: {
    coaching_id: id('Id of the coaching.', { required: true }),
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    started_on: date('First day of coaching.', { required: true }),
    search_started_on: date('The day on which the search for a job began.'),
    job_started_on: date('First day in a job.'),
    open_labour_market: boolean('Whether the job was on the open labour market.'),
    hours_per_week: number('Hours of work in a week.', { minimum: 0, maximum: 168 }),
    ended_on: date('Last day of coaching.'),
    job_found_on: date('The day on which a job was found.'),
    same_coach: boolean('Whether one coach stayed through all of it.'),
    ...provenance,
  },
});
