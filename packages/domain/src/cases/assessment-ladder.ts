import { assessmentLevelIds, type AssessmentLevel } from '../catalogue/assessments/assessment-levels.ts';
import { assessmentTopicIds, type AssessmentTopicId } from '../catalogue/assessments/assessment-topics.ts';
import type { ResourceRow } from '../data-package/index.ts';
import { isBy, type Day } from '../pathway/day.ts';

type Row = Pick<ResourceRow<'assessments'>, 'level' | 'topic' | 'done_on'>;

export interface AssessmentLadder {
  /** Assessments done, the earliest first: what was done on one level on one day is one assessment of several topics. */
  readonly done: readonly { readonly level: AssessmentLevel; readonly doneOn: Day; readonly topics: readonly AssessmentTopicId[] }[];
  /** The furthest level that was reached; null where none was done. */
  readonly highest: AssessmentLevel | null;
}

/**
 * How far up the ladder of assessments a case has come by a day: basic means, a wider assessment at the basic level, the specialist
 * level. A step may be left out, since the level is chosen by the need. Assessments without a day of their own are not counted.
 *
 * @example assessmentLadder([{ level: 'basic', topic: 'health', done_on: '2022-09-20' }], '2022-12-31') // { done: [{ level: 'basic', doneOn: '2022-09-20', topics: ['health'] }], highest: 'basic' }
 */
export function assessmentLadder(rows: readonly Row[], on: Day): AssessmentLadder {
  const days = [...new Set(rows.flatMap(({ done_on: day }) => (isBy(day, on) ? [day] : [])))].sort();
  const done = days.flatMap((doneOn) =>
    assessmentLevelIds.flatMap((level) => {
      const topics = assessmentTopicIds.filter((topic) =>
        rows.some((row) => row.done_on === doneOn && row.level === level && row.topic === topic),
      );
      return topics.length === 0 ? [] : [{ level, doneOn, topics }];
    }),
  );
  return { done, highest: assessmentLevelIds.findLast((level) => done.some((each) => each.level === level)) ?? null };
}
