import { policies, type PolicyId } from '@polku/domain/evaluation';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import { hidesNothing } from './hides-nothing.ts';

/** Where neither a key is given nor the database holds one: the same for as long as the process lives, and nobody knows it. */
const keyOfProcess = bytesToHex(randomBytes(32));

/**
 * The hash of the rows as a policy lets it be shown. Under `none` the plain one, by which the holder knows the content again. Under the
 * others its HMAC-SHA-256: the same rows still give the same hash, but one who guesses at the rows, and hashes the guess, cannot tell from
 * it that the guess is right.
 *
 * @param key a secret; where absent one of this process alone.
 */
export const hashUnder = (policyId: PolicyId, datasetHash: string, key: string | undefined): string =>
  hidesNothing(policies[policyId]) ? datasetHash : bytesToHex(hmac(sha256, utf8ToBytes(key ?? keyOfProcess), utf8ToBytes(datasetHash)));

/** The same, keyed with the secret that the database keeps of the organisation where no key is given. */
export async function shownHash(
  db: PolkuDatabase,
  { organisationId, datasetHash }: { readonly organisationId: string; readonly datasetHash: string },
  policyId: PolicyId,
  key: string | undefined,
): Promise<string> {
  if (hidesNothing(policies[policyId])) return datasetHash;
  return hashUnder(policyId, datasetHash, key ?? (await secretOf(db, organisationId)));
}

async function secretOf(db: PolkuDatabase, organisationId: string): Promise<string | undefined> {
  const { rows } = await db.execute<{ secret: string }>(
    sql`select secret from organisation_secrets where organisation_id = ${organisationId}`,
  );
  return rows[0]?.secret;
}
