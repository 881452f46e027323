import {
  brokenByText,
  checksOf,
  ColumnReader,
  eachOf,
  type CellColumn,
  type CellValue,
  type Facts,
  type FileLayout,
  type Resource,
  type ResourceName,
  type RowCheck,
  type RuleCheck,
  type RuleId,
  type Verdict,
} from '@polku/domain/data-package';
import { noteRow } from './note-row.ts';
import type { PackageKeys } from './package-keys.ts';
import type { ProblemLog } from './problem-log.ts';
import { RowDigests } from './row-digests.ts';

/** A checked row: one value for every column of the resource, null where it is missing. */
export type PackageRow = Record<string, CellValue | null>;

/** A checked row with the organisation it belongs to; null in files that belong to the whole package. */
export type ValidatedRow = Readonly<PackageRow> & { readonly organisation_id: string | null };

interface PresentColumn {
  readonly name: string;
  readonly position: number;
  readonly reader: ColumnReader;
}

interface ReferenceColumn {
  readonly name: string;
  readonly checks: readonly RuleCheck<(id: string, organisation: string | null) => Verdict>[];
}

type Report = (column: string | null, rule: RuleId, facts?: Facts) => void;

const recordChecks = checksOf('record');
const repeatChecks = checksOf('repeat');
const referenceChecks = checksOf('reference');
const rowChecks = checksOf('row');

/** The checks that take part where they are asked about one file. */
const prepared = <Ask, Check>(checks: readonly RuleCheck<(ask: Ask) => Check | undefined>[], ask: Ask): readonly RuleCheck<Check>[] =>
  checks.flatMap(({ id, check }) => {
    const own = check(ask);
    return own === undefined ? [] : [{ id, check: own }];
  });

/** Reads the rows of one resource: cells, then keys, then what rows say of one another. */
export class ResourceReader {
  readonly #resource: Resource;
  readonly #file: string;
  readonly #keys: PackageKeys;
  readonly #log: ProblemLog;
  readonly #width: number;
  readonly #present: readonly PresentColumn[];
  readonly #passedOver: readonly number[];
  readonly #references: readonly ReferenceColumn[];
  readonly #rowChecks: readonly RuleCheck<RowCheck>[];
  readonly #emptyRow: PackageRow & { organisation_id: string | null };
  readonly #rows = new RowDigests();
  readonly #compoundKeys = new RowDigests();

  constructor({
    resource,
    layout,
    header,
    keys,
    log,
    today,
  }: {
    resource: Resource;
    layout: FileLayout;
    header: readonly (string | undefined)[];
    keys: PackageKeys;
    log: ProblemLog;
    today: string;
  }) {
    const cellColumn = (name: string): CellColumn => ({
      column: resource.columns[name]!,
      decimalCharacter: layout.decimalCharacter,
      today,
    });
    this.#resource = resource;
    this.#file = layout.path;
    this.#keys = keys;
    this.#log = log;
    this.#width = header.length;
    this.#present = header.flatMap((name, position) =>
      name === undefined ? [] : [{ name, position, reader: new ColumnReader(cellColumn(name)) }],
    );
    this.#passedOver = header.flatMap((name, position) => (name === undefined ? [position] : []));
    this.#references = Object.entries(resource.columns).flatMap(([name, column]) => {
      const file = column.references as ResourceName | undefined;
      // That an id is not in a file that could not be read to its end says nothing.
      if (file === undefined || keys.isIncomplete(file)) return [];
      return [{ name, checks: prepared(referenceChecks, { resource, column, file, earlier: keys }) }];
    });
    this.#rowChecks = prepared(rowChecks, { resource, earlier: keys, today });
    this.#emptyRow = { ...Object.fromEntries(Object.keys(resource.columns).map((name) => [name, null])), organisation_id: null };
  }

  /** The row, checked; undefined where it is not to be loaded: it was there before, or has no value for its key. */
  read(cells: readonly string[], number: number): ValidatedRow | undefined {
    const report: Report = (column, rule, facts) => {
      this.#log.report({ file: this.#file, row: number, column }, rule, facts);
    };
    for (const position of this.#passedOver) this.#reportText(cells[position] ?? '', report);
    if (!this.#isWhole(cells, report)) return undefined;
    const row = { ...this.#emptyRow };
    const values: PackageRow = row;
    for (const { name, position, reader } of this.#present) {
      const { value, broken, notices } = reader.read(cells[position]!);
      values[name] = value;
      if (broken !== undefined) report(name, broken.rule, broken.facts);
      for (const notice of notices) report(name, notice);
    }
    if (!this.#rows.add(JSON.stringify(Object.values(row)))) return this.#reportRepeat('row', report);
    const organisation = this.#keys.organisationOf(this.#resource, row);
    const { key } = this.#resource;
    if (key.some((column) => row[column] === null)) return undefined;
    if (!this.#addKey(row, organisation)) return this.#reportRepeat('key', report);
    this.#checkReferences(row, organisation, report);
    const id = values['episode_id'];
    const episode = typeof id === 'string' ? this.#keys.placeOfEpisode(id) : undefined;
    const context = { organisation, episode };
    for (const { id: rule, check } of this.#rowChecks) {
      for (const { column = null, facts } of eachOf(check(values, context))) report(column, rule, facts);
    }
    noteRow(this.#resource.name as ResourceName, values, { row: number, episode, keys: this.#keys });
    row.organisation_id = organisation;
    return row;
  }

  digest(): Uint8Array {
    return this.#rows.digest();
  }

  #reportText(cell: string, report: Report): void {
    const broken = brokenByText(cell);
    if (broken !== undefined) report(null, broken.rule, broken.facts);
  }

  /** Whether a record is a row. One that is not is searched for personal data all the same. */
  #isWhole(cells: readonly string[], report: Report): boolean {
    let isWhole = true;
    for (const { id, check } of recordChecks) {
      const verdict = check({ cells, width: this.#width });
      if (verdict === false) continue;
      if (isWhole) for (const cell of cells) this.#reportText(cell, report);
      isWhole = false;
      report(null, id, verdict === true ? undefined : verdict);
    }
    return isWhole;
  }

  /** A row that stands in the file already is not read. */
  #reportRepeat(of: 'row' | 'key', report: Report): undefined {
    for (const { id, check } of repeatChecks) {
      for (const { column = null, facts } of eachOf(check({ of, key: this.#resource.key }))) report(column, id, facts);
    }
  }

  /** Adds the row's key; false where another row has it. */
  #addKey(row: Readonly<PackageRow>, organisation: string | null): boolean {
    const { name, key } = this.#resource;
    if (key.length === 0) return true;
    const index = this.#keys.indexOf(name);
    return index === undefined
      ? this.#compoundKeys.add(JSON.stringify(key.map((column) => row[column])))
      : index.add(String(row[key[0]!]), organisation);
  }

  /** Of the rules that a reference breaks the first is told. */
  #checkReferences(row: Readonly<PackageRow>, organisation: string | null, report: Report): void {
    for (const { name, checks } of this.#references) {
      const id = row[name];
      if (typeof id !== 'string') continue;
      for (const { id: rule, check } of checks) {
        const verdict = check(id, organisation);
        if (verdict === false) continue;
        report(name, rule, verdict === true ? undefined : verdict);
        break;
      }
    }
  }
}
