import { daysBetween, type Day } from '../pathway/day.ts';
import type { AssessmentTopicId } from '../catalogue/assessments/assessment-topics.ts';

/** A row of `assessments.csv` that was done. */
export interface DoneAssessment {
  readonly topic: AssessmentTopicId;
  readonly doneOn: Day;
}

export interface RepeatedAssessment {
  readonly topic: AssessmentTopicId;
  readonly firstOn: Day;
  readonly againOn: Day;
}

/**
 * Assessments of a topic that was assessed within so many days before. A repeat may be justified: it is a question to ask, not a
 * fault.
 *
 * @example
 * repeatedAssessments([{ topic: 'work_ability', doneOn: '2024-01-10' }, { topic: 'work_ability', doneOn: '2024-05-10' }], 365).length // 1
 */
export function repeatedAssessments(done: readonly DoneAssessment[], withinDays: number): readonly RepeatedAssessment[] {
  const inOrder = done.toSorted((a, b) => daysBetween(b.doneOn, a.doneOn));
  return inOrder.flatMap(({ topic, doneOn }, place) => {
    const before = inOrder.slice(0, place).findLast((other) => other.topic === topic);
    return before !== undefined && daysBetween(before.doneOn, doneOn) <= withinDays
      ? [{ topic, firstOn: before.doneOn, againOn: doneOn }]
      : [];
  });
}
