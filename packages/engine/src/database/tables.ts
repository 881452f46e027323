import { resources, type Column, type Resource } from '@polku/domain/data-package';
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
  type AnyPgColumn,
  type PgColumnBuilderBase,
} from 'drizzle-orm/pg-core';

/**
 * The tables are derived from the resources of the data package, so a column is declared once, in the domain. On top of
 * its columns every table has `organisation_id`, first in every key, so that it can be distributed by organisation, and
 * `dataset_id`, the package of that organisation that the row came with.
 */

const dataset = 'dataset_id';

/** Rows without a key that an index can hold are numbered in the order of the file. */
const rowNumber = 'row_id';

/** The column of the row's number; undefined where the resource's own key serves, which free text is too long for. */
export function rowNumberOf({ key, columns }: Resource): typeof rowNumber | undefined {
  return key.length === 0 || key.some((column) => columns[column]!.type === 'text') ? rowNumber : undefined;
}

/** What rows are looked up by, beside their key: by evaluations, and by the database where a row they name is removed. */
const lookups: Readonly<Record<string, readonly (readonly string[])[]>> = {
  episodes: [['client_id'], ['team_id', 'referred_on']],
  feedback: [['team_id', 'given_on']],
};

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

/**
 * A numbered row goes by the row that it belongs to, then its number. An id names a row of its organisation, whichever package it came
 * with; what an organisation tells without an id, or a package for all of its organisations, each of its packages may tell.
 */
function keyOf(resource: Resource): readonly string[] {
  const { key, organisation } = resource;
  const owner = typeof organisation === 'object' ? [organisation.through] : [];
  const own = rowNumberOf(resource) === undefined ? key : [...owner, rowNumber];
  const isOfEachPackage = organisation === 'whole_package' || key[0] === 'organisation_id';
  return ['organisation_id', ...(isOfEachPackage ? [dataset] : []), ...own.filter((column) => column !== 'organisation_id')];
}

interface Reference {
  readonly column: string;
  readonly parent: string;
}

/** The rows that must be there before this one, in the same organisation. A row of one of them stands for its organisation too. */
function referencesOf({ name, organisation, columns }: Resource): readonly Reference[] {
  const references = Object.entries(columns).flatMap(([column, { references: parent, values, required }]) => {
    const isHeld = parent !== undefined && parent !== 'organisations' && values === undefined;
    const isOfOneOrganisation = organisation === 'own_column' || (typeof organisation === 'object' && organisation.through === column);
    return isHeld && isOfOneOrganisation ? [{ column, parent, required }] : [];
  });
  const needsOrganisation = name !== 'organisations' && !references.some(({ required }) => required);
  return [...(needsOrganisation ? [{ column: 'organisation_id', parent: 'organisations' }] : []), ...references];
}

type NonEmpty<T> = [T, ...T[]];

function tableOf(resource: Resource) {
  const { name, columns } = resource;
  const builders: Record<string, PgColumnBuilderBase> = { organisation_id: text().notNull(), [dataset]: text().notNull() };
  for (const [column, declaration] of Object.entries(columns)) if (column !== 'organisation_id') builders[column] = columnOf(declaration);
  if (rowNumberOf(resource) !== undefined) builders[rowNumber] = bigint({ mode: 'number' }).notNull();
  return pgTable(name, builders, (table) => {
    const named = (names: readonly string[]) => names.map((each) => table[each]!) as NonEmpty<(typeof table)[string]>;
    return [
      primaryKey({ name: `${name}_pk`, columns: named(keyOf(resource)) }),
      ...(lookups[name] ?? []).map((lookup) =>
        index(`${name}_by_${lookup[0]!.replace(/_id$/, '')}`).on(...named(['organisation_id', ...lookup])),
      ),
      ...referencesOf(resource).map(({ column, parent }) =>
        foreignKey({
          name: `${name}_${column}_fk`,
          columns: named(parent === 'organisations' ? ['organisation_id', dataset] : ['organisation_id', column]),
          foreignColumns: keyColumns(parent),
        }),
      ),
    ];
  });
}

function keyColumns(resource: string): NonEmpty<AnyPgColumn<{ tableName: string }>> {
  const table = tables[resource]! as unknown as Readonly<Record<string, AnyPgColumn>>;
  return keyOf(resources[resource as keyof typeof resources]).map((column) => table[column]!) as NonEmpty<AnyPgColumn>;
}

/**
 * Each organisation's imported packages, by name; a package of several organisations has a row for each. Its content's hash tells whether
 * an import would change anything.
 */
export const datasets = pgTable(
  'datasets',
  {
    organisation_id: text().notNull(),
    dataset_id: text().notNull(),
    title: text().notNull(),
    dataset_hash: text().notNull(),
    imported_on: date({ mode: 'string' }).notNull(),
    row_counts: jsonb().notNull(),
    /** Ids of all organisations of the package, in order. */
    organisations: jsonb().notNull(),
  },
  (table) => [primaryKey({ name: 'datasets_pk', columns: [table.organisation_id, table.dataset_id] })],
);

export const tables: Record<string, ReturnType<typeof tableOf>> = {};
for (const resource of Object.values<Resource>(resources)) tables[resource.name] = tableOf(resource);
