import type { AssessmentResult } from '../catalogue/assessments/assessment-results.ts';
import type { ResourceRow } from '../data-package/index.ts';
import type { Day } from '../pathway/day.ts';

type Row = Pick<ResourceRow<'assessments'>, 'assessment_id' | 'level' | 'topic' | 'ordered_on' | 'booked_for' | 'done_on' | 'result'>;

/** `booked_day_passed`: the day that was booked has gone by and nobody has written that the check was done. */
export type HealthCheckStage = 'ordered' | 'booked' | 'booked_day_passed' | 'done';

export interface HealthCheck {
  readonly assessmentId: string;
  readonly stage: HealthCheckStage;
  readonly orderedOn: Day | null;
  readonly bookedFor: Day | null;
  readonly doneOn: Day | null;
  /** What follows from it; null while it is not done, and where the result was not recorded. */
  readonly result: AssessmentResult | null;
}

/**
 * Whether an assessment is the health check for unemployed people: the one of health by basic means.
 *
 * @example isHealthCheck({ level: 'basic', topic: 'health' }) // true
 */
export const isHealthCheck = ({ level, topic }: Pick<Row, 'level' | 'topic'>): boolean => level === 'basic' && topic === 'health';

/**
 * The health checks of a case that were directed to by a day, and where each stands: directed, booked, done, and what follows. On which
 * day the time was booked is not in the data, so that a booking counts from the order on.
 *
 * @example healthChecks([{ assessment_id: 'a1', level: 'basic', topic: 'health', ordered_on: '2022-09-01', booked_for: '2022-09-20', done_on: null, result: null }], '2022-09-10').map(({ stage }) => stage) // ['booked']
 */
export function healthChecks(rows: readonly Row[], on: Day): readonly HealthCheck[] {
  return rows.filter(isHealthCheck).flatMap((row): readonly HealthCheck[] => {
    const orderedOn = row.ordered_on !== null && row.ordered_on <= on ? row.ordered_on : null;
    const doneOn = row.done_on !== null && row.done_on <= on ? row.done_on : null;
    if (orderedOn === null && doneOn === null) return [];
    const { assessment_id: assessmentId, booked_for: bookedFor } = row;
    const booked = bookedFor === null ? 'ordered' : bookedFor < on ? 'booked_day_passed' : 'booked';
    const stage = doneOn === null ? booked : 'done';
    return [{ assessmentId, stage, orderedOn, bookedFor, doneOn, result: doneOn === null ? null : row.result }];
  });
}
