import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalJson, type Json } from '@polku/domain/evaluation';
import type { AuditEvent } from './events.ts';

/** What an entry says; its hash covers all of it and the hash before. */
export interface AuditContent {
  readonly organisation: string;
  readonly number: number;
  readonly at: string;
  readonly action: AuditEvent['action'];
  readonly subject: string;
  readonly details: NonNullable<AuditEvent['details']>;
}

export interface AuditEntry extends AuditContent {
  readonly previousHash: string;
  readonly hash: string;
}

/** What stands before the first entry of a chain. */
export const chainStart = '0'.repeat(64);

const encoder = new TextEncoder();
export const sha256Of = (text: string): string => bytesToHex(sha256(encoder.encode(text)));

/**
 * The hash of an entry: of the hash before it, and of its content as canonical JSON, so that neither the order of keys nor the database
 * that keeps it changes it.
 *
 * ```ts
 * const content = { organisation: 'o1', number: 1, at: '2026-01-01T00:00:00.000Z', action: 'denied', subject: 'a', details: { procedure: 'pilots' } } as const;
 * entryHash(content, chainStart).slice(0, 8); // → '064d56d2'
 * ```
 */
export function entryHash({ organisation, number, at, action, subject, details }: AuditContent, previousHash: string): string {
  const content = { organisation, number, at, action, subject, details: details as unknown as Json };
  return sha256Of(`${previousHash}\n${canonicalJson(content)}`);
}
