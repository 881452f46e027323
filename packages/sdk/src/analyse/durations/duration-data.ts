import { durationTablesOf, mergeDurationTables, type DurationTable, type NearTies } from '@polku/stats';
import { armOrder } from '../arm-order.ts';
import { covariatesOf, type Covariate } from '../covariates.ts';
import type { ColumnRules, NamedFlatFile } from '../flat-file.ts';

export const durationColumns: ColumnRules = {
  arm: { kind: 'text' },
  segment: { kind: 'text', optional: true, mayBeMissing: true },
  entry: { kind: 'number', optional: true, mayBeMissing: true, minimum: 0 },
  time: { kind: 'number', minimum: 0 },
  status: { kind: 'number', whole: true, minimum: 0, maximum: 1000 },
  'x_*': { kind: 'covariate', optional: true, mayBeMissing: true },
};

/** The rows of a file of durations, those never at risk left out. */
export interface DurationData {
  readonly rows: number;
  readonly time: Float64Array;
  readonly status: Float64Array;
  /** Absent where nobody entered late. */
  readonly entry: Float64Array | undefined;
  readonly arm: Int32Array;
  readonly segment: Int32Array;
  readonly covariates: readonly Covariate[];
  /** The reference first, then in UTF-8 byte order. */
  readonly arms: readonly string[];
  readonly segments: readonly string[];
  readonly causes: number;
  /** Rows of the file, and those of them whose entry is not before their time. */
  readonly rowsRead: number;
  readonly invalidRows: number;
  readonly isLeftTruncated: boolean;
}

export function durationData(
  file: NamedFlatFile,
  { reference, causes, covariates }: { readonly reference?: string; readonly causes?: number; readonly covariates?: readonly string[] },
): DurationData {
  const { rows, text, numbers } = file;
  const { arms, positionOf } = armOrder(text.arm.labels, reference);
  const lateEntry = numbers.entry?.some((entry) => entry > 0) ? numbers.entry.map((entry) => (Number.isNaN(entry) ? 0 : entry)) : undefined;
  const isNeverAtRisk = (row: number): boolean => lateEntry !== undefined && lateEntry[row] > 0 && lateEntry[row] >= numbers.time[row];
  let invalidRows = 0;
  if (lateEntry !== undefined) for (let row = 0; row < rows; row += 1) if (isNeverAtRisk(row)) invalidRows += 1;
  const kept = invalidRows === 0 ? undefined : Int32Array.from({ length: rows }, (_, row) => row).filter((row) => !isNeverAtRisk(row));
  const pick = (column: Float64Array): Float64Array => (kept === undefined ? column : Float64Array.from(kept, (row) => column[row]));
  const pickCodes = (codes: Int32Array): Int32Array => (kept === undefined ? codes : Int32Array.from(kept, (row) => codes[row]));
  const entry = lateEntry === undefined ? undefined : pick(lateEntry);
  return {
    rows: rows - invalidRows,
    time: pick(numbers.time),
    status: pick(numbers.status),
    entry: entry?.some((value) => value > 0) ? entry : undefined,
    arm: pickCodes(text.arm.codes).map((code) => positionOf[code]),
    segment: text.segment === undefined ? new Int32Array(rows - invalidRows) : pickCodes(text.segment.codes),
    covariates: covariatesOf(file, covariates, pick),
    arms,
    segments: text.segment?.labels ?? ['all'],
    causes: causes ?? numbers.status.reduce((largest, status) => Math.max(largest, status), 1),
    rowsRead: rows,
    invalidRows,
    isLeftTruncated: lateEntry !== undefined,
  };
}

/** The sufficient tables of a file: of each segment's arms, and of each arm. */
export interface DurationCells {
  /** `[segment][arm]`. */
  readonly strata: readonly (readonly DurationTable[])[];
  /** `[arm]`. */
  readonly arms: readonly DurationTable[];
}

export function durationCells(data: DurationData, nearTies?: NearTies): DurationCells {
  const { time, status, entry, causes, arm, segment, arms, segments } = data;
  const groups = arms.length * segments.length;
  const group = segments.length === 1 ? arm : segment.map((own, row) => own * arms.length + arm[row]);
  const tables = durationTablesOf({ time, status, entry, causes, nearTies, group, groups });
  const strata = segments.map((_, s) => tables.slice(s * arms.length, (s + 1) * arms.length));
  if (segments.length === 1) return { strata, arms: strata[0] };
  return {
    strata,
    arms: arms.map((_, a) =>
      mergeDurationTables(
        strata.map((stratum) => stratum[a]),
        nearTies,
      ),
    ),
  };
}

/**
 * A table without those observed for no time. Where others entered late, `survfit` and `coxph` leave them out, since nobody
 * can be at risk from time 0 to time 0; where nobody did, their events count at time 0.
 */
export function withoutTimeZero(table: DurationTable): DurationTable {
  if (table.time[0] !== 0) return table;
  const gone = table.events.reduce((sum, events) => sum + events[0], table.censored[0]);
  return {
    time: table.time.slice(1),
    atStart: table.atStart - gone,
    entered: table.entered.slice(1),
    events: table.events.map((events) => events.slice(1)),
    censored: table.censored.slice(1),
  };
}

export const hasLateEntries = ({ entered }: DurationTable): boolean => entered.some((count) => count > 0);
