import { assessmentResultIds } from '../../catalogue/assessments/assessment-results.ts';
import { assessmentTopicIds } from '../../catalogue/assessments/assessment-topics.ts';
import { assessmentLevelIds } from '../../catalogue/assessments/assessment-levels.ts';
import { boolean, code, date, id, provenance } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const assessments = defineResource({
  name: 'assessments',
  required: false,
  mayBeEmpty: false,
  key: ['assessment_id'],
  organisation: { through: 'episode_id' },
  periods: [['ordered_on', 'done_on']],
  description: 'Assessments of work ability: their level and topic, never their findings.',
  columns: {
    assessment_id: id('Id of the assessment.', { required: true }),
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    level: code('How far it reached.', assessmentLevelIds, { required: true }),
    topic: code('What was assessed.', assessmentTopicIds, { required: true }),
    ordered_on: date('The day on which it was ordered.'),
    done_on: date('The day on which it was done.'),
    in_real_work: boolean('Whether it was done in real work.'),
    booked_for: date('The day that was booked for it.', { mayBeFuture: true }),
    result: code('What follows from it; never what was found.', assessmentResultIds),
    ...provenance,
  },
});
