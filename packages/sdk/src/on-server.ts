import { PolkuError } from '@polku/domain';
import { createCaller, migrate, onOwnMachine, type OpenDatabase } from '@polku/engine';
import { databaseSubject, openPostgres, trailIn, type AuditTrail } from '@polku/engine/node';

/** A server's database as one sees it who signs in to it, without the API between. */
export interface Server {
  readonly database: OpenDatabase;
  /** The role that signed in, which the trail names. */
  readonly subject: string;
  readonly trail: AuditTrail;
  /** The procedures of the API, called as that role. */
  readonly caller: ReturnType<typeof createCaller>;
}

/**
 * Works on the database of a server. Two people are two for it where they sign in with roles of their own.
 *
 * @throws what the work throws: of a procedure that refuses, the reason that it gives.
 */
export async function onServer<T>(databaseUrl: string, work: (server: Server) => Promise<T>): Promise<T> {
  const database = openPostgres(databaseUrl);
  try {
    await migrate(database);
    const subject = await databaseSubject(database);
    const trail = trailIn(database);
    const caller = createCaller({ database, trail, policy: 'steering', caller: { ...onOwnMachine.caller, subject } });
    return await work({ database, subject, trail, caller });
  } catch (error) {
    throw error instanceof Error && error.cause instanceof PolkuError ? error.cause : error;
  } finally {
    await database.close();
  }
}
