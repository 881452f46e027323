import { PolkuError } from '../foundations/errors.ts';

/**
 * The sufficient table of a logistic regression: each combination of covariates that occurs, how many have it and how many
 * of those have the outcome. Those of two databases add up.
 */
export interface CovariatePatterns {
  /** `[covariate][pattern]`, without the intercept. */
  readonly covariates: readonly Float64Array[];
  /** People of each pattern. */
  readonly trials: Float64Array;
  /** Those of them who have the outcome, such as belonging to the arm. */
  readonly successes: Float64Array;
}

export interface CovariatePatternRows {
  /** One column for each covariate. */
  readonly covariates: readonly ArrayLike<number>[];
  /** 1 with the outcome, 0 without. */
  readonly outcome: ArrayLike<number>;
}

/**
 * Gathers rows of like covariates in one pass. `patternOf` tells each row's pattern, to bring what is fitted back to rows.
 *
 * @throws PolkuError `unequal_lengths`, or `invalid_number` for a covariate that is not finite or an outcome that is neither
 *   0 nor 1, naming the index of the row.
 *
 * ```ts
 * const { patterns } = covariatePatternsOf({ covariates: [[0, 1, 1]], outcome: [1, 0, 1] });
 * Array.from(patterns.trials); // → [1, 2]
 * ```
 */
export function covariatePatternsOf({ covariates, outcome }: CovariatePatternRows): {
  readonly patterns: CovariatePatterns;
  readonly patternOf: Int32Array;
} {
  const rows = outcome.length;
  if (covariates.some((column) => column.length !== rows))
    throw new PolkuError('unequal_lengths', `Each covariate must have one value for each of the ${rows} outcomes.`);
  const { firstRows, patternOf } = likeRows(covariates, rows);
  const [trials, successes] = [new Float64Array(firstRows.length), new Float64Array(firstRows.length)];
  for (let row = 0; row < rows; row += 1) {
    if (outcome[row] !== 0 && outcome[row] !== 1) throw rowError(row, 'an outcome of 0 or 1');
    trials[patternOf[row]] += 1;
    successes[patternOf[row]] += outcome[row];
  }
  return { patterns: { covariates: covariates.map((column) => firstRows.map((row) => column[row])), trials, successes }, patternOf };
}

/**
 * The patterns of the pooled rows: counts add up.
 *
 * @throws PolkuError `unequal_lengths` where tables have unlike numbers of covariates.
 *
 * ```ts
 * const part = (outcome: number[]) => covariatePatternsOf({ covariates: [outcome.map(() => 1)], outcome }).patterns;
 * Array.from(mergeCovariatePatterns([part([1, 0]), part([1])]).trials); // → [3]
 * ```
 */
export function mergeCovariatePatterns(tables: readonly CovariatePatterns[]): CovariatePatterns {
  const width = tables[0]?.covariates.length ?? 0;
  if (tables.some(({ covariates }) => covariates.length !== width))
    throw new PolkuError('unequal_lengths', `Each table must have the ${width} covariates of the first.`);
  const joined = (column: (table: CovariatePatterns) => Float64Array): Float64Array =>
    Float64Array.from(tables.flatMap((table) => [...column(table)]));
  const all = Array.from({ length: width }, (_, j) => joined(({ covariates }) => covariates[j]));
  const [trials, successes] = [joined((table) => table.trials), joined((table) => table.successes)];
  const { firstRows, patternOf } = likeRows(all, trials.length);
  const added = (counts: Float64Array): Float64Array => {
    const sums = new Float64Array(firstRows.length);
    counts.forEach((count, row) => (sums[patternOf[row]] += count));
    return sums;
  };
  return { covariates: all.map((column) => firstRows.map((row) => column[row])), trials: added(trials), successes: added(successes) };
}

/** Numbers combinations of values in the order in which they first occur: column by column, so that keys stay numbers. */
function likeRows(
  columns: readonly ArrayLike<number>[],
  rows: number,
): { readonly firstRows: Float64Array; readonly patternOf: Int32Array } {
  const patternOf = new Int32Array(rows);
  let patterns = Math.min(rows, 1);
  for (const column of columns) {
    const codes = new Map<number, number>();
    const combined = new Map<number, number>();
    for (let row = 0; row < rows; row += 1) {
      const value = column[row];
      if (!Number.isFinite(value)) throw rowError(row, 'finite covariates');
      let code = codes.get(value);
      if (code === undefined) codes.set(value, (code = codes.size));
      const key = code * patterns + patternOf[row];
      let pattern = combined.get(key);
      if (pattern === undefined) combined.set(key, (pattern = combined.size));
      patternOf[row] = pattern;
    }
    patterns = combined.size;
  }
  const firstRows = new Float64Array(patterns).fill(-1);
  for (let row = 0; row < rows; row += 1) if (firstRows[patternOf[row]] < 0) firstRows[patternOf[row]] = row;
  return { firstRows, patternOf };
}

function rowError(row: number, expected: string): PolkuError {
  return new PolkuError('invalid_number', `Row ${row}: expected ${expected}.`, { index: row, expected });
}

/**
 * Columns of 0 and 1 for each segment that occurs but the first: treatment contrasts. No column where one segment occurs.
 *
 * @param segment Number of each row's segment, from 0.
 * @param segments How many segments there are; those that do not occur get no column.
 * @returns Each column with the number of its segment.
 *
 * ```ts
 * Array.from(segmentColumns([0, 2, 2], 3)[0].values); // → [0, 1, 1]
 * ```
 *
 * R: `model.matrix(~ droplevels(segment))[, -1]`.
 */
export function segmentColumns(
  segment: ArrayLike<number>,
  segments: number,
): readonly { readonly segment: number; readonly values: Float64Array }[] {
  const occurs = new Uint8Array(segments);
  for (let row = 0; row < segment.length; row += 1) {
    const own = segment[row];
    if (!(own >= 0 && own < segments && own === Math.floor(own))) {
      const expected = `a segment from 0 to ${segments - 1}`;
      throw new PolkuError('invalid_argument', `Row ${row}: expected ${expected}.`, { index: row, expected });
    }
    occurs[own] = 1;
  }
  return Array.from(occurs, (seen, own) => (seen === 1 ? own : -1))
    .filter((own) => own >= 0)
    .slice(1)
    .map((own) => ({ segment: own, values: Float64Array.from(segment, (value) => (value === own ? 1 : 0)) }));
}
