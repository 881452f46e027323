import {
  covariatePatternsOf,
  segmentColumns,
  weightedCox,
  weightedDurationTableOf,
  type ByArm,
  type CovariatePatterns,
  type PatternOutcomes,
  type WeightedDurationTable,
} from '../src/index.ts';
import { rowsOf, type Row } from './golden.ts';

/** A data set as its propensity model sees it: two arms, rows without a missing covariate. */
export interface WeightingData {
  readonly rows: readonly Row[];
  /** 0 the reference, 1 the arm. */
  readonly arm: readonly number[];
  readonly patterns: CovariatePatterns;
  readonly patternOf: Int32Array;
  readonly people: ByArm<Float64Array>;
  /** Levels of the segment as 0 and 1, then covariates, by pattern. */
  readonly characteristics: readonly { readonly name: string; readonly values: Float64Array }[];
}

export function weightingData(name: string, arms: readonly string[], segments: readonly string[]): WeightingData {
  const all = rowsOf(name);
  const names = Object.keys(all[0]!).filter((column) => column.startsWith('x_'));
  const rows = all
    .filter((row) => names.every((column) => !['', 'NA'].includes(row[column]!)))
    .filter((row) => !(Number(row.entry ?? 0) > 0 && Number(row.entry) >= Number(row.time)));
  const segment = rows.map((row) => segments.indexOf(row.segment ?? 'all'));
  const covariates = names.map((column) => rows.map((row) => Number(row[column])));
  const arm = rows.map((row) => arms.indexOf(row.arm!));
  const dummies = segmentColumns(segment, segments.length).map(({ values }) => values);
  const { patterns, patternOf } = covariatePatternsOf({ covariates: [...dummies, ...covariates], outcome: arm });
  const byPattern = (values: readonly number[]): Float64Array => {
    const out = new Float64Array(patterns.trials.length);
    patternOf.forEach((pattern, row) => (out[pattern] = values[row]!));
    return out;
  };
  return {
    rows,
    arm,
    patterns,
    patternOf,
    people: { reference: patterns.trials.map((count, j) => count - patterns.successes[j]!), arm: patterns.successes },
    characteristics: [
      ...segments.map((level, s) => ({ name: `segment=${level}`, values: byPattern(segment.map((own) => Number(own === s))) })),
      ...names.map((column, j) => ({ name: column, values: byPattern(covariates[j]!) })),
    ],
  };
}

/** Whether the event of cause 1 came by the horizon; not known of those who left before it without an event. */
export function outcomesBy({ rows, arm, patternOf, patterns }: WeightingData, horizon: number): PatternOutcomes {
  const counts = (): ByArm<Float64Array> => ({
    reference: new Float64Array(patterns.trials.length),
    arm: new Float64Array(patterns.trials.length),
  });
  const [known, events] = [counts(), counts()];
  rows.forEach((row, i) => {
    const [time, status, which] = [Number(row.time), Number(row.status), arm[i] === 1 ? 'arm' : 'reference'] as const;
    if (time < horizon && status === 0) return;
    known[which][patternOf[i]!]! += 1;
    if (status === 1 && time <= horizon) events[which][patternOf[i]!]! += 1;
  });
  return { known, events };
}

/** The weighted durations of one arm, or of those of its rows that are wanted. */
export function weightedTable(
  { rows, arm }: WeightingData,
  which: number,
  weightOf: (row: number) => number,
  isWanted: (row: number) => boolean = () => true,
): WeightedDurationTable {
  const own = [...rows.keys()].filter((row) => arm[row] === which && isWanted(row));
  return weightedDurationTableOf({
    time: own.map((row) => Number(rows[row]!.time)),
    status: own.map((row) => Number(rows[row]!.status)),
    entry: own.map((row) => Number(rows[row]!.entry ?? 0)),
    weight: own.map(weightOf),
  });
}

/** Cox with the arm as the only covariate. */
export const modelOf = (reference: WeightedDurationTable, arm: WeightedDurationTable) =>
  weightedCox([
    [
      { covariates: [0], table: reference },
      { covariates: [1], table: arm },
    ],
  ]);

/** Every number that a result holds. */
export const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : ArrayBuffer.isView(value)
      ? Array.from(value as Float64Array)
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(numbersIn)
        : [];
