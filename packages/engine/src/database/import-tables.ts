import { sql } from 'drizzle-orm';
import { bigint, customType, foreignKey, integer, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/**
 * Packages that stewards brought to a server, each with its state. What is published is what answers are made of; of one package there is
 * one at a time. A row belongs to the first of the package's organisations, and `organisations` names all of them.
 */
export const imports = pgTable(
  'imports',
  {
    organisation_id: text().notNull(),
    import_id: text().notNull(),
    /** The package's name; empty where it has none. */
    dataset_id: text().notNull(),
    title: text().notNull(),
    dataset_hash: text().notNull(),
    organisations: jsonb().notNull(),
    state: text().notNull(),
    row_counts: jsonb().notNull(),
    warning_count: integer().notNull(),
    byte_count: bigint({ mode: 'number' }).notNull(),
    staged_at: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    changed_at: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ name: 'imports_pk', columns: [table.organisation_id, table.import_id] }),
    uniqueIndex('imports_published')
      .on(table.organisation_id, table.dataset_id)
      .where(sql`state = 'published'`),
  ],
);

/** The files of a package as they were brought, in parts, so that none of them is ever held whole. They are rows of persons. */
export const importParts = pgTable(
  'import_parts',
  {
    organisation_id: text().notNull(),
    import_id: text().notNull(),
    file: text().notNull(),
    part: integer().notNull(),
    bytes: bytea().notNull(),
  },
  (table) => [
    primaryKey({ name: 'import_parts_pk', columns: [table.organisation_id, table.import_id, table.file, table.part] }),
    foreignKey({
      name: 'import_parts_import_fk',
      columns: [table.organisation_id, table.import_id],
      foreignColumns: [imports.organisation_id, imports.import_id],
    }),
  ],
);
