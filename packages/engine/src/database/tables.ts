import { resources, type Column, type Resource } from '@polku/domain';
import {
  bigint,
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  type PgColumnBuilderBase,
} from 'drizzle-orm/pg-core';

/**
 * The tables are derived from the resources of the data package, so a column is declared once, in the domain. On top of
 * its columns every table has `organisation_id`, first in every key, so that it can be distributed by organisation.
 */

function columnOf({ type, required }: Column): PgColumnBuilderBase {
  const column = (() => {
    switch (type) {
      case 'date':
        return date({ mode: 'string' });
      case 'integer':
        return integer();
      case 'number':
        return numeric();
      case 'boolean':
        return boolean();
      default:
        return text();
    }
  })();
  return required ? column.notNull() : column;
}

/** Rows without a key of their own are numbered in the order of the file. */
const rowNumber = 'row_id';

/** Columns that evaluations look rows up by. */
const lookups: Readonly<Record<string, readonly (readonly string[])[]>> = {
  episodes: [['team_id', 'referred_on']],
  events: [['episode_id', 'event', 'occurred_on']],
  services: [['episode_id', 'started_on']],
  scores: [['instrument', 'measured_on']],
  arms: [['team_id', 'from_on']],
};

function tableOf(resource: Resource) {
  const { name, key, columns } = resource;
  const builders: Record<string, PgColumnBuilderBase> = { organisation_id: text().notNull() };
  for (const [column, declaration] of Object.entries(columns)) if (column !== 'organisation_id') builders[column] = columnOf(declaration);
  const ownKey = key.filter((column) => column !== 'organisation_id');
  const keyless = ownKey.length === 0 && name !== 'organisations';
  if (keyless) builders[rowNumber] = bigint({ mode: 'number' }).notNull();
  // A package's own scheme may hold the same id in two packages; its rows are copied for each organisation.
  return pgTable(name, builders, (table) => {
    const named = (...names: string[]) => names.map((each) => table[each]!) as [(typeof table)[string], ...(typeof table)[string][]];
    return [
      primaryKey({ name: `${name}_pk`, columns: named('organisation_id', ...ownKey, ...(keyless ? [rowNumber] : [])) }),
      ...(lookups[name] ?? []).map((lookup) =>
        index(`${name}_by_${lookup[0]!.replace(/_id$/, '')}`).on(...named('organisation_id', ...lookup)),
      ),
      ...parentsOf(resource).map(({ column, parent }) =>
        foreignKey({
          name: `${name}_${column}_fk`,
          columns: named('organisation_id', ...(parent === 'organisations' ? [] : [column])),
          foreignColumns: parentColumns(parent),
        }),
      ),
    ];
  });
}

/** The rows that must be there before this one, in the same organisation. */
function parentsOf({ organisation, columns, name }: Resource): { column: string; parent: string }[] {
  if (organisation === 'whole_package' || name === 'organisations')
    return name === 'organisations' ? [] : [{ column: 'organisation_id', parent: 'organisations' }];
  return Object.entries(columns)
    .filter(
      ([column, { references, values }]) =>
        references !== undefined && values === undefined && (organisation === 'own_column' || organisation.through === column),
    )
    .map(([column, { references }]) => ({ column, parent: references! }));
}

function parentColumns(parent: string) {
  const table = tables[parent]! as unknown as Record<string, ReturnType<typeof text>>;
  const key = resources[parent as keyof typeof resources].key.filter((column) => column !== 'organisation_id');
  return ['organisation_id', ...key].map((column) => table[column]!) as never;
}

/** Each imported package: its content's hash tells whether an import would change anything. */
export const datasets = pgTable('datasets', {
  dataset_id: text().primaryKey(),
  title: text().notNull(),
  dataset_hash: text().notNull(),
  imported_on: date({ mode: 'string' }).notNull(),
  row_counts: jsonb().notNull(),
});

/** Which package an organisation's rows came from. */
export const datasetOrganisations = pgTable('dataset_organisations', {
  organisation_id: text().primaryKey(),
  dataset_id: text()
    .notNull()
    .references(() => datasets.dataset_id),
});

export const tables: Record<string, ReturnType<typeof tableOf>> = {};
for (const resource of Object.values(resources) as Resource[]) tables[resource.name] = tableOf(resource);
