import { durationTablesOf, mergeDurationTables, rowsNeverAtRisk, type DurationTable } from '@polku/stats';
import { armOrder } from '../arm-order.ts';
import { completeRows, covariatesOf, type Covariate } from '../covariates.ts';
import type { ColumnRules, NamedFlatFile } from '../flat-file.ts';
import { refuseRows } from '../refused-rows.ts';

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
  /** −1 where it is missing. */
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

/**
 * @throws InvalidFlatFile where no row is left, or an entry differs from its time only by rounding, on the axis of any group that
 *   is analysed by itself.
 */
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
  const data: DurationData = {
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
  if (data.rows === 0) {
    const expected = 'at least one row whose entry comes before its time';
    refuseRows(file, [{ rule: 'no_rows', expected, hint: 'Give a row for each person.' }]);
  }
  refuseRows(
    file,
    rowsWithoutSpan(data).map((row) => ({
      row: kept?.[row] ?? row,
      column: 'entry',
      rule: 'entry_at_time',
      expected: 'an entry that comes before its time by more than a rounding',
      hint: 'Mend entry or time; leave out who was never at risk.',
    })),
  );
  return data;
}

/** Whether some entry is one time with its end on the axis of all these rows together, though not on that of their own group. */
export function haveNoSpan({ time, entry }: DurationData, rows?: Int32Array): boolean {
  if (entry === undefined) return false;
  const pick = (column: Float64Array): Float64Array => (rows === undefined ? column : Float64Array.from(rows, (row) => column[row]));
  return rowsNeverAtRisk({ time: pick(time), entry: pick(entry) }).length > 0;
}

/** The rows whose entry is one time with their end, on the axis of a group that is analysed by itself. */
function rowsWithoutSpan(data: DurationData): number[] {
  const { time, entry, arm, segment, arms, segments } = data;
  if (entry === undefined || isCounted(time, entry)) return [];
  const complete = new Set(adjustableRows(data));
  const groups = new Map<string, number[]>();
  for (let row = 0; row < data.rows; row += 1) {
    const own = [`arm ${arm[row]}`, `segment ${segment[row] * arms.length + arm[row]}`];
    if (complete.has(row)) own.push(`complete arm ${arm[row]}`);
    for (const name of segments.length > 1 || complete.size < data.rows ? own : own.slice(0, 1)) {
      const known = groups.get(name);
      if (known === undefined) groups.set(name, [row]);
      else known.push(row);
    }
  }
  const found = new Set<number>();
  for (const rows of groups.values()) {
    const pick = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => column[row]);
    for (const own of rowsNeverAtRisk({ time: pick(time), entry: pick(entry) })) found.add(rows[own]);
  }
  return [...found];
}

/** Whole numbers below this cannot be near one another on any axis. */
const mostCounted = 2 ** 24;

const isCounted = (...columns: readonly Float64Array[]): boolean =>
  columns.every((column) => column.every((time) => Number.isInteger(time) && time < mostCounted));

/** Those of whom segment and covariates are known. */
export const adjustableRows = ({ rows, covariates, segment }: DurationData): Int32Array =>
  completeRows(rows, covariates).filter((row) => segment[row] >= 0);

/** The sufficient tables of a file: of each segment's arms, and of each arm. */
export interface DurationCells {
  /** `[segment][arm]`. */
  readonly strata: readonly (readonly DurationTable[])[];
  /** `[arm]`. */
  readonly arms: readonly DurationTable[];
}

export function durationCells(data: DurationData): DurationCells {
  const { time, status, entry, causes, arm, segment, arms, segments } = data;
  const isOne = segments.length === 1 && segment.every((own) => own === 0);
  // People of no segment make one more, in no stratum.
  const groups = arms.length * (isOne ? 1 : segments.length + 1);
  const group = isOne ? arm : segment.map((own, row) => (own < 0 ? segments.length : own) * arms.length + arm[row]);
  const tables = durationTablesOf({ time, status, entry, causes, group, groups });
  const strata = segments.map((_, s) => tables.slice(s * arms.length, (s + 1) * arms.length));
  if (isOne) return { strata, arms: strata[0] };
  return { strata, arms: arms.map((_, a) => mergeDurationTables(tables.filter((_table, own) => own % arms.length === a))) };
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
