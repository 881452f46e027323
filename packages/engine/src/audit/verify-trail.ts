import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import { auditChains, auditEntries } from './audit-tables.ts';
import { chainStart, entryHash, type AuditEntry } from './chain.ts';
import { auditDetails } from './events.ts';
import { readEntries } from './read-trail.ts';

/** The end of a chain at some moment. Kept outside the database, it shows that nothing before it was taken away or written anew. */
export interface ChainHead {
  readonly organisation: string;
  readonly entry: number;
  readonly hash: string;
}

const chainBreaks = [
  'entry_missing',
  'content_changed',
  'link_changed',
  'details_unknown',
  'tail_missing',
  'head_missing',
  'anchor_differs',
] as const;

/** The first thing that is not as it was written. */
export interface ChainBreak {
  readonly organisation: string;
  readonly entry: number;
  readonly what: (typeof chainBreaks)[number];
}

export interface TrailReport {
  readonly entries: number;
  /** The first break of each chain that has one. */
  readonly breaks: readonly ChainBreak[];
  /** To be kept elsewhere, and held against the trail the next time. */
  readonly heads: readonly ChainHead[];
}

const pageSize = 2_000;

/** What is wrong with an entry that should follow another. */
function breakIn(entry: AuditEntry, before: ChainHead): ChainBreak['what'] | undefined {
  if (entry.number !== before.entry + 1) return 'entry_missing';
  if (entry.previousHash !== before.hash) return 'link_changed';
  if (entryHash(entry, before.hash) !== entry.hash) return 'content_changed';
  const shape = Object.hasOwn(auditDetails, entry.action) ? auditDetails[entry.action] : undefined;
  return shape?.safeParse(entry.details).success === true ? undefined : 'details_unknown';
}

async function verifyChain(
  snapshot: PolkuDatabase,
  organisation: string,
  head: ChainHead | undefined,
  anchor: ChainHead | undefined,
): Promise<{ readonly entries: number; readonly found: ChainBreak | undefined }> {
  let last: ChainHead = { organisation, entry: 0, hash: chainStart };
  const broken = (what: ChainBreak['what'], entry: number) => ({ entries: last.entry, found: { organisation, entry, what } });
  for (;;) {
    const page = await readEntries(snapshot, sql`organisation_id = ${organisation} and entry_number > ${last.entry}`, pageSize);
    for (const entry of page) {
      const what = breakIn(entry, last);
      if (what !== undefined) return broken(what, what === 'entry_missing' ? last.entry + 1 : entry.number);
      last = { organisation, entry: entry.number, hash: entry.hash };
      if (anchor?.entry === entry.number && anchor.hash !== entry.hash) return broken('anchor_differs', entry.number);
    }
    if (page.length < pageSize) break;
  }
  if (head === undefined) return broken('head_missing', last.entry);
  if (Math.max(head.entry, anchor?.entry ?? 0) > last.entry) return broken('tail_missing', last.entry + 1);
  if (head.entry < last.entry || head.hash !== last.hash) return broken('head_missing', last.entry);
  return { entries: last.entry, found: undefined };
}

/**
 * Reads the whole trail and proves that it is as it was written: every entry follows the one before it, says what its hash says, and the
 * last is the one that the chain has come to.
 *
 * Misleads where somebody who may do anything in the database writes a chain anew from some entry on: its hashes then fit. Heads that were
 * kept elsewhere show it, from the entry that they name back.
 *
 * @param anchors Heads that an earlier run gave; a chain that one names and that is gone is told too.
 */
export const verifyTrail = (database: PolkuDatabase, anchors: readonly ChainHead[] = []): Promise<TrailReport> =>
  database.snapshot(async (snapshot) => {
    const heads = await readHeads(snapshot);
    const { rows } = await snapshot.execute<{ organisation: string }>(
      sql`select distinct organisation_id as organisation from ${auditEntries}`,
    );
    const of = (all: readonly ChainHead[], organisation: string) => all.find((each) => each.organisation === organisation);
    const named = [...new Set([...heads, ...rows, ...anchors].map(({ organisation }) => organisation))].sort();
    const breaks: ChainBreak[] = [];
    let entries = 0;
    for (const organisation of named) {
      const chain = await verifyChain(snapshot, organisation, of(heads, organisation), of(anchors, organisation));
      entries += chain.entries;
      if (chain.found !== undefined) breaks.push(chain.found);
    }
    return { entries, breaks, heads };
  });

async function readHeads(database: PolkuDatabase): Promise<readonly ChainHead[]> {
  const { rows } = await database.execute<{ organisation: string; entry: number | string; hash: string }>(sql`
    select organisation_id as organisation, entry_number as entry, hash from ${auditChains} where entry_number > 0 order by organisation_id`);
  return rows.map(({ organisation, entry, hash }) => ({ organisation, entry: Number(entry), hash }));
}
