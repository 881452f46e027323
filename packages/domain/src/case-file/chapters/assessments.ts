import { assessmentLevels } from '../../catalogue/assessments/assessment-levels.ts';
import { assessmentTopics } from '../../catalogue/assessments/assessment-topics.ts';
import { assessmentLadder } from '../../cases/assessment-ladder.ts';
import { allNamed, defineChapter, named } from '../chapter.ts';

export const assessments = defineChapter({
  place: 300,
  title: { fi: 'Arvioinnit', sv: 'Bedömningar', en: 'Assessments' },
  columns: ['level', 'done_on', 'topics'],
  tell: ({ own, on }) =>
    assessmentLadder(own.assessments, on).done.map(({ level, doneOn, topics }) => ({
      level: named(assessmentLevels, level),
      done_on: doneOn,
      topics: allNamed(assessmentTopics, topics),
    })),
});
