import { coachingStage, coachingStages } from '../../cases/coaching-stage.ts';
import { defineChapter, inWords } from '../chapter.ts';

export const coaching = defineChapter({
  place: 270,
  title: { fi: 'Työhönvalmennus', sv: 'Arbetsträning', en: 'Coaching to work' },
  columns: ['started_on', 'stage'],
  tell: ({ own, on }) =>
    own.coaching.flatMap((row) => {
      const stage = coachingStage(
        {
          startedOn: row.started_on,
          searchStartedOn: row.search_started_on,
          jobFoundOn: row.job_found_on,
          jobStartedOn: row.job_started_on,
          openLabourMarket: row.open_labour_market,
          hoursPerWeek: row.hours_per_week,
          endedOn: row.ended_on,
        },
        on,
      );
      return stage === null ? [] : [{ started_on: row.started_on, stage: inWords(coachingStages, stage) }];
    }),
});
