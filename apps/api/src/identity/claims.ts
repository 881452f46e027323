import type { Claims } from '@polku/engine';
import type { IdentitySettings } from './settings.ts';

type Payload = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Payload => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A claim by its name, or by its path where it lies inside others: `realm_access.roles`. */
function claimAt(payload: Payload, path: string): unknown {
  if (Object.hasOwn(payload, path)) return payload[path];
  return path.split('.').reduce<unknown>((held, name) => (isRecord(held) && Object.hasOwn(held, name) ? held[name] : undefined), payload);
}

/** A list of words, or one text of words with blanks between, as providers write either. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(' ').filter((word) => word !== '');
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** Roles and organisations as a verified token tells of them. A role that has no name among ours is none. */
export function claimsOf(payload: Payload & { readonly sub: string }, { claims, roleNames }: IdentitySettings): Claims {
  const told = wordsIn(claimAt(payload, claims.roles));
  const roles = told.flatMap((name) => (Object.hasOwn(roleNames, name) ? [roleNames[name]!] : []));
  return {
    subject: payload.sub,
    roles: [...new Set(roles)].toSorted(),
    organisations: [...new Set(wordsIn(claimAt(payload, claims.organisations)))].toSorted(),
  };
}
