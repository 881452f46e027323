import files from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the pages may load: their own files and this API. WebAssembly is for the reader's own data, which never leave the browser. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the built dashboard beside the API, so that the two have one origin: no other may ask, and a session needs nothing more than a
 * cookie. The page is told where the engine is.
 */
export async function serveDashboard(server: FastifyInstance, folder: string): Promise<void> {
  const built = await readFile(join(folder, 'index.html'), 'utf8');
  const page = built.replace('<head>', '<head><meta name="polku-api" content="/trpc">');
  const sendPage = (reply: FastifyReply) =>
    reply.header('content-security-policy', contentSecurityPolicy).type('text/html; charset=utf-8').send(page);
  await server.register(files, {
    root: folder,
    index: false,
    wildcard: false,
    // The page itself is sent below, and what was prepared for the demo is another's.
    globIgnore: ['**/index.html', 'demo/*.json'],
    setHeaders: (reply) => reply.setHeader('content-security-policy', contentSecurityPolicy),
  });
  // Pages have addresses of their own, which the page itself reads. No page's has a dot, as files have.
  server.get('/*', ({ url }, reply) => (url.split('?')[0]!.includes('.') ? reply.callNotFound() : sendPage(reply)));
}
