import { PolkuError } from '@polku/domain';
import {
  endSession,
  findSession,
  noteCaller,
  startSession,
  type AuditTrail,
  type Caller,
  type Claims,
  type PolkuDatabase,
} from '@polku/engine';
import { createHash, randomBytes } from 'node:crypto';
import { claimsOf } from './claims.ts';
import { TokenRefused, type Provider } from './provider.ts';
import type { IdentitySettings } from './settings.ts';

export interface IdentityOptions {
  readonly settings: IdentitySettings;
  readonly provider: Provider;
  /** Where sessions are kept: with no scope, as they are nobody's rows. */
  readonly database: PolkuDatabase;
  readonly trail: AuditTrail;
  readonly now: () => Date;
}

/** What a request may bring to say who sends it. */
interface Credentials {
  readonly authorization: string | undefined;
  /** The key of a session, from its cookie. */
  readonly sessionKey: string | undefined;
}

/** Who is who. */
export interface Identity {
  /** @throws PolkuError `not_signed_in`, and nothing of why; `identity_unreachable`, `database_unreachable`. */
  readonly callerOf: (credentials: Credentials) => Promise<Caller>;
  /** Begins a session of whom an access token is for, and gives its key. */
  readonly signIn: (accessToken: string) => Promise<string>;
  readonly signOut: (sessionKey: string) => Promise<void>;
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');
/** Tokens whose first use was written down; the oldest are forgotten, and then written down again. */
const tokensRemembered = 10_000;
const bearer = /^bearer +(\S+)$/i;

export function identify({ settings, provider, database, trail, now }: IdentityOptions): Identity {
  const seen = new Set<string>();

  const verified = async (token: string): Promise<Claims> => {
    try {
      return claimsOf(await provider.verify(token, now()), settings);
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      await trail.record({ action: 'sign_in_refused', subject: 'unknown', details: { reason: error.reason } });
      throw notSignedIn();
    }
  };

  const welcome = async (claims: Claims, by: 'token' | 'session'): Promise<void> => {
    const { subject, roles } = claims;
    const before = await noteCaller(database, claims);
    if (before !== undefined) {
      const details = {
        rolesBefore: before.roles.join(' '),
        roles: roles.join(' '),
        organisationsBefore: before.organisations.join(' '),
        organisations: claims.organisations.join(' '),
      };
      await trail.record({ action: 'role_changed', subject, details });
    }
    await trail.record({ action: 'signed_in', subject, details: { by, roles: roles.join(' ') } });
  };

  const byToken = async (token: string): Promise<Claims> => {
    const claims = await verified(token);
    const hash = hashOf(token);
    if (!seen.has(hash)) {
      await welcome(claims, 'token');
      seen.add(hash);
      if (seen.size > tokensRemembered) seen.delete(seen.values().next().value!);
    }
    return claims;
  };

  return {
    callerOf: async ({ authorization, sessionKey }) => {
      const token = authorization === undefined ? undefined : bearer.exec(authorization)?.[1];
      if (authorization !== undefined && token === undefined) throw notSignedIn();
      const claims =
        token !== undefined
          ? await byToken(token)
          : sessionKey !== undefined
            ? await findSession(database, hashOf(sessionKey), now())
            : undefined;
      if (claims === undefined) throw notSignedIn();
      return { ...claims, identifiedBy: 'provider' };
    },
    signIn: async (accessToken) => {
      const claims = await verified(accessToken);
      const key = randomBytes(32).toString('base64url');
      const minutes = settings.signIn?.sessionMinutes ?? 0;
      await startSession(database, hashOf(key), claims, { now: now(), until: new Date(now().getTime() + minutes * 60_000) });
      await welcome(claims, 'session');
      return key;
    },
    signOut: async (sessionKey) => {
      const claims = await findSession(database, hashOf(sessionKey), now());
      await endSession(database, hashOf(sessionKey));
      if (claims !== undefined) await trail.record({ action: 'signed_out', subject: claims.subject, details: {} });
    },
  };
}

const notSignedIn = () => new PolkuError('not_signed_in', 'Sign in: the call said of nobody, or of nobody any longer, that it is theirs.');
