import { durationTableOf, mergeDurationTables, type DurationTable } from '@polku/stats';
import type { DurationCell } from '../reduce/duration-cells.ts';

/** Duration tables of a pilot: one for each arm and segment, and one for each arm, which is their sum. */
export interface GroupedDurations {
  readonly causes: number;
  readonly byArm: ReadonlyMap<string, DurationTable>;
  /** The segments seen in any arm, in the order of their ids. */
  readonly segments: readonly string[];
  /** The table of an arm in a segment; of nobody where the arm has none there. */
  readonly inSegment: (arm: string, segment: string) => DurationTable;
}

/** Builds the tables from the cells that SQL counted; an arm without cells has a table of nobody. */
export function groupDurations(cells: readonly DurationCell[], arms: readonly string[], causes: number): GroupedDurations {
  const tableOf = (own: readonly DurationCell[]): DurationTable =>
    durationTableOf({
      time: own.map(({ timeDays }) => timeDays),
      status: own.map(({ status }) => status),
      entry: own.map(({ entryDays }) => entryDays),
      count: own.map(({ n }) => n),
      causes,
    });
  const segments = [...new Set(cells.map(({ segment }) => segment))].sort();
  const tables = new Map(
    arms.map((arm) => [
      arm,
      new Map(segments.map((segment) => [segment, tableOf(cells.filter((cell) => cell.arm === arm && cell.segment === segment))])),
    ]),
  );
  const nobody = tableOf([]);
  return {
    causes,
    segments,
    byArm: new Map(arms.map((arm) => [arm, mergeDurationTables([...tables.get(arm)!.values(), nobody])])),
    inSegment: (arm, segment) => tables.get(arm)?.get(segment) ?? nobody,
  };
}
