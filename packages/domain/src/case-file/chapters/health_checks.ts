import { assessmentResults } from '../../catalogue/assessments/assessment-results.ts';
import { healthChecks as healthChecksBy } from '../../cases/health-checks.ts';
import { defineChapter, inWords, named } from '../chapter.ts';
import { healthCheckStages } from '../stages.ts';

export const healthChecks = defineChapter({
  place: 310,
  title: { fi: 'Työttömän terveystarkastus', sv: 'Hälsoundersökning för arbetslösa', en: 'Health check for unemployed people' },
  columns: ['ordered_on', 'booked_for', 'done_on', 'stage', 'result'],
  tell: ({ own, on }) =>
    healthChecksBy(own.assessments, on).map(({ orderedOn, bookedFor, doneOn, stage, result }) => ({
      ordered_on: orderedOn,
      booked_for: bookedFor,
      done_on: doneOn,
      stage: inWords(healthCheckStages, stage),
      result: named(assessmentResults, result),
    })),
});
