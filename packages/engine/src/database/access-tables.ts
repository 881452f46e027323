import { date, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/**
 * What an organisation has allowed a researcher: to read its rows as they are, for one purpose and in one period. A permit of several
 * organisations has a row of each, which only that organisation gives and takes back.
 */
export const permits = pgTable(
  'permits',
  {
    organisation_id: text().notNull(),
    permit_id: text().notNull(),
    /** Who may use it, as the identity provider names them. */
    subject: text().notNull(),
    purpose: text().notNull(),
    valid_from: date({ mode: 'string' }).notNull(),
    valid_until: date({ mode: 'string' }).notNull(),
    granted_by: text().notNull(),
    withdrawn_on: date({ mode: 'string' }),
    withdrawn_by: text(),
  },
  (table) => [primaryKey({ name: 'permits_pk', columns: [table.organisation_id, table.permit_id] })],
);

/** An organisation's word that its rows count in a pilot that another runs, or in its own with others. */
export const agreements = pgTable(
  'agreements',
  {
    /** The organisation that agrees. */
    organisation_id: text().notNull(),
    /** The organisation that runs the pilot. */
    pilot_organisation_id: text().notNull(),
    pilot_id: text().notNull(),
    agreed_from: date({ mode: 'string' }).notNull(),
    agreed_until: date({ mode: 'string' }).notNull(),
    agreed_by: text().notNull(),
  },
  (table) => [primaryKey({ name: 'agreements_pk', columns: [table.organisation_id, table.pilot_organisation_id, table.pilot_id] })],
);

/** Who is signed in to the dashboard. A session is known by the hash of its key, so that who reads the table cannot take one over. */
export const sessions = pgTable('sessions', {
  session_hash: text().primaryKey(),
  subject: text().notNull(),
  /** What the identity provider said of them that rights follow from. */
  claims: jsonb().notNull(),
  expires_at: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
});

/** The roles and organisations with which somebody came last, so that a change of them can be told. */
export const callers = pgTable('callers', {
  subject: text().primaryKey(),
  roles: jsonb().notNull(),
  organisations: jsonb().notNull(),
});
