import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';

const secretBytes = 32;

/** As many random bytes as nobody guesses, as hexadecimal digits. */
const newSecret = (): string => bytesToHex(randomBytes(secretBytes));

/** Gives a secret to each of the organisations that has none yet: one stays for as long as the database does. */
export async function makeSecrets(transaction: PolkuDatabase, organisations: readonly string[]): Promise<void> {
  for (const organisation of organisations)
    await transaction.execute(sql`
      insert into organisation_secrets (organisation_id, secret) values (${organisation}, ${newSecret()})
      on conflict (organisation_id) do nothing`);
}
