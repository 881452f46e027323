import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import type { Caller } from './caller.ts';

/** What is known of a caller, whichever way they came. */
export type Claims = Pick<Caller, 'subject' | 'roles'> & { readonly organisations: readonly string[] };

/** Keeps a session by the hash of its key, and forgets those that are over. */
export async function startSession(
  database: PolkuDatabase,
  hash: string,
  { subject, ...claims }: Claims,
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<void> {
  await database.execute(sql`delete from sessions where expires_at <= ${now.toISOString()}::timestamptz`);
  await database.execute(sql`
    insert into sessions (session_hash, subject, claims, expires_at)
    values (${hash}, ${subject}, ${JSON.stringify(claims)}::jsonb, ${until.toISOString()}::timestamptz)`);
}

/** Whose session it is; undefined where it is over, or never was. */
export async function findSession(database: PolkuDatabase, hash: string, now: Date): Promise<Claims | undefined> {
  const { rows } = await database.execute<{ subject: string; claims: Omit<Claims, 'subject'> }>(sql`
    select subject, claims from sessions where session_hash = ${hash} and expires_at > ${now.toISOString()}::timestamptz`);
  const [found] = rows;
  return found === undefined ? undefined : { subject: found.subject, ...found.claims };
}

export async function endSession(database: PolkuDatabase, hash: string): Promise<void> {
  await database.execute(sql`delete from sessions where session_hash = ${hash}`);
}

/** Keeps the roles and organisations with which somebody comes; gives those with which they came before, where they are others. */
export async function noteCaller(
  database: PolkuDatabase,
  { subject, roles, organisations }: Claims,
): Promise<Omit<Claims, 'subject'> | undefined> {
  const { rows } = await database.execute<Omit<Claims, 'subject'>>(sql`
    with before as (select roles, organisations from callers where subject = ${subject}),
    noted as (
      insert into callers (subject, roles, organisations)
      values (${subject}, ${JSON.stringify(roles)}::jsonb, ${JSON.stringify(organisations)}::jsonb)
      on conflict (subject) do update set roles = excluded.roles, organisations = excluded.organisations
    )
    select roles, organisations from before
    where roles <> ${JSON.stringify(roles)}::jsonb or organisations <> ${JSON.stringify(organisations)}::jsonb`);
  return rows[0];
}
