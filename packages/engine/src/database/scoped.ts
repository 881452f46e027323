import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from './database.ts';
import { appRole, scopeLiteral } from './protect.ts';

/** Whose rows are seen. */
export interface Scoped {
  readonly organisations: readonly string[];
  /** Who asks, where what is allowed to them is to be seen too. */
  readonly subject?: string;
}

/**
 * The same database as one sees it who may read these organisations alone: every question is asked in a transaction of its own, as a role
 * that owns nothing, and the database itself leaves out all other rows. Without organisations there is none.
 *
 * Misleads in DuckDB, which knows no roles: a folder on one's own disk is wholly one's own.
 *
 * ```ts
 * const database = await openEmbedded();
 * await importPackage(database, folderSource('examples/waiting-list'), {
 *   today: '2024-01-31',
 *   datasetId: 'waiting-list',
 *   title: 'Waiting list',
 * });
 * const pilotsSeenBy = async (...organisations: string[]) =>
 *   (await listPilots(scoped(database, { organisations }), 'steering')).map(({ id }) => id);
 * await pilotsSeenBy('somebody_else'); // → []
 * await pilotsSeenBy(); // → []
 * await database.close();
 * ```
 */
export function scoped(database: PolkuDatabase, { organisations, subject }: Scoped): PolkuDatabase {
  return entering(database, async (transaction) => {
    await transaction.execute(sql.raw(`set local role ${appRole}`));
    await name(transaction, organisations);
    if (subject !== undefined) await transaction.execute(sql`select set_config('app.subject', ${subject}, true)`);
  });
}

/**
 * The same database as the stewards of these organisations load into it: by the login that owns the tables, to which the database shows
 * these organisations' rows alone, and which may write no others.
 *
 * Misleads where that login is a superuser, whom no policy stops: a steward's package is checked before, too. `database` must have been
 * opened to see nobody's rows.
 */
export const stewarded = (database: PolkuDatabase, { organisations }: Pick<Scoped, 'organisations'>): PolkuDatabase =>
  entering(database, (transaction) => name(transaction, organisations));

/** Names whose rows the transaction is about. A literal, since `set_config` would not reach the workers of a cluster. */
async function name(transaction: PolkuDatabase, organisations: readonly string[]): Promise<void> {
  await transaction.execute(sql.raw(`set local app.organisations = ${scopeLiteral(organisations)}`));
}

/** A database whose every transaction begins by saying who it is for. */
function entering(database: PolkuDatabase, enter: (transaction: PolkuDatabase) => Promise<void>): PolkuDatabase {
  const within =
    <T>(work: (inside: PolkuDatabase) => Promise<T>) =>
    async (inside: PolkuDatabase): Promise<T> => {
      await enter(inside);
      return work(inside);
    };
  return {
    execute: (query) => database.transaction(within((inside) => inside.execute(query))),
    append: (rows) => database.transaction(within((inside) => inside.append(rows))),
    transaction: (work) => database.transaction(within(work)),
    snapshot: (work) => database.snapshot(within(work)),
    ...(database.freeSpace && { freeSpace: database.freeSpace }),
  };
}
