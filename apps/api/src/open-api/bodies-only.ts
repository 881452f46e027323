import { errorAnswer } from '@polku/engine';
import { PolkuError } from '@polku/domain';
import type { FastifyInstance } from 'fastify';

/** What is asked stands in bodies: addresses are logged, kept in histories and sent on, and an id in them with it. */
export function bodiesOnly(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    const [path, query = ''] = request.url.split('?');
    if (request.method !== 'GET' || !path!.startsWith('/trpc/') || !new URLSearchParams(query).has('input')) return undefined;
    const answer = errorAnswer(new PolkuError('invalid_request', 'What is asked stands in the body of a POST, never in an address.'));
    return reply.code(405).header('allow', 'POST').send(answer);
  });
}
