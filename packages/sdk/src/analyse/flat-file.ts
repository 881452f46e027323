import type { Facts, Place, Problem, RuleId } from '@polku/domain/data-package';
import { PolkuError } from '@polku/stats';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import Papa from 'papaparse';

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
const chunkBytes = 256 * 1024;

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

/** A column while it is read: memory doubles as rows come. */
class GrowingColumn {
  readonly name: string;
  readonly rule: ColumnRule;
  readonly position: number;
  readonly #problems: Problems;
  #numbers: Float64Array = new Float64Array(0);
  #codes: Int32Array = new Int32Array(0);
  readonly #codeOf = new Map<string, number>();
  #row = 0;
  /** Of a covariate unknown until a cell tells. */
  #kind: 'text' | 'number' | undefined;
  #firstTextRow = 0;

  constructor(name: string, rule: ColumnRule, position: number, problems: Problems) {
    this.name = name;
    this.rule = rule;
    this.position = position;
    this.#problems = problems;
    this.#kind = rule.kind === 'covariate' ? undefined : rule.kind;
  }

  get kind(): 'text' | 'number' {
    return this.#kind ?? 'number';
  }

  push(cell: string): void {
    const isMissing = cell === '' || cell === 'NA';
    if (isMissing && this.rule.mayBeMissing !== true) this.#problems.add('value_missing', { row: this.#row + 1, column: this.name });
    if (this.rule.kind === 'covariate' && !isMissing) this.#tellKind(cell);
    // Of a covariate an empty cell tells as little as `NA` does.
    if (this.#kind === 'text')
      this.#pushText(cell, this.rule.kind === 'covariate' ? isMissing : cell === 'NA' && this.rule.mayBeMissing === true);
    else this.#pushNumber(isMissing ? NaN : this.#parse(cell));
    this.#row += 1;
  }

  /** A column of numbers and categories is a column of numbers with mistakes, whichever comes first. */
  #tellKind(cell: string): void {
    const isNumber = Number.isFinite(Number(cell)) && cell.trim() !== '';
    if (this.#kind === 'text' && isNumber && this.#firstTextRow > 0) {
      this.#problems.add('number_format', { row: this.#firstTextRow, column: this.name }, { decimal: '.' });
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
    const value = Number(cell);
    const place = { row: this.#row + 1, column: this.name };
    const { whole, minimum = -Infinity, maximum = Infinity } = this.rule;
    if (!Number.isFinite(value) || cell.trim() === '') this.#problems.add('number_format', place, { decimal: '.' });
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
function columnsOf(header: readonly string[], rules: ColumnRules, problems: Problems): GrowingColumn[] {
  const columns: GrowingColumn[] = [];
  for (const [name, rule] of Object.entries(rules)) {
    const matches = header.flatMap((candidate, position) => {
      const isMatch = name.endsWith('*') ? candidate.startsWith(name.slice(0, -1)) : candidate === name;
      return isMatch ? [{ candidate, position }] : [];
    });
    if (new Set(matches.map(({ candidate }) => candidate)).size < matches.length) problems.add('header_duplicate', { column: name });
    if (matches.length === 0 && rule.optional !== true)
      problems.add('header_column_missing', { column: name }, { column: name, columns: header.join(', ') });
    columns.push(...matches.map(({ candidate, position }) => new GrowingColumn(candidate, rule, position, problems)));
  }
  return columns;
}

async function* decoded(path: string, problems: Problems): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: chunkBytes }))
      yield decoder.decode(bytes as Uint8Array, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError))
      throw new PolkuError('unreadable_file', 'The file does not exist, or cannot be read.', { cause: error });
    problems.add('encoding_not_utf8', {});
  }
}

/**
 * Reads the columns of a CSV file (UTF-8, comma, header, decimal point), as it streams: only the columns asked for are kept.
 *
 * @throws InvalidFlatFile with every problem's row, column and rule; no value of a cell is repeated. PolkuError `unreadable_file`.
 */
export async function readFlatFile(path: string, rules: ColumnRules): Promise<NamedFlatFile> {
  const name = basename(path);
  const problems = new Problems(name);
  let columns: readonly GrowingColumn[] | undefined;
  let cells = 0;
  let row = 0;
  const take = (record: readonly string[]): void => {
    if (columns === undefined) {
      cells = record.length;
      columns = columnsOf(
        record.map((name) => name.trim()),
        rules,
        problems,
      );
      return;
    }
    row += 1;
    if (record.length !== cells) problems.add('row_ragged', { row }, { count: cells });
    else for (const column of columns) column.push(record[column.position]);
  };
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(Readable.from(decoded(path, problems)), {
      delimiter: ',',
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
