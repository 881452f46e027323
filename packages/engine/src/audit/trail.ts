import { randomBytes, bytesToHex } from '@noble/hashes/utils.js';
import { PolkuError } from '@polku/domain';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import { auditChains, auditEntries } from './audit-tables.ts';
import { chainStart, entryHash, type AuditEntry } from './chain.ts';
import { auditDetails, type AuditEvent } from './events.ts';

export type { AuditEvent } from './events.ts';

/** Where events are written down. */
export interface AuditTrail {
  /** @param inside The transaction of what the event tells of: either both are there after it, or neither. */
  record(event: AuditEvent, inside?: PolkuDatabase): Promise<void>;
  /** Whether anything is kept: then what is released is kept too, to be replayed. */
  readonly isKept: boolean;
}

/** An engine on one's own machine, whose caller is the holder of the data, writes nothing down. */
export const withoutTrail: AuditTrail = { record: () => Promise.resolve(), isKept: false };

/** The trail of a database. */
export const trailIn = (database: PolkuDatabase, now: () => Date = () => new Date()): AuditTrail => ({
  isKept: true,
  record: async (event, inside) => {
    const write = async (transaction: PolkuDatabase): Promise<void> => void (await appendEntry(transaction, event, now()));
    await (inside === undefined ? database.transaction(write) : write(inside));
  },
});

interface Head {
  readonly number: number;
  readonly hash: string;
}

/** Waits for the end of the chain, and holds it until the transaction ends. */
async function holdHead(transaction: PolkuDatabase, organisation: string): Promise<Head> {
  await transaction.execute(sql`
    insert into ${auditChains} (organisation_id, entry_number, hash, client_salt)
    values (${organisation}, 0, ${chainStart}, ${bytesToHex(randomBytes(32))})
    on conflict (organisation_id) do nothing`);
  const { rows } = await transaction.execute<{ number: string | number; hash: string }>(sql`
    select entry_number as number, hash from ${auditChains} where organisation_id = ${organisation} for update`);
  return { number: Number(rows[0]!.number), hash: rows[0]!.hash };
}

/**
 * Adds an entry to the chain of its organisation, inside the transaction of what it tells of. Whoever writes to more chains than one takes
 * them in the order of their organisations.
 *
 * @returns the entry.
 * @throws PolkuError `database_failed` where the details hold anything but what is declared of the action: a mistake of the program, and
 *   nothing is written.
 */
export async function appendEntry(transaction: PolkuDatabase, event: AuditEvent, now: Date): Promise<AuditEntry> {
  const { data: details, success } = auditDetails[event.action].safeParse(event.details ?? {});
  if (!success) throw new PolkuError('database_failed', `The trail does not take these details of "${event.action}". Nothing was changed.`);
  const { organisation = '', action, subject } = event;
  const head = await holdHead(transaction, organisation);
  const content = { organisation, number: head.number + 1, at: now.toISOString(), action, subject, details };
  const entry = { ...content, previousHash: head.hash, hash: entryHash(content, head.hash) };
  await transaction.execute(sql`
    insert into ${auditEntries} (organisation_id, entry_number, recorded_at, action, subject, details, previous_hash, hash)
    values (${organisation}, ${entry.number}, ${entry.at}, ${action}, ${subject}, ${JSON.stringify(details)}::jsonb, ${entry.previousHash}, ${entry.hash})`);
  await transaction.execute(sql`
    update ${auditChains} set entry_number = ${entry.number}, hash = ${entry.hash} where organisation_id = ${organisation}`);
  return entry;
}
