import { PolkuError } from '@polku/stats';
import type { NamedFlatFile } from './flat-file.ts';

/** A number of each row, NaN where it is missing. */
interface NamedColumn {
  readonly name: string;
  readonly values: Float64Array;
}

/** A column x_* of a file, as models take it. */
export interface Covariate {
  readonly name: string;
  /** Columns of the model: the numbers, or of categories one for each but the first in UTF-8 byte order, named `x_region=North`. */
  readonly terms: readonly NamedColumn[];
  /** What is compared between arms: the numbers, or every category. */
  readonly characteristics: readonly NamedColumn[];
}

/** With more categories a column is more likely a name or a date than a characteristic. */
const mostCategories = 50;

/**
 * The covariates of a file: those chosen, in that order, or all.
 *
 * @param pick The rows that are analysed, of a column.
 * @throws PolkuError `invalid_argument` for a column that is not there, or of too many categories.
 */
export function covariatesOf(
  { names, text, numbers }: NamedFlatFile,
  chosen: readonly string[] | undefined,
  pick: (column: Float64Array) => Float64Array = (column) => column,
): readonly Covariate[] {
  const all = names.filter((name) => name.startsWith('x_'));
  const unknown = (chosen ?? []).some((name) => !all.includes(name));
  if (unknown || new Set(chosen).size < (chosen?.length ?? 0)) {
    const expected =
      all.length === 0 ? 'a file with columns x_*' : `--covariates to name columns of the file, each once: ${all.join(', ')}`;
    throw new PolkuError('invalid_argument', `Expected ${expected}.`, { expected });
  }
  return (chosen ?? all).map((name) => {
    if (name in numbers) {
      const terms = [{ name, values: pick(numbers[name]) }];
      return { name, terms, characteristics: terms };
    }
    const { codes, labels } = text[name];
    if (labels.length > mostCategories) {
      const expected = `at most ${mostCategories} categories in the column ${name}`;
      throw new PolkuError('invalid_argument', `Expected ${expected}.`, { expected });
    }
    const characteristics = labels.map((label, own) => ({
      name: `${name}=${label}`,
      values: pick(Float64Array.from(codes, (code) => (code < 0 ? NaN : Number(code === own)))),
    }));
    return { name, terms: characteristics.slice(1), characteristics };
  });
}

/** The rows, by index, of which every covariate is known. */
export function completeRows(rows: number, covariates: readonly Covariate[]): Int32Array {
  const told = covariates.flatMap(({ characteristics }) => characteristics.slice(0, 1));
  const complete = new Int32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row += 1)
    if (told.every(({ values }) => !Number.isNaN(values[row]))) {
      complete[count] = row;
      count += 1;
    }
  return complete.subarray(0, count);
}
