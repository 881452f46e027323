import type { ResourceRow } from '../data-package/index.ts';
import type { Day } from '../pathway/day.ts';
import { pilotStanding, type SteeredPilot } from '../pilots/pilot-standing.ts';
import type { ReportContext } from './draft-steering-report.ts';
import { stepsInForce } from './steps-in-force.ts';

/** The rows of one pilot that a report is drafted from beside its evaluation. */
export interface ReportRows {
  readonly pilot: (SteeredPilot & Pick<ResourceRow<'pilots'>, 'hypothesis'>) | undefined;
  readonly milestones: Parameters<typeof stepsInForce>[0];
}

/** Steps in the order of their days, whatever the order of the rows: those without one last. */
function byPlannedDay(a: ReportRows['milestones'][number], b: ReportRows['milestones'][number]): number {
  const keyOf = (row: ReportRows['milestones'][number]) => `${row.planned_on ?? '9999'} ${row.label}`;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

/**
 * What a pilot's rows tell a steering report of: what it is for, its steps as they stand on a day, and the risks that its own row shows.
 *
 * @example reportContextOf({ pilot: undefined, milestones: [] }, '2022-12-31') // { purpose: null, milestones: [], risks: [] }
 */
export function reportContextOf(
  { pilot, milestones }: ReportRows,
  on: Day,
): Required<Pick<ReportContext, 'purpose' | 'milestones' | 'risks'>> {
  return {
    purpose: pilot?.hypothesis ?? null,
    milestones: stepsInForce(milestones.toSorted(byPlannedDay), on),
    risks: pilot === undefined ? [] : pilotStanding(pilot).risks,
  };
}
