import { roles, type Role } from '@polku/engine';
import * as z from 'zod';

/** How callers are known: what the API is told of the identity provider. */
export interface IdentitySettings {
  readonly issuer: string;
  /** Whom access tokens must be for: this API, as the provider names it. */
  readonly audience: string;
  readonly algorithms: readonly string[];
  readonly skewSeconds: number;
  readonly claims: { readonly roles: string; readonly organisations: string };
  /** The provider's names of the roles. */
  readonly roleNames: Readonly<Record<string, Role>>;
  /** For signing in by a browser; undefined where the API takes tokens alone. */
  readonly signIn: SignInSettings | undefined;
}

export interface SignInSettings {
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** Where people's browsers find the API. */
  readonly publicUrl: string;
  readonly scope: string;
  /** Asked of providers that give tokens for the resource that is named (RFC 8707). */
  readonly resource: string | undefined;
  readonly sessionMinutes: number;
}

const loopbackHosts: readonly string[] = ['127.0.0.1', '[::1]', 'localhost'];

/** Over plain http a token or a key could be read or changed on its way; on this machine there is no way. */
function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && loopbackHosts.includes(hostname));
}

const safeUrl = z.string().refine(isSafeUrl, 'an https:// address is expected (http:// on this machine only)');
/** Signatures by a pair of keys. With a shared key whoever can check a token can also make one. */
const algorithm = z.enum(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']);
const words = (text: string): string[] => text.split(/[\s,]+/).filter((word) => word !== '');
const wholeNumber = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const roleName = z.templateLiteral([z.string(), '=', z.enum(roles)], 'theirs=ours is expected, such as wac-steering=steering');

const environment = z.object({
  POLKU_OIDC_ISSUER: safeUrl,
  POLKU_OIDC_AUDIENCE: z.string().min(1),
  POLKU_OIDC_ALGORITHMS: z.string().default('RS256 PS256 ES256 EdDSA').transform(words).pipe(z.array(algorithm).min(1)),
  POLKU_OIDC_SKEW_SECONDS: wholeNumber(0, 120).default(30),
  POLKU_ROLES_CLAIM: z.string().min(1).default('roles'),
  POLKU_ORGANISATIONS_CLAIM: z.string().min(1).default('organisations'),
  POLKU_ROLE_NAMES: z.string().default('').transform(words).pipe(z.array(roleName)),
  POLKU_OIDC_CLIENT_ID: z.string().min(1).optional(),
  POLKU_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  POLKU_OIDC_SCOPE: z.string().min(1).default('openid'),
  POLKU_OIDC_RESOURCE: z.string().min(1).optional(),
  POLKU_PUBLIC_URL: safeUrl.optional(),
  POLKU_SESSION_MINUTES: wholeNumber(1, 720).default(60),
});

/** Settings of identity that the API cannot start with, by their names; values are never repeated. */
export class InvalidIdentitySettings extends Error {
  override readonly name = 'InvalidIdentitySettings';
}

/**
 * How callers are known: undefined where no issuer is named, and then this machine alone may call.
 *
 * @throws InvalidIdentitySettings naming each that is wrong, and what was expected.
 */
export function readIdentitySettings(env: Readonly<Record<string, string | undefined>>): IdentitySettings | undefined {
  if (env['POLKU_OIDC_ISSUER'] === undefined) return undefined;
  const { data, error } = environment.safeParse(env);
  if (error) throw new InvalidIdentitySettings(error.issues.map(({ path, message }) => `${path[0]?.toString()}: ${message}`).join('; '));
  if ((data.POLKU_OIDC_CLIENT_ID === undefined) !== (data.POLKU_PUBLIC_URL === undefined))
    throw new InvalidIdentitySettings('POLKU_OIDC_CLIENT_ID and POLKU_PUBLIC_URL go together: a browser that signs in needs both');
  return {
    issuer: data.POLKU_OIDC_ISSUER,
    audience: data.POLKU_OIDC_AUDIENCE,
    algorithms: data.POLKU_OIDC_ALGORITHMS,
    skewSeconds: data.POLKU_OIDC_SKEW_SECONDS,
    claims: { roles: data.POLKU_ROLES_CLAIM, organisations: data.POLKU_ORGANISATIONS_CLAIM },
    roleNames: {
      ...Object.fromEntries(roles.map((role) => [role, role])),
      ...Object.fromEntries(
        data.POLKU_ROLE_NAMES.map((pair) => [pair.slice(0, pair.lastIndexOf('=')), pair.slice(pair.lastIndexOf('=') + 1) as Role]),
      ),
    },
    signIn:
      data.POLKU_OIDC_CLIENT_ID === undefined || data.POLKU_PUBLIC_URL === undefined
        ? undefined
        : {
            clientId: data.POLKU_OIDC_CLIENT_ID,
            clientSecret: data.POLKU_OIDC_CLIENT_SECRET,
            publicUrl: new URL(data.POLKU_PUBLIC_URL).origin,
            scope: data.POLKU_OIDC_SCOPE,
            resource: data.POLKU_OIDC_RESOURCE,
            sessionMinutes: data.POLKU_SESSION_MINUTES,
          },
  };
}
