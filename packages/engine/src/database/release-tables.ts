import { date, foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/**
 * What each organisation's released hashes are keyed with, made at random with its first import. It needs the protection of the rows: who
 * has it can prove a guess of them.
 */
const organisationSecrets = pgTable(
  'organisation_secrets',
  {
    organisation_id: text().notNull(),
    /** 32 random bytes, as hexadecimal digits. */
    secret: text().notNull(),
  },
  (table) => [primaryKey({ name: 'organisation_secrets_pk', columns: [table.organisation_id] })],
);

/** Answers that were given under policies that hide: rows are only added, never changed or taken away. */
const releasedViews = pgTable(
  'released_views',
  {
    organisation_id: text().notNull(),
    /** Of the pilot, the cut-off and the rows as they were. */
    view_id: text().notNull(),
    pilot_id: text().notNull(),
    as_of: date({ mode: 'string' }).notNull(),
    /** The hash that was shown. */
    dataset_hash: text().notNull(),
  },
  (table) => [primaryKey({ name: 'released_views_pk', columns: [table.organisation_id, table.view_id] })],
);

/**
 * The people behind each cell of those answers, by hashes keyed with the organisation's secret. They tell who is the same and whether
 * anything of them changed, and nothing else; they need the protection of the rows all the same.
 */
const releasedPeople = pgTable(
  'released_people',
  {
    organisation_id: text().notNull(),
    view_id: text().notNull(),
    cell: text().notNull(),
    person: text().notNull(),
    /** Of all that was known of the person on the cut-off. */
    record: text().notNull(),
  },
  (table) => [
    primaryKey({ name: 'released_people_pk', columns: [table.organisation_id, table.view_id, table.cell, table.person] }),
    index('released_people_by_person').on(table.organisation_id, table.person),
    foreignKey({
      name: 'released_people_view_id_fk',
      columns: [table.organisation_id, table.view_id],
      foreignColumns: [releasedViews.organisation_id, releasedViews.view_id],
    }),
  ],
);

/** What a database keeps beside the rows, so that what is released of them stays safe. */
export const releaseTables = { organisation_secrets: organisationSecrets, released_views: releasedViews, released_people: releasedPeople };
