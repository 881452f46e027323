import type { Text } from '../text.ts';
import { isBy, type Day } from '../pathway/day.ts';

/** Coaching to work: a row of `coaching.csv`. */
export interface CoachingEpisode {
  readonly startedOn: Day;
  readonly searchStartedOn: Day | null;
  readonly jobFoundOn?: Day | null;
  readonly jobStartedOn: Day | null;
  /** Whether the job is on the open labour market; null where that was not recorded. */
  readonly openLabourMarket: boolean | null;
  readonly hoursPerWeek: number | null;
  readonly endedOn: Day | null;
}

/** Where coaching stands, in the order in which it goes forward. */
export const coachingStages = {
  started: { fi: 'Valmennus alkanut', sv: 'Arbetsträningen har börjat', en: 'Coaching started' },
  job_search: { fi: 'Työnhaku', sv: 'Jobbsökning', en: 'Job search' },
  job_found: { fi: 'Työpaikka löytynyt', sv: 'Jobb har hittats', en: 'Job found' },
  on_the_job: { fi: 'Tuki työssä', sv: 'Stöd i arbetet', en: 'Support on the job' },
  ended: { fi: 'Valmennus päättynyt', sv: 'Arbetsträningen har avslutats', en: 'Coaching ended' },
} as const satisfies Record<string, Text>;
export type CoachingStage = keyof typeof coachingStages;

/**
 * The stage of coaching on a day; null before it started. A job ends the search and not the coaching: support on the job follows it.
 * Whether the job went on is a matter of the events of work, which this does not look at.
 *
 * @example coachingStage({ startedOn: '2022-01-10', searchStartedOn: '2022-02-01', jobStartedOn: null, openLabourMarket: null,
 *   hoursPerWeek: null, endedOn: null }, '2022-03-01') // 'job_search'
 */
export function coachingStage(
  { startedOn, searchStartedOn, jobFoundOn = null, jobStartedOn, endedOn }: CoachingEpisode,
  on: Day,
): CoachingStage | null {
  if (isBy(endedOn, on)) return 'ended';
  if (isBy(jobStartedOn, on)) return 'on_the_job';
  if (isBy(jobFoundOn, on)) return 'job_found';
  if (isBy(searchStartedOn, on)) return 'job_search';
  return isBy(startedOn, on) ? 'started' : null;
}

/** A work coach of the case: a row of `assignments.csv` of the kind `work_coach`. */
export interface CoachPeriod {
  readonly from: Day;
  readonly to: Day | null;
}

/**
 * Whether one coach stayed through the coaching: the model asks for it. Coaches named in the data come first; where none is, what was
 * recorded of it stands. Null where neither tells.
 *
 * @example hasSameCoach([{ from: '2022-01-10', to: '2022-06-30' }, { from: '2022-07-01', to: null }]) // false
 */
export function hasSameCoach(coaches: readonly CoachPeriod[], recorded: boolean | null = null): boolean | null {
  return coaches.length === 0 ? recorded : coaches.length === 1;
}
