import { bigint, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/**
 * The trail: each organisation has a chain of its own, so that it may be kept with its rows and no writer waits for another
 * organisation's. What concerns no organisation, as a sign-in, is in the chain of the empty id.
 */

/** Where each chain has come to. A writer holds its row until the end of the transaction, so that a chain never forks. */
export const auditChains = pgTable('audit_chains', {
  organisation_id: text().primaryKey(),
  /** Of the last entry. */
  entry_number: bigint({ mode: 'number' }).notNull(),
  hash: text().notNull(),
  /** Random, so that no list of ids tells which digest is whose. */
  client_salt: text().notNull(),
});

export const auditEntries = pgTable(
  'audit_entries',
  {
    organisation_id: text().notNull(),
    /** From 1, without a gap. */
    entry_number: bigint({ mode: 'number' }).notNull(),
    /** ISO 8601, UTC. */
    recorded_at: text().notNull(),
    action: text().notNull(),
    subject: text().notNull(),
    details: jsonb().notNull(),
    previous_hash: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [primaryKey({ name: 'audit_entries_pk', columns: [table.organisation_id, table.entry_number] })],
);

/**
 * Between which entries of its organisation's chain a package held a client: so that one who asks who has processed their data is told of
 * packages that have been replaced since. A client is a digest, which the database alone can make; rows of persons are protected alike.
 */
export const auditedClients = pgTable(
  'audited_clients',
  {
    organisation_id: text().notNull(),
    client_digest: text().notNull(),
    dataset_id: text().notNull(),
    /** The import that brought the client. */
    from_entry: bigint({ mode: 'number' }).notNull(),
    /** The entry that took the client away; null while the rows are there. */
    to_entry: bigint({ mode: 'number' }),
  },
  (table) => [
    primaryKey({
      name: 'audited_clients_pk',
      columns: [table.organisation_id, table.client_digest, table.dataset_id, table.from_entry],
    }),
    index('audited_clients_by_dataset').on(table.organisation_id, table.dataset_id, table.to_entry),
  ],
);
