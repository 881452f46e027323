import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import { auditEntries } from '../audit/audit-tables.ts';

export interface AskedPilot {
  /** The only one where none is named. */
  readonly pilot?: string | undefined;
  /** Needed where several organisations have a pilot of that id. */
  readonly organisation?: string | undefined;
}

/** What the database holds of a pilot now. */
export interface HeldPilot {
  readonly organisationId: string;
  readonly pilotId: string;
  readonly datasetId: string;
  readonly startsOn: string;
  /** The plain hash of its package. */
  readonly snapshot: string;
  /** Of the package, in order. */
  readonly organisations: readonly string[];
  /** The entry of the trail that tells of its import; 0 where that was before there was a trail. Two imports never have the same. */
  readonly importEntry: number;
}

type Row = Omit<HeldPilot, 'importEntry'> & { readonly importEntry: number | string } & Record<string, unknown>;

/** The one pilot that is asked for; undefined where there is none, or more than one, which `findPilot` says in words. */
export async function heldPilot(database: PolkuDatabase, { pilot, organisation }: AskedPilot): Promise<HeldPilot | undefined> {
  const { rows } = await database.execute<Row>(sql`
    select p.organisation_id as "organisationId", p.pilot_id as "pilotId", p.dataset_id as "datasetId", p.starts_on::text as "startsOn",
           s.dataset_hash as snapshot, s.organisations,
           coalesce((
             select max(e.entry_number) from ${auditEntries} e
             where e.organisation_id = p.organisation_id and e.action = 'imported' and e.details->>'package' = p.dataset_id), 0) as "importEntry"
    from pilots p join datasets s on s.organisation_id = p.organisation_id and s.dataset_id = p.dataset_id
    where p.pilot_id = coalesce(${pilot ?? null}::text, p.pilot_id)
      and p.organisation_id = coalesce(${organisation ?? null}::text, p.organisation_id)
    order by 1, 2 limit 2`);
  const [only, ...others] = rows;
  return only === undefined || others.length > 0 ? undefined : { ...only, importEntry: Number(only.importEntry) };
}
