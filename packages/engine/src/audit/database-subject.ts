import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';

/** Who works on a database without a server between: the role that they signed in with, which the database itself has checked. */
export async function databaseSubject(database: PolkuDatabase): Promise<string> {
  const { rows } = await database.execute<{ role: string }>(sql`select session_user::text as role`);
  return `database:${rows[0]!.role}`;
}
