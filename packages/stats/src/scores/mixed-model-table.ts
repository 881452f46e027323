import { PolkuError, type StatsErrorCode } from '../foundations/errors.ts';
import { personVisits, type PersonVisits } from './person-visits.ts';
import { VisitPatterns } from './visit-patterns.ts';

/**
 * The sufficient table of a mixed model of scores: people of one arm seen at the same times form a pattern, of which only
 * moments are kept. A fit costs what the number of patterns costs; where everyone has times of their own, as many as people.
 */
export interface MixedModelTable {
  /** Names of the arms; the first is the reference. */
  readonly arms: readonly string[];
  /** Of each pattern: its arm, as an index into `arms`. */
  readonly arm: Int32Array;
  /** Of each pattern: number of people. */
  readonly people: Float64Array;
  /** Visits of pattern p are `visitStart[p]` to `visitStart[p + 1]` in `time` and `meanScore`. */
  readonly visitStart: Int32Array;
  readonly time: Float64Array;
  readonly meanScore: Float64Array;
  /** Of each pattern: Σ d′d over people, d being a person's scores less the mean scores. */
  readonly squares: Float64Array;
  /** Of each pattern: Σ u₁u₁, Σ u₁u₂, Σ u₂u₂ over people, where u₁ = Σ d and u₂ = Σ (t − t̄) d over a person's visits. */
  readonly totals: Float64Array;
}

export interface ScoreRows {
  /** Who was seen; the rows of one person need not stand together. Small whole numbers are quickest. */
  readonly id: ArrayLike<number | string>;
  /** Index into `arms`. */
  readonly arm: ArrayLike<number>;
  readonly time: ArrayLike<number>;
  /** The score; leave out the rows where it is missing. */
  readonly score: ArrayLike<number>;
  readonly arms: readonly string[];
}

/**
 * Builds the table from one row for each visit.
 *
 * @throws PolkuError `unequal_lengths`; `invalid_number` for a time or score that is not finite, `invalid_argument` for an arm
 *   that is not an index into `arms` or a person seen in two arms, each naming the index of the row.
 *
 * ```ts
 * const rows = { id: ['a', 'b', 'a', 'b'], arm: [0, 0, 0, 0], time: [0, 0, 30, 30], score: [4, 6, 5, 9], arms: ['usual care'] };
 * const table = mixedModelTableOf(rows);
 * Array.from(table.people); // → [2]
 * Array.from(table.meanScore); // → [5, 7]
 * ```
 */
export function mixedModelTableOf({ id, arm, time, score, arms }: ScoreRows): MixedModelTable {
  checkScoreRows({ id, arm, time, score, arms });
  const rows = id.length;
  const visits = personVisits(id, time);
  checkOneArmEach(visits, arm);
  const patterns = new VisitPatterns(visits.personCount, rows);
  const scores = Float64Array.from(visits.row, (row) => score[row]);
  for (let person = 0; person < visits.personCount; person += 1) {
    const [start, end] = [visits.start[person], visits.start[person + 1]];
    patterns.add({
      arm: arm[visits.row[start]],
      times: visits.time.subarray(start, end),
      people: 1,
      meanScores: scores.subarray(start, end),
      squares: 0,
      totals: [0, 0, 0],
    });
  }
  return tableOf(patterns, arms);
}

/** Refuses rows that are none, naming the index of the row. @internal */
export function checkScoreRows({ id, arm, time, score, arms }: ScoreRows): void {
  const rows = id.length;
  for (const [name, column] of Object.entries({ arm, time, score }))
    if (column.length !== rows) throw new PolkuError('unequal_lengths', `"${name}" must have one value for each of the ${rows} ids.`);
  for (let row = 0; row < rows; row += 1) {
    if (!Number.isFinite(time[row])) throw rowError('invalid_number', row, 'a time must be a finite number');
    if (!Number.isFinite(score[row])) throw rowError('invalid_number', row, 'a score must be a finite number');
    if (!(Number.isInteger(arm[row]) && arm[row] >= 0 && arm[row] < arms.length))
      throw rowError('invalid_argument', row, `an arm must be an index into the ${arms.length} arms`);
  }
}

/** Refuses a person in two arms, naming the index of the first row in another. @internal */
export function checkOneArmEach({ personCount, start, row }: PersonVisits, arm: ArrayLike<number>): void {
  for (let person = 0; person < personCount; person += 1)
    for (let visit = start[person] + 1; visit < start[person + 1]; visit += 1)
      if (arm[row[visit]] !== arm[row[start[person]]]) throw rowError('invalid_argument', row[visit], 'a person must stay in one arm');
}

/**
 * The table of the pooled rows, where each person is in one of the tables.
 *
 * @throws PolkuError `invalid_argument` where the tables do not have the same arms in the same order, or there is no table.
 *
 * ```ts
 * const part = (id: string) => mixedModelTableOf({ id: [id, id], arm: [0, 0], time: [0, 30], score: [4, 6], arms: ['usual care'] });
 * Array.from(mergeMixedModelTables([part('a'), part('b')]).people); // → [2]
 * ```
 */
export function mergeMixedModelTables(tables: readonly MixedModelTable[]): MixedModelTable {
  const arms = tables[0]?.arms ?? [];
  if (tables.length === 0 || tables.some((table) => table.arms.length !== arms.length || table.arms.some((name, i) => name !== arms[i]))) {
    const expected = 'one table or more, all with the same arms in the same order';
    throw new PolkuError('invalid_argument', `Expected ${expected}.`, { expected });
  }
  const total = (sizeOf: (table: MixedModelTable) => number): number => tables.reduce((sum, table) => sum + sizeOf(table), 0);
  const patterns = new VisitPatterns(
    total(({ arm }) => arm.length),
    total(({ time }) => time.length),
  );
  for (const { arm, people, visitStart, time, meanScore, squares, totals } of tables) {
    for (let p = 0; p < arm.length; p += 1) {
      patterns.add({
        arm: arm[p],
        times: time.subarray(visitStart[p], visitStart[p + 1]),
        people: people[p],
        meanScores: meanScore.subarray(visitStart[p], visitStart[p + 1]),
        squares: squares[p],
        totals: [totals[3 * p], totals[3 * p + 1], totals[3 * p + 2]],
      });
    }
  }
  return tableOf(patterns, arms);
}

function tableOf(patterns: VisitPatterns, arms: readonly string[]): MixedModelTable {
  const { count } = patterns;
  const visitCount = patterns.visitStart[count];
  return {
    arms,
    arm: patterns.arm.slice(0, count),
    people: patterns.people.slice(0, count),
    visitStart: patterns.visitStart.slice(0, count + 1),
    time: patterns.time.slice(0, visitCount),
    meanScore: patterns.meanScore.slice(0, visitCount),
    squares: patterns.squares.slice(0, count),
    totals: patterns.totals.slice(0, 3 * count),
  };
}

const rowError = (code: StatsErrorCode, row: number, expected: string): PolkuError =>
  new PolkuError(code, `Row ${row}: ${expected}.`, { index: row, expected });
