import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import { auditChains, auditedClients } from './audit-tables.ts';
import { sha256Of, type AuditEntry } from './chain.ts';
import { actionsOnRows } from './events.ts';
import { readEntries } from './read-trail.ts';

/** Digits of a client's digest: two clients of a county never share so many. */
const digestLength = 32;

/** As the database makes it: see `followClients`. */
const digestOf = (salt: string, client: string): string => sha256Of(`${salt}:${client}`).slice(0, digestLength);

/** A package of one organisation. */
interface Held {
  readonly organisation: string;
  readonly datasetId: string;
}

/** Writes down which clients came with an import and which went, by the entry that tells of it; inside the same transaction. */
export async function followClients(transaction: PolkuDatabase, { organisation, datasetId }: Held, entry: number): Promise<void> {
  await transaction.execute(sql`
    with held as materialized (
      select left(encode(sha256(convert_to(s.client_salt || ':' || c.client_id, 'UTF8')), 'hex'), ${digestLength}::int) as client_digest
      from clients c join ${auditChains} s on s.organisation_id = c.organisation_id
      where c.organisation_id = ${organisation} and c.dataset_id = ${datasetId}
    ), gone as (
      update ${auditedClients} a set to_entry = ${entry}::bigint
      where a.organisation_id = ${organisation} and a.dataset_id = ${datasetId} and a.to_entry is null
        and not exists (select 1 from held h where h.client_digest = a.client_digest)
    )
    insert into ${auditedClients} (organisation_id, client_digest, dataset_id, from_entry)
    select ${organisation}, h.client_digest, ${datasetId}, ${entry}::bigint from held h
    where not exists (
      select 1 from ${auditedClients} b
      where b.organisation_id = ${organisation} and b.dataset_id = ${datasetId} and b.client_digest = h.client_digest and b.to_entry is null)`);
}

/**
 * Every entry that tells of work on a client's rows, while a package held them: who has processed their data (703/2023, section 11).
 *
 * Misleads where rows were worked on past Polku: what is done in the database by other programs, its own log must tell.
 */
export async function entriesOfClient(
  database: PolkuDatabase,
  client: string,
  organisation: string | undefined,
): Promise<readonly AuditEntry[]> {
  const { rows: chains } = await database.execute<{ id: string; salt: string }>(sql`
    select organisation_id as id, client_salt as salt from ${auditChains}
    where organisation_id = coalesce(${organisation ?? null}::text, organisation_id) order by organisation_id`);
  const found: AuditEntry[] = [];
  for (const { id, salt } of chains) {
    const isWork = sql`organisation_id = ${id}
      and action = any(${sql.param([...actionsOnRows])}::text[])
      and exists (
        select 1 from ${auditedClients} a
        where a.organisation_id = ${id} and a.client_digest = ${digestOf(salt, client)}
          and a.dataset_id = coalesce(details->>'package', a.dataset_id)
          and entry_number >= a.from_entry and (a.to_entry is null or entry_number <= a.to_entry))`;
    found.push(...(await readEntries(database, isWork, Number.MAX_SAFE_INTEGER)));
  }
  return found;
}
