import {
  checksOf,
  firstBroken,
  type Column,
  type Facts,
  type Resource,
  type ResourceName,
  type RuleCheck,
  type RuleId,
  type Verdict,
} from '@polku/domain/data-package';
import type { CodedColumn } from './coded-column.ts';
import type { PackageKeys } from './package-keys.ts';
import { prepared } from './prepared.ts';

const referenceChecks = checksOf('reference');

interface ReferenceColumn {
  readonly column: CodedColumn;
  readonly position: number;
  readonly checks: readonly RuleCheck<(id: string, organisation: string | null) => Verdict>[];
  /** By code: an organisation in whose rows the id was found to break nothing. Keys are only added to, so that this lasts. */
  readonly keptFor: (string | null)[];
}

/** The columns of a file that name rows of files before it. */
export class RowReferences {
  readonly #references: readonly ReferenceColumn[];

  constructor(resource: Resource, present: readonly CodedColumn[], keys: PackageKeys) {
    this.#references = Object.entries(resource.columns).flatMap(([name, declared]: [string, Column]) => {
      const file = declared.references as ResourceName | undefined;
      const position = present.findIndex((column) => column.name === name);
      // That an id is not in a file that could not be read to its end says nothing.
      if (file === undefined || position < 0 || keys.isIncomplete(file)) return [];
      const column = present[position]!;
      const checks = prepared(referenceChecks, { resource, column: declared, file, earlier: keys });
      return [{ column, position, checks, keptFor: column.keptByCode<string | null>() }];
    });
  }

  /** Of the rules that a reference breaks the first is told. */
  check(codes: Int32Array, organisation: string | null, report: (column: string, rule: RuleId, facts?: Facts) => void): void {
    for (const { column, position, checks, keptFor } of this.#references) {
      const code = codes[position]!;
      const id = column.values[code];
      if (typeof id !== 'string' || keptFor[code] === organisation) continue;
      const broken = firstBroken(checks, (check) => check(id, organisation));
      if (broken === undefined) keptFor[code] = organisation;
      else report(column.name, broken.rule, broken.facts);
    }
  }
}
