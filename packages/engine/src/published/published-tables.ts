import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** Plans that were locked on a server, each version as it came: none is changed or taken away. */
export const lockedPlans = pgTable(
  'locked_plans',
  {
    organisation_id: text().notNull(),
    pilot_id: text().notNull(),
    /** From 1; those after it are amendments. */
    version_number: integer().notNull(),
    plan: jsonb().notNull(),
    hash: text().notNull(),
    since: text().notNull(),
    /** Why it was amended; null of the first. */
    reason: text(),
    locked_at: text().notNull(),
    locked_by: text().notNull(),
  },
  (table) => [primaryKey({ name: 'locked_plans_pk', columns: [table.organisation_id, table.pilot_id, table.version_number] })],
);

/** What was released, with all that it was made by: it can be made again, and held against the next. */
export const releases = pgTable(
  'releases',
  {
    organisation_id: text().notNull(),
    /** SHA-256 of all that it was made by and of its answer: the same answer to the same question is one release. */
    release_id: text().notNull(),
    pilot_id: text().notNull(),
    dataset_id: text().notNull(),
    policy: text().notNull(),
    policy_options: jsonb().notNull(),
    question: jsonb().notNull(),
    as_of: text().notNull(),
    /** The plain hash of the rows, which an answer may show in another form. */
    snapshot_hash: text().notNull(),
    metric_versions: jsonb().notNull(),
    polku_version: text().notNull(),
    /** null: no plan was locked. */
    plan_version: integer(),
    plan_hash: text(),
    /** Measures of the plan whose results had been looked at before it said what it says of them. */
    seen_before: jsonb().notNull(),
    answer: text().notNull(),
    answer_hash: text().notNull(),
    released_at: text().notNull(),
    released_by: text().notNull(),
  },
  (table) => [
    primaryKey({ name: 'releases_pk', columns: [table.organisation_id, table.release_id] }),
    index('releases_by_pilot').on(table.organisation_id, table.pilot_id, table.released_at),
  ],
);

/** The second person of a release that needs one. */
export const releaseApprovals = pgTable(
  'release_approvals',
  {
    organisation_id: text().notNull(),
    release_id: text().notNull(),
    approved_at: text().notNull(),
    approved_by: text().notNull(),
  },
  (table) => [primaryKey({ name: 'release_approvals_pk', columns: [table.organisation_id, table.release_id] })],
);
