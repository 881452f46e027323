import type { Facts, Place, Problem, RuleId } from '@polku/domain/data-package';
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { inputName } from '../standard-input.ts';
import { FlatNumbers, openFlatText, type FlatDialect } from './flat-dialect.ts';

/** What a column of a flat file must hold. */
interface ColumnRule {
  /** `covariate`: numbers, or categories where no cell is a number. */
  readonly kind: 'text' | 'number' | 'covariate';
  /** The file may lack the column. */
  readonly optional?: boolean;
  /** Cells may be empty or `NA`: a number is then NaN; text is missing where `NA` stands, an empty cell being a label, as in R. */
  readonly mayBeMissing?: boolean;
  readonly whole?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The columns an analysis reads, by name; `x_*` stands for every column that begins so. */
export type ColumnRules = Readonly<Record<string, ColumnRule>>;

/** A column of text as codes, `labels[codes[row]]`, −1 where it is missing; labels in UTF-8 byte order. */
interface TextColumn {
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

/** How a file is written, and what it calls the columns of an analysis, by the analysis' own names. */
export interface FlatReading extends FlatDialect {
  readonly columns?: Readonly<Record<string, string | undefined>>;
}

/** A CSV file as columns, each row's cells at the same index. */
export interface FlatFile {
  /** As it stands in its folder. */
  readonly name: string;
  readonly rows: number;
  readonly text: Readonly<Record<string, TextColumn>>;
  /** Missing numbers are NaN: analyses leave them out before any estimator sees them. */
  readonly numbers: Readonly<Record<string, Float64Array>>;
}

/** As of a data package, with rules of its own beside those of cells. */
export type FlatFileProblem = Omit<Problem, 'rule'> & { readonly rule: string };

/** With the names of its columns, in their order. */
export interface NamedFlatFile extends FlatFile {
  readonly names: readonly string[];
}

/** A flat file that cannot be analysed, because it has problems. */
export class InvalidFlatFile extends Error {
  override readonly name = 'InvalidFlatFile';
  readonly problems: readonly FlatFileProblem[];
  readonly problemCount: number;

  constructor(problems: readonly FlatFileProblem[], problemCount: number) {
    super(`The file has ${problemCount} problems.`);
    this.problems = problems;
    this.problemCount = problemCount;
  }
}

export const mostListed = 100;

/** Label order of arms and segments: by UTF-8 bytes, the same on every machine. */
export const inByteOrder = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Problems of one file, the first of them listed and all counted. */
class Problems {
  readonly #file: string;
  readonly #listed: (readonly [Place, RuleId, Facts])[] = [];
  count = 0;

  constructor(file: string) {
    this.#file = file;
  }

  add(rule: RuleId, place: Omit<Place, 'file'>, facts: Facts = {}): void {
    this.count += 1;
    if (this.#listed.length < mostListed) this.#listed.push([{ file: this.#file, ...place }, rule, facts]);
  }

  async refuseIfAny(): Promise<void> {
    if (this.count === 0) return;
    // The words of rules are loaded where there is something to say: most files have no problem.
    const { problemAt } = await import('@polku/domain/data-package');
    throw new InvalidFlatFile(
      this.#listed.map((problem) => problemAt(...problem)),
      this.count,
    );
  }
}

/** A column that an analysis reads, where the file has it. */
interface FoundColumn {
  readonly name: string;
  readonly header: string;
  readonly rule: ColumnRule;
  readonly position: number;
}

/** A column while it is read: memory doubles as rows come. */
class GrowingColumn {
  readonly name: string;
  /** As the file calls it. */
  readonly #header: string;
  readonly rule: ColumnRule;
  readonly position: number;
  readonly #problems: Problems;
  readonly #reader: FlatNumbers;
  #numbers: Float64Array = new Float64Array(0);
  #codes: Int32Array = new Int32Array(0);
  readonly #codeOf = new Map<string, number>();
  #row = 0;
  /** Of a covariate unknown until a cell tells. */
  #kind: 'text' | 'number' | undefined;
  #firstTextRow = 0;

  constructor(column: FoundColumn, problems: Problems, reader: FlatNumbers) {
    const { name, header, rule, position } = column;
    this.name = name;
    this.#header = header;
    this.rule = rule;
    this.position = position;
    this.#problems = problems;
    this.#reader = reader;
    this.#kind = rule.kind === 'covariate' ? undefined : rule.kind;
  }

  get kind(): 'text' | 'number' {
    return this.#kind ?? 'number';
  }

  push(cell: string): void {
    const isMissing = cell === '' || cell === 'NA';
    if (isMissing && this.rule.mayBeMissing !== true) this.#problems.add('value_missing', { row: this.#row + 1, column: this.#header });
    if (this.rule.kind === 'covariate' && !isMissing) this.#tellKind(cell);
    // Of a covariate an empty cell tells as little as `NA` does.
    if (this.#kind === 'text')
      this.#pushText(cell, this.rule.kind === 'covariate' ? isMissing : cell === 'NA' && this.rule.mayBeMissing === true);
    else this.#pushNumber(isMissing ? NaN : this.#parse(cell));
    this.#row += 1;
  }

  /** A column of numbers and categories is a column of numbers with mistakes, whichever comes first. */
  #tellKind(cell: string): void {
    const isNumber = !Number.isNaN(this.#reader.read(cell));
    if (this.#kind === 'text' && isNumber && this.#firstTextRow > 0) {
      this.#problems.add('number_format', { row: this.#firstTextRow, column: this.#header }, { decimal: this.#reader.decimal });
      this.#firstTextRow = 0;
    }
    if (this.#kind !== undefined) return;
    this.#kind = isNumber ? 'number' : 'text';
    if (isNumber) return;
    const missing = this.#row;
    this.#firstTextRow = missing + 1;
    this.#row = 0;
    for (let row = 0; row < missing; row += 1) {
      this.#pushText('', true);
      this.#row += 1;
    }
  }

  #parse(cell: string): number {
    const value = this.#reader.read(cell);
    const place = { row: this.#row + 1, column: this.#header };
    const { whole, minimum = -Infinity, maximum = Infinity } = this.rule;
    if (Number.isNaN(value)) this.#problems.add('number_format', place, { decimal: this.#reader.decimal });
    else if (whole === true && !Number.isInteger(value)) this.#problems.add('integer_format', place);
    else if (value < minimum || value > maximum) {
      const range = maximum === Infinity ? `≥ ${minimum}` : `${minimum}–${maximum}`;
      this.#problems.add('number_out_of_range', place, { range });
    }
    return value;
  }

  #pushNumber(value: number): void {
    if (this.#row === this.#numbers.length) {
      const wider = new Float64Array(Math.max(1024, this.#row * 2));
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.#row] = value;
  }

  #pushText(cell: string, isMissing: boolean): void {
    if (this.#row === this.#codes.length) {
      const wider = new Int32Array(Math.max(1024, this.#row * 2));
      wider.set(this.#codes);
      this.#codes = wider;
    }
    let code = isMissing ? -1 : this.#codeOf.get(cell);
    if (code === undefined) {
      code = this.#codeOf.size;
      this.#codeOf.set(cell, code);
    }
    this.#codes[this.#row] = code;
  }

  numbers(): Float64Array {
    return this.#numbers.subarray(0, this.#row);
  }

  text(): TextColumn {
    const seen = [...this.#codeOf.keys()];
    const labels = seen.toSorted(inByteOrder);
    const rank = new Map(labels.map((label, position) => [label, position]));
    const newCode = seen.map((label) => rank.get(label)!);
    return { codes: this.#codes.subarray(0, this.#row).map((code) => (code < 0 ? code : newCode[code])), labels };
  }
}

/** The columns to read, of those that the header names; a column asked for and not there is a problem. */
function columnsOf(
  header: readonly string[],
  rules: ColumnRules,
  named: NonNullable<FlatReading['columns']>,
  problems: Problems,
): readonly FoundColumn[] {
  const columns: FoundColumn[] = [];
  for (const [name, rule] of Object.entries(rules)) {
    const asked = named[name] ?? name;
    const matches = header.flatMap((candidate, position) => {
      const isMatch = name.endsWith('*') ? candidate.startsWith(name.slice(0, -1)) : candidate === asked;
      return isMatch ? [{ name: name.endsWith('*') ? candidate : name, header: candidate, rule, position }] : [];
    });
    if (new Set(matches.map(({ header: found }) => found)).size < matches.length) problems.add('header_duplicate', { column: asked });
    if (matches.length === 0 && (rule.optional !== true || named[name] !== undefined))
      problems.add('header_column_missing', { column: asked }, { column: asked, columns: header.join(', ') });
    columns.push(...matches);
  }
  return columns;
}

/**
 * Reads the columns of a CSV file with a header, as it streams: only the columns asked for are kept. Separator and decimal character
 * are those that are told, or that the file is written with: of a comma between columns the decimal character is the point.
 *
 * @throws InvalidFlatFile with every problem's row, column and rule; no value of a cell is repeated. PolkuError `unreadable_file`.
 */
export async function readFlatFile(path: string, rules: ColumnRules, reading: FlatReading = {}): Promise<NamedFlatFile> {
  const name = inputName(path);
  const problems = new Problems(name);
  const { separator, text } = await openFlatText(path, reading, () => problems.add('encoding_not_utf8', {}));
  const reader = new FlatNumbers(reading.decimal ?? (separator === ',' ? '.' : undefined));
  let columns: readonly GrowingColumn[] | undefined;
  let cells = 0;
  let row = 0;
  const take = (record: readonly string[]): void => {
    if (columns === undefined) {
      cells = record.length;
      columns = columnsOf(
        record.map((cell) => cell.trim()),
        rules,
        reading.columns ?? {},
        problems,
      ).map((column) => new GrowingColumn(column, problems, reader));
      return;
    }
    row += 1;
    if (record.length !== cells) problems.add('row_ragged', { row }, { count: cells });
    else for (const column of columns) column.push(record[column.position]);
  };
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(Readable.from(text), {
      delimiter: separator,
      skipEmptyLines: true,
      chunk: ({ data, errors }, parser) => {
        data.forEach(take);
        for (const { code } of errors)
          problems.add(code === 'MissingQuotes' ? 'quote_unterminated' : 'quote_misplaced', { row: Math.max(1, row) });
        if (problems.count > 0 && row === 0) parser.abort();
      },
      complete: () => resolve(),
      error: reject,
    });
  });
  if (columns === undefined) problems.add('file_empty', {});
  await problems.refuseIfAny();
  const read = columns ?? [];
  return {
    name,
    rows: row,
    names: read.map(({ name }) => name),
    text: Object.fromEntries(read.filter(({ kind }) => kind === 'text').map((column) => [column.name, column.text()])),
    numbers: Object.fromEntries(read.filter(({ kind }) => kind === 'number').map((column) => [column.name, column.numbers()])),
  };
}
