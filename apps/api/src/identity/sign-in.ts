import { PolkuError } from '@polku/domain';
import type { FastifyInstance, FastifyReply } from 'fastify';
import * as oidc from 'openid-client';
import * as z from 'zod';
import type { Identity } from './identify.ts';
import type { Provider } from './provider.ts';
import type { SignInSettings } from './settings.ts';

export const sessionCookie = 'polku_session';
/** What a browser must bring back from the provider: it was this one that was sent there. */
const onItsWayCookie = 'polku_sign_in';
const minutesOnItsWay = 10;
const callbackPath = '/sign-in/callback';

const onItsWay = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string(), backTo: z.string() });
type OnItsWay = z.infer<typeof onItsWay>;

const coded = (sent: OnItsWay): string => Buffer.from(JSON.stringify(sent)).toString('base64url');

function decoded(text: string | undefined): OnItsWay | undefined {
  try {
    return onItsWay.safeParse(JSON.parse(Buffer.from(text ?? '', 'base64url').toString())).data;
  } catch {
    return undefined;
  }
}

/** A page of ours; an address of others in its place would make sign-in a way to send people anywhere. */
const ownPath = (asked: unknown, publicUrl: string): string => {
  if (typeof asked !== 'string' || !asked.startsWith('/') || !URL.canParse(asked, publicUrl)) return '/';
  const { origin, pathname, search } = new URL(asked, publicUrl);
  return origin === publicUrl && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
};

interface SignInOptions {
  readonly identity: Identity;
  readonly provider: Provider;
  readonly settings: SignInSettings;
}

/**
 * The authorization code flow with PKCE, nonce and state, walked by the API. The page never holds a token that a script could take: the
 * browser has the key of a session, in a cookie that no script reads and no other site can make it send.
 */
export function serveSignIn(server: FastifyInstance, { identity, provider, settings }: SignInOptions): void {
  const { publicUrl, scope, resource } = settings;
  const redirectUri = `${publicUrl}${callbackPath}`;
  const guarded = { httpOnly: true, secure: publicUrl.startsWith('https:') } as const;
  const begin = async (reply: FastifyReply, backTo: string): Promise<FastifyReply> => {
    const sent = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
      backTo: ownPath(backTo, publicUrl),
    };
    const address = oidc.buildAuthorizationUrl(await provider.configuration(), {
      redirect_uri: redirectUri,
      scope,
      state: sent.state,
      nonce: sent.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(sent.verifier),
      code_challenge_method: 'S256',
      ...(resource !== undefined && { resource }),
    });
    // The provider sends the browser back, so this one cookie comes along from another site.
    reply.setCookie(onItsWayCookie, coded(sent), { ...guarded, sameSite: 'lax', path: '/sign-in', maxAge: minutesOnItsWay * 60 });
    return reply.redirect(address.href);
  };

  server.get<{ Querystring: { back?: string } }>('/sign-in', ({ query }, reply) =>
    begin(reply, query.back ?? '/').catch((error: unknown) => refuse(reply, error)),
  );

  server.get(callbackPath, async (request, reply) => {
    const sent = decoded(request.cookies[onItsWayCookie]);
    reply.clearCookie(onItsWayCookie, { path: '/sign-in' });
    if (sent === undefined) return reply.redirect('/sign-in');
    try {
      const tokens = await oidc.authorizationCodeGrant(
        await provider.configuration(),
        new URL(request.url, publicUrl),
        { pkceCodeVerifier: sent.verifier, expectedState: sent.state, expectedNonce: sent.nonce, idTokenExpected: true },
        resource === undefined ? {} : { resource },
      );
      const key = await identity.signIn(tokens.access_token);
      reply.setCookie(sessionCookie, key, { ...guarded, sameSite: 'strict', path: '/', maxAge: settings.sessionMinutes * 60 });
      return await reply.redirect(ownPath(sent.backTo, publicUrl));
    } catch (error) {
      return refuse(reply, error);
    }
  });

  // The cookie is sent from our own pages alone, so another site can sign nobody out.
  server.post('/sign-out', async ({ cookies }, reply) => {
    const key = cookies[sessionCookie];
    if (key !== undefined) await identity.signOut(key);
    reply.clearCookie(sessionCookie, { path: '/' });
    const configuration = await provider.configuration().catch(() => undefined);
    const isEndedThere = configuration?.serverMetadata().end_session_endpoint !== undefined;
    const next = isEndedThere ? oidc.buildEndSessionUrl(configuration!, { post_logout_redirect_uri: `${publicUrl}/` }).href : '/';
    return reply.send({ next });
  });
}

/** In plain words: what failed between us and the provider is no matter for the person at the screen, and may hold what they sent. */
function refuse(reply: FastifyReply, error: unknown): FastifyReply {
  const isAway = error instanceof PolkuError && error.code !== 'not_signed_in';
  return reply
    .code(isAway ? 503 : 401)
    .type('text/plain; charset=utf-8')
    .send(
      isAway
        ? 'Tunnistuspalvelu ei vastaa. Yritä hetken päästä uudelleen.\nIdentifieringstjänsten svarar inte. Försök igen om en stund.\nThe identity provider does not answer. Try again in a moment.\n'
        : 'Kirjautuminen ei onnistunut. Yritä uudelleen osoitteessa /sign-in.\nInloggningen lyckades inte. Försök igen på /sign-in.\nSigning in did not succeed. Try again at /sign-in.\n',
    );
}
