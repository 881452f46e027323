import { sql } from 'drizzle-orm';
import { auditEntries } from '../audit/audit-tables.ts';
import type { PolkuDatabase } from '../database/database.ts';

/** The rows of a package as they once were: what an import brought. */
export interface Snapshot {
  readonly organisation: string;
  readonly package: string;
  /** The entry of the organisation's chain that tells of it. */
  readonly entry: number;
  readonly importedAt: string;
  /** The last day that it knew about; null of a package without episodes. */
  readonly observedUntil: string | null;
  /** Whether it is what the database holds now. */
  readonly isHeld: boolean;
  /** The plain hash of its content: for who holds the data. */
  readonly hash: string;
}

/** Every snapshot that was imported, the newest first, as the trail tells. */
export async function listSnapshots(database: PolkuDatabase, organisation?: string): Promise<readonly Snapshot[]> {
  const { rows } = await database.execute<Omit<Snapshot, 'entry'> & { readonly entry: number | string } & Record<string, unknown>>(sql`
    select e.organisation_id as organisation, e.details->>'package' as package, e.entry_number as entry, e.recorded_at as "importedAt",
           e.details->>'observedUntil' as "observedUntil", e.details->>'snapshot' as hash,
           d.dataset_id is not null and not exists (
             select 1 from ${auditEntries} l
             where l.organisation_id = e.organisation_id and l.action = 'imported' and l.entry_number > e.entry_number
               and l.details->>'package' = e.details->>'package') as "isHeld"
    from ${auditEntries} e
    left join datasets d
      on d.organisation_id = e.organisation_id and d.dataset_id = e.details->>'package' and d.dataset_hash = e.details->>'snapshot'
    where e.action = 'imported' and e.organisation_id = coalesce(${organisation ?? null}::text, e.organisation_id)
    order by e.recorded_at desc, e.organisation_id, e.entry_number desc`);
  return rows.map(({ entry, ...row }) => ({ ...row, entry: Number(entry) }));
}
