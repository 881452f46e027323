import type { Evaluation, EvaluationPlan, Sha256 } from '@polku/domain/evaluation';
import { armsTable, dataQualityTable, planTable, provenanceTable } from './context-tables.ts';
import { evaluationRoundsTable, metricsTable, reasonsTable } from './definition-tables.ts';
import { conclusionsTable, placebosTable } from './conclusion-tables.ts';
import { comparisonsTable, findingsTable, resultsTable, seriesTable } from './result-tables.ts';
import { csvOf, type Table } from './table.ts';

/** By its family a later export knows a package that an earlier one wrote; the number changes with the columns. */
const packageSchema = 'polku-after-evaluation/2';
export const isPackageSchema = (schema: unknown): boolean =>
  typeof schema === 'string' && schema.startsWith(packageSchema.replace(/\d+$/, ''));

export interface PackageFile {
  readonly path: string;
  readonly text: string;
  /** Rows of a table, its header aside; null for a document. */
  readonly rows: number | null;
  readonly sha256: string;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A table's entry in `datapackage.json`. */
function resourceOf({ name, description, columns, key, references = [] }: Table, { path, text, sha256 }: PackageFile) {
  return {
    name,
    path,
    profile: 'tabular-data-resource',
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytesOf(text),
    hash: `sha256:${sha256}`,
    schema: {
      fields: Object.entries(columns).map(([column, { type, description: told, required, values }]) => ({
        name: column,
        type,
        description: told,
        ...((required || values) && { constraints: { ...(required && { required }), ...(values && { enum: values }) } }),
      })),
      missingValues: [''],
      ...(key && { primaryKey: key }),
      ...(references.length > 0 && {
        foreignKeys: references.map(({ column, table, key: fields }) => ({ fields: column, reference: { resource: table, fields } })),
      }),
    },
  };
}

/** Names of data packages have small letters, digits, hyphens, dots and underscores only. */
const packageName = (pilot: string): string => `after-evaluation-${pilot.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, '-')}`;

/**
 * The package that outlives a project: definitions, notes on the data, numbers and series of one pilot, for those who evaluate it
 * afterwards. A Frictionless Tabular Data Package, with the evaluation beside it.
 *
 * Everything comes from an evaluation as it was released: what its policy hides is hidden here, with the reason. The same evaluation
 * and plan give the same bytes.
 *
 * @param plan what was to be looked at; null where the data package holds no sound plan.
 *
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 */
export function afterEvaluationPackage(evaluation: Evaluation, plan: EvaluationPlan | null, sha256: Sha256): readonly PackageFile[] {
  const file = (path: string, text: string, rows: number | null): PackageFile => ({ path, text, rows, sha256: sha256(text) });
  const tables: readonly Table[] = [
    metricsTable(evaluation),
    armsTable(evaluation),
    resultsTable(evaluation),
    conclusionsTable(evaluation),
    placebosTable(evaluation),
    comparisonsTable(evaluation),
    seriesTable(evaluation),
    findingsTable(evaluation),
    dataQualityTable(evaluation),
    planTable(plan),
    provenanceTable(evaluation),
    evaluationRoundsTable(),
    reasonsTable(evaluation),
  ];
  const written = tables.map((table) => ({ table, file: file(`${table.name}.csv`, csvOf(table), table.rows.length) }));
  // As `polku evaluate --json` prints it.
  const document = file('evaluation.json', `${JSON.stringify(evaluation, null, 2)}\n`, null);
  const descriptor = {
    profile: 'tabular-data-package',
    name: packageName(evaluation.pilot.id),
    title: evaluation.pilot.name,
    description: 'Definitions, data quality notes, released results and series of a pilot, for those who evaluate it after the project.',
    schema: packageSchema,
    evaluation: { path: document.path, bytes: bytesOf(document.text), hash: `sha256:${document.sha256}` },
    resources: written.map((each) => resourceOf(each.table, each.file)),
  };
  const described = file('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`, null);
  return [described, ...written.map((each) => each.file), document];
}
