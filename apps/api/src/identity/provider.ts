import { PolkuError } from '@polku/domain';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { allowInsecureRequests, ClientSecretPost, discovery, None, type Configuration } from 'openid-client';
import type { IdentitySettings } from './settings.ts';

/** Why a token was refused: told to the audit, not to who sent it. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';

  constructor(readonly reason: string) {
    super('the token is not valid');
  }
}

/** The identity provider as the API uses it. */
export interface Provider {
  /** What the provider says of itself: asked when first needed, and again where it did not answer. */
  readonly configuration: () => Promise<Configuration>;
  /**
   * What a token says, once it is known to be the provider's, for this API, in force, and signed as it may be.
   *
   * @throws TokenRefused where it is not; PolkuError `identity_unreachable` where that cannot be told now.
   */
  readonly verify: (token: string, now: Date) => Promise<JWTPayload & { readonly sub: string }>;
}

const unreachable = () => new PolkuError('identity_unreachable', 'The identity provider did not answer.');

/** Failures to get the provider's keys, which say nothing of the token. */
const isOfKeys = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  error.code === 'ERR_JOSE_GENERIC';

export function openProvider({ issuer, audience, algorithms, skewSeconds, signIn }: IdentitySettings): Provider {
  const ask = () =>
    discovery(
      new URL(issuer),
      signIn?.clientId ?? audience,
      undefined,
      signIn?.clientSecret === undefined ? None() : ClientSecretPost(signIn.clientSecret),
      // Settings let plain http be on this machine alone.
      issuer.startsWith('http:') ? { execute: [allowInsecureRequests] } : {},
    ).catch(() => {
      throw unreachable();
    });
  let asked: Promise<Configuration> | undefined;
  const configuration = (): Promise<Configuration> => {
    asked ??= ask();
    asked.catch(() => (asked = undefined));
    return asked;
  };
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  const keysOf = (address: string | undefined) => {
    if (address === undefined) throw unreachable();
    return (keys ??= createRemoteJWKSet(new URL(address)));
  };
  return {
    configuration,
    verify: async (token, now) => {
      const metadata = (await configuration()).serverMetadata();
      try {
        const { payload } = await jwtVerify(token, keysOf(metadata.jwks_uri), {
          issuer: metadata.issuer,
          audience,
          algorithms: [...algorithms],
          clockTolerance: skewSeconds,
          currentDate: now,
          requiredClaims: ['sub', 'exp', 'iat'],
        });
        if (typeof payload.sub !== 'string' || payload.sub === '' || payload.sub.length > 255) throw new TokenRefused('subject');
        return { ...payload, sub: payload.sub };
      } catch (error) {
        if (error instanceof TokenRefused) throw error;
        if (isOfKeys(error)) throw unreachable();
        throw new TokenRefused((error as errors.JOSEError).code);
      }
    },
  };
}
