import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const secondsOfYear = 31_536_000;

/**
 * What every answer says of how it may be used: nowhere kept, in no frame, run as nothing. The API serves data alone, so a page that a
 * browser makes of an answer may load nothing at all.
 */
export async function sendHeaders(server: FastifyInstance): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] },
    },
    strictTransportSecurity: { maxAge: secondsOfYear, includeSubDomains: true },
    referrerPolicy: { policy: 'no-referrer' },
    // Pages of the origins that are listed may read answers: the check of origins decides.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    frameguard: { action: 'deny' },
  });
  server.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
}
