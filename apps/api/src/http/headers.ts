import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const secondsOfYear = 31_536_000;

/** Of data: a page that a browser makes of an answer loads nothing at all. */
const ofData = "default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'";

/**
 * Of pages and the programs that they load, where the API serves the dashboard: all from here. `wasm-unsafe-eval` lets the Postgres of a
 * page run, and no text as a program. Charts set styles on their elements.
 */
const ofPages = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join(';');

const isPageOrProgram = /^(?:text\/html|(?:text|application)\/javascript)\b/;

/** What every answer says of how it may be used: nowhere kept, in no frame, and run as nothing but what it is. */
export async function sendHeaders(server: FastifyInstance): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: { maxAge: secondsOfYear, includeSubDomains: true },
    referrerPolicy: { policy: 'no-referrer' },
    // Pages of the origins that are listed may read answers: the check of origins decides.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    frameguard: { action: 'deny' },
  });
  server.addHook('onSend', async (_request, reply) => {
    const isOfPages = isPageOrProgram.test(String(reply.getHeader('content-type') ?? ''));
    reply.header('content-security-policy', isOfPages ? ofPages : ofData);
    reply.header('cache-control', 'no-store');
  });
}
