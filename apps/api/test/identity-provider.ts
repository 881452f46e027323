import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, SignJWT, type JWTPayload } from 'jose';
import { Provider } from 'oidc-provider';

/** Somebody whom the provider knows, with what it says of them. */
export interface Person {
  readonly roles: readonly string[];
  readonly organisations: readonly string[];
}

export const audience = 'https://polku.example/api';

export interface TestProvider {
  readonly issuer: string;
  /** A token that the provider's own key signs: of `claims` those that differ from a good one. */
  readonly token: (subject: string, person: Person, claims?: Readonly<Record<string, unknown>>) => Promise<string>;
  readonly close: () => Promise<void>;
}

interface ProviderOptions {
  readonly people?: Readonly<Record<string, Person>>;
  /** Where a dashboard's people come back to. */
  readonly publicUrl?: string;
}

/** An identity provider on this machine: it believes whoever names themselves. */
export async function openTestProvider({ people = {}, publicUrl }: ProviderOptions = {}): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = { ...(await exportJWK(privateKey)), kid: 'test', alg: 'RS256', use: 'sig' };
  const provider = new Provider(issuer, {
    jwks: { keys: [key] },
    cookies: { keys: ['of tests alone'] },
    clients: [
      {
        client_id: 'dashboard',
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${publicUrl ?? 'http://127.0.0.1:1'}/sign-in/callback`],
        post_logout_redirect_uris: [`${publicUrl ?? 'http://127.0.0.1:1'}/`],
        application_type: 'native',
      },
    ],
    findAccount: (_context, sub) => (Object.hasOwn(people, sub) ? { accountId: sub, claims: () => ({ sub }) } : undefined),
    extraTokenClaims: (_context, token) => ({ ...people['accountId' in token ? (token.accountId ?? '') : ''] }),
    features: {
      devInteractions: { enabled: true },
      rpInitiatedLogout: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope: 'openid', audience, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } }),
      },
    },
    ttl: { AccessToken: 300 },
  });
  const handle = provider.callback();
  server.on('request', (request, response) => void handle(request, response));
  const now = () => Math.floor(Date.now() / 1000);
  return {
    issuer,
    token: (subject, person, claims = {}) => {
      const payload: JWTPayload = { iss: issuer, aud: audience, sub: subject, iat: now(), exp: now() + 300, ...person, ...claims };
      return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'test' }).sign(privateKey);
    },
    close: () => closeServer(server),
  };
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
