import { sql, type SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import { auditEntries } from './audit-tables.ts';
import type { AuditEntry } from './chain.ts';
import type { AuditAction } from './events.ts';

export interface TrailFilter {
  readonly organisation?: string | undefined;
  readonly action?: AuditAction | undefined;
  readonly subject?: string | undefined;
  /** Days, both included, of UTC. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

type Row = Omit<AuditEntry, 'number'> & { readonly number: number | string } & Record<string, unknown>;

/** Entries by organisation and number. */
export async function readEntries(database: PolkuDatabase, where: SQL, most: number): Promise<readonly AuditEntry[]> {
  const { rows } = await database.execute<Row>(sql`
    select organisation_id as organisation, entry_number as number, recorded_at as at, action, subject, details,
           previous_hash as "previousHash", hash
    from ${auditEntries} where ${where} order by organisation_id, entry_number limit ${most}`);
  return rows.map((row) => ({ ...row, number: Number(row.number) }));
}

/** What was written down, of all that a filter names, at most so many entries: the newest where there are more. */
export async function listEntries(database: PolkuDatabase, filter: TrailFilter, most: number): Promise<readonly AuditEntry[]> {
  const { organisation, action, subject, from, to } = filter;
  const conditions = [
    organisation === undefined ? undefined : sql`organisation_id = ${organisation}`,
    action === undefined ? undefined : sql`action = ${action}`,
    subject === undefined ? undefined : sql`subject = ${subject}`,
    from === undefined ? undefined : sql`recorded_at >= ${from}`,
    // Every moment of a day stands before this in the order of the alphabet.
    to === undefined ? undefined : sql`recorded_at < ${`${to}U`}`,
  ].filter((condition) => condition !== undefined);
  const where = conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
  const newest = sql`(organisation_id, entry_number) in (
    select organisation_id, entry_number from ${auditEntries} where ${where}
    order by recorded_at desc, organisation_id, entry_number desc limit ${most})`;
  return readEntries(database, newest, most);
}
