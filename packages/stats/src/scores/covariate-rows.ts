import { PolkuError } from '../foundations/errors.ts';
import { checkScoreRows, type ScoreRows } from './mixed-model-table.ts';

/** A characteristic of people, or of their visits, as a number of each row. */
export interface ScoreCovariate {
  readonly name: string;
  readonly values: ArrayLike<number>;
}

export interface CovariateScoreRows extends ScoreRows {
  /** Leave out the rows where one is missing. */
  readonly covariates: readonly ScoreCovariate[];
}

/** Refuses rows that are none, naming the index of the row. @internal */
export function checkCovariateRows(rows: CovariateScoreRows): void {
  checkScoreRows(rows);
  const count = rows.id.length;
  for (const { name, values } of rows.covariates) {
    if (values.length !== count) throw new PolkuError('unequal_lengths', `"${name}" must have one value for each of the ${count} ids.`);
    for (let row = 0; row < count; row += 1) {
      if (Number.isFinite(values[row])) continue;
      const expected = `a finite number in ${name}`;
      throw new PolkuError('invalid_number', `Row ${row}: ${expected}.`, { index: row, expected });
    }
  }
}
