import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/**
 * What each organisation's released hashes are keyed with, made at random with its first import. It needs the protection of the rows: who
 * has it can prove a guess of them.
 */
export const organisationSecrets = pgTable(
  'organisation_secrets',
  {
    organisation_id: text().notNull(),
    /** 32 random bytes, as hexadecimal digits. */
    secret: text().notNull(),
  },
  (table) => [primaryKey({ name: 'organisation_secrets_pk', columns: [table.organisation_id] })],
);
