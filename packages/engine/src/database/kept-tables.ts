import { sql, type SQL } from 'drizzle-orm';
import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { PolkuDatabase } from './database.ts';

/**
 * What evaluations of a pilot have counted from its rows, by what was asked, and the answers made of it: read again in milliseconds. It
 * holds cells of single persons and needs the protection of the rows.
 *
 * A row is good for one snapshot of everything that the pilot's organisations hold, so what is kept is never mixed with what it was not
 * made of; the import that ends a snapshot removes what was kept of it.
 */
export const keptTables = pgTable(
  'kept_tables',
  {
    /** The organisation that runs the pilot. */
    organisation_id: text().notNull(),
    pilot_id: text().notNull(),
    /** `PilotSnapshot.hash`. */
    snapshot: text().notNull(),
    /** SHA-256 of the version of the code and of the question, its cut-off among its parameters. */
    question: text().notNull(),
    /** As JSON. */
    answer: text().notNull(),
  },
  (table) => [primaryKey({ name: 'kept_tables_pk', columns: [table.organisation_id, table.pilot_id, table.snapshot, table.question] })],
);

/** Everything that a pilot's evaluation may read, as it was at one moment. */
export interface PilotSnapshot {
  readonly organisationId: string;
  readonly pilotId: string;
  /** SHA-256 over the hashes of all packages of the pilot's organisations. It tells guesses of rows right from wrong, so it never leaves. */
  readonly hash: string;
}

const isOf = ({ organisationId, pilotId }: PilotSnapshot): SQL => sql`organisation_id = ${organisationId} and pilot_id = ${pilotId}`;

/** What was kept of a question; undefined where nothing was. */
export async function readKept(db: PolkuDatabase, of: PilotSnapshot, question: string): Promise<unknown> {
  const { rows } = await db.execute<{ answer: string }>(sql`
    select answer from kept_tables where ${isOf(of)} and snapshot = ${of.hash} and question = ${question}`);
  return rows[0] === undefined ? undefined : (JSON.parse(rows[0].answer) as unknown);
}

/** Keeps an answer, as JSON. Who kept the same question first has kept the same answer. */
export async function writeKept(transaction: PolkuDatabase, of: PilotSnapshot, question: string, answer: string): Promise<void> {
  await transaction.execute(sql`
    insert into kept_tables (organisation_id, pilot_id, snapshot, question, answer)
    values (${of.organisationId}, ${of.pilotId}, ${of.hash}, ${question}, ${answer})
    on conflict (organisation_id, pilot_id, snapshot, question) do nothing`);
}

/** Removes what was kept of a pilot's other snapshots. */
export async function removeOtherSnapshots(transaction: PolkuDatabase, of: PilotSnapshot): Promise<void> {
  await transaction.execute(sql`delete from kept_tables where ${isOf(of)} and snapshot <> ${of.hash}`);
}

/**
 * Removes what was kept of every pilot that may have read rows of these organisations: theirs, and those of organisations that share a
 * package with them.
 */
export async function forgetKept(transaction: PolkuDatabase, organisations: readonly string[]): Promise<void> {
  const { rows } = await transaction.execute<{ organisations: readonly string[] }>(sql`
    select organisations from datasets where organisation_id = any(${sql.param(organisations)}::text[])`);
  const sharing = [...new Set([...organisations, ...rows.flatMap((row) => row.organisations)])];
  await transaction.execute(sql`delete from kept_tables where organisation_id = any(${sql.param(sharing)}::text[])`);
}
