import { drizzle } from 'drizzle-orm/node-postgres';
import { Client } from 'pg';
import { loadingDeadlines, poolSettings } from '../database/deadlines.ts';
import { polkuDatabase, QueryRefused, tellWithoutValues, type Driver, type PolkuDatabase } from '../database/database.ts';
import { backupRefused } from './manifest.ts';

export interface Held {
  readonly client: Client;
  readonly transaction: PolkuDatabase;
}

const notByRows = () => Promise.reject(new Error('A backup is put in as it was taken out, not by rows.'));
const insufficientPrivilege = '42501';

/**
 * Works in one transaction on a connection of its own, in which values are written the same wherever the database runs. Row-level
 * security is off: a role that may not see every row is refused, where it would else be given a part without a word.
 *
 * @throws PolkuError `backup_refused` for such a role, `database_unreachable`, `database_failed`.
 */
export async function inTransaction<T>(url: string, config: 'read only' | 'read write', work: (held: Held) => Promise<T>): Promise<T> {
  const client = new Client(poolSettings(url, loadingDeadlines));
  client.on('error', () => undefined);
  try {
    await client.connect();
    for (const [name, value] of Object.entries({
      row_security: 'off',
      datestyle: 'ISO',
      timezone: 'UTC',
      extra_float_digits: '1',
      bytea_output: 'hex',
    }))
      await client.query(`set ${name} = ${value}`);
    return await drizzle(client).transaction(
      (transaction) => {
        const nested: Driver = {
          append: notByRows,
          transact: (inner) => transaction.transaction((each) => inner(each, notByRows)),
        };
        return work({ client, transaction: polkuDatabase(transaction, nested) });
      },
      { isolationLevel: 'repeatable read', accessMode: config },
    );
  } catch (error) {
    return tellRefusal(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function tellRefusal(error: unknown): never {
  try {
    return tellWithoutValues(error);
  } catch (told) {
    if (told instanceof QueryRefused && told.sqlState === insufficientPrivilege)
      throw backupRefused(
        'The role may not read or write every row: use one that owns the tables and passes row-level security (BYPASSRLS). Nothing was changed.',
      );
    throw told;
  }
}
