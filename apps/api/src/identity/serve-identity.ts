import cookie from '@fastify/cookie';
import { errorCodes, isErrorCode, PolkuError } from '@polku/domain';
import type { RouterContext } from '@polku/engine';
import { TRPCError } from '@trpc/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Identity } from './identify.ts';
import type { Provider } from './provider.ts';
import type { SignInSettings } from './settings.ts';
import { serveSignIn, sessionCookie } from './sign-in.ts';

export interface ServedIdentity {
  readonly identity: Identity;
  readonly provider: Provider;
  readonly signIn: SignInSettings | undefined;
}

/** Where nobody is told apart, each answer says so. */
export async function sayThatNobodyIsKnown(server: FastifyInstance): Promise<void> {
  server.addHook('onSend', async (_request, reply) => {
    reply.header('polku-identity', 'nobody');
  });
}

/** Signing in and out by a browser, and what tells other programs that a token is wanted. */
export async function serveIdentity(server: FastifyInstance, { identity, provider, signIn }: ServedIdentity): Promise<void> {
  await server.register(cookie);
  server.addHook('onSend', async (_request, reply, payload) => {
    const { status } = payload instanceof Response ? payload : { status: reply.statusCode };
    if (status === 401) reply.header('www-authenticate', 'Bearer');
  });
  if (signIn !== undefined) serveSignIn(server, { identity, provider, settings: signIn });
}

/** What the router is given for a request: the same as for others, and who asks. */
export const contextOf =
  (identity: Identity, shared: Omit<RouterContext, 'caller'>) =>
  async ({ headers, cookies }: FastifyRequest): Promise<RouterContext> => {
    try {
      return { ...shared, caller: await identity.callerOf({ authorization: headers.authorization, sessionKey: cookies[sessionCookie] }) };
    } catch (error) {
      if (!(error instanceof PolkuError) || !isErrorCode(error.code)) throw error;
      throw new TRPCError({ code: errorCodes[error.code].trpcCode, message: error.message, cause: error });
    }
  };
