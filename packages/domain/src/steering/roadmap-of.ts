import type { ResourceRow } from '../data-package/index.ts';
import type { Day } from '../pathway/day.ts';
import { milestoneStanding, type MilestoneStanding } from './milestone-standing.ts';

type Row = Pick<
  ResourceRow<'milestones'>,
  'label' | 'planned_on' | 'done_on' | 'period_from' | 'period_to' | 'revision' | 'recorded_on' | 'links'
>;

export interface RoadmapStep {
  readonly label: string;
  readonly plannedOn: Day | null;
  readonly doneOn: Day | null;
  readonly standing: MilestoneStanding;
  /** An earlier revision of the period had it for another day. */
  readonly isMoved: boolean;
  readonly links: readonly string[];
}

export interface RoadmapRevision {
  readonly revision: number;
  readonly recordedOn: Day | null;
  readonly tasks: readonly RoadmapStep[];
}

export interface RoadmapColumn {
  /** Null: the steps have no period of their own. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** The latest first; what a period was meant to hold before is kept. */
  readonly revisions: readonly [RoadmapRevision, ...RoadmapRevision[]];
}

const revisionOf = ({ revision }: Row): number => revision ?? 1;

/**
 * The milestone roadmap of a pilot on a day: periods in order, each with its tasks as they stand, and the earlier revisions of a
 * period that was told again. A task that only an earlier revision has was dropped; one with another day was moved.
 *
 * @example roadmapOf([], '2022-12-31') // []
 */
export function roadmapOf(rows: readonly Row[], on: Day): readonly RoadmapColumn[] {
  const known = rows.filter(({ recorded_on: recorded }) => recorded === null || recorded <= on);
  const isSamePeriod = (a: Row, b: Row): boolean => a.period_from === b.period_from && a.period_to === b.period_to;
  return known
    .filter((row, index) => known.findIndex((first) => isSamePeriod(first, row)) === index)
    .toSorted((a, b) => ((a.period_from ?? '') < (b.period_from ?? '') ? -1 : 1))
    .map((first) => ({
      from: first.period_from,
      to: first.period_to,
      revisions: revisionsOf(
        known.filter((row) => isSamePeriod(first, row)),
        on,
      ),
    }));
}

function revisionsOf(column: readonly Row[], on: Day): RoadmapColumn['revisions'] {
  const numbers = [...new Set(column.map(revisionOf))].toSorted((a, b) => b - a);
  return numbers.map((revision) => {
    const rows = column.filter((row) => revisionOf(row) === revision);
    const earlier = column.filter((row) => revisionOf(row) < revision);
    return { revision, recordedOn: rows[0]!.recorded_on, tasks: rows.map((row) => stepOf(row, earlier, on)) };
  }) as unknown as RoadmapColumn['revisions'];
}

function stepOf({ label, planned_on: plannedOn, done_on: doneOn, links }: Row, earlier: readonly Row[], on: Day): RoadmapStep {
  return {
    label,
    plannedOn,
    doneOn,
    standing: milestoneStanding({ plannedOn, doneOn }, on),
    isMoved: earlier.some((before) => before.label === label && before.planned_on !== plannedOn),
    links: links?.split(/\s+/) ?? [],
  };
}
