import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import type { PilotSnapshot } from '../database/kept-tables.ts';

interface AskedPilot {
  /** May be left out where there is only one. */
  readonly pilot?: string | undefined;
  /** Needed where several organisations have a pilot of that id. */
  readonly organisation?: string | undefined;
}

type HeldRow = Record<'pilot' | 'holder' | 'organisation' | 'dataset' | 'hash', string> & { readonly organisations: readonly string[] };

/**
 * What the database holds now of all that the evaluation of a pilot may read, in one query: where its hash is the same, so is the
 * evaluation. Every package of the pilot's organisations counts, since teams may be busy in another one.
 *
 * @returns undefined where there is no such pilot, or more than one; `evaluate` says which.
 */
export async function pilotSnapshot(db: PolkuDatabase, { pilot, organisation }: AskedPilot): Promise<PilotSnapshot | undefined> {
  const { rows } = await db.execute<HeldRow>(sql`
    select p.pilot_id as pilot, p.organisation_id as holder, own.organisations,
           s.organisation_id as organisation, s.dataset_id as dataset, s.dataset_hash as hash
    from pilots p
    join datasets own on own.organisation_id = p.organisation_id and own.dataset_id = p.dataset_id
    join datasets s on s.organisation_id = p.organisation_id
    where ${pilot === undefined ? sql`true` : sql`p.pilot_id = ${pilot}`}
      and ${organisation === undefined ? sql`true` : sql`p.organisation_id = ${organisation}`}
    order by holder, pilot, dataset`);
  const [first] = rows;
  if (first === undefined || rows.some((row) => row.pilot !== first.pilot || row.holder !== first.holder)) return undefined;
  const held = [...rows, ...(await heldByOthers(db, first))].map(({ organisation: of, dataset, hash }) => [of, dataset, hash]);
  const hash = bytesToHex(sha256(utf8ToBytes(JSON.stringify(held))));
  return { organisationId: first.holder, pilotId: first.pilot, hash };
}

/** What the other organisations of a joint package hold. */
async function heldByOthers(db: PolkuDatabase, { holder, organisations }: HeldRow): Promise<readonly HeldRow[]> {
  const others = organisations.filter((id) => id !== holder);
  if (others.length === 0) return [];
  const { rows } = await db.execute<HeldRow>(sql`
    select organisation_id as organisation, dataset_id as dataset, dataset_hash as hash
    from datasets where organisation_id = any(${sql.param(others)}::text[]) order by organisation, dataset`);
  return rows;
}
