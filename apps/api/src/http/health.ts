import type { FastifyInstance } from 'fastify';

/** Outside the limits of callers: who watches the service must see it while it is asked too much. */
const unlimited = { config: { rateLimit: false } } as const;

/** `/health`: the process works. `/ready`: it can answer, since the database does. */
export function tellHealth(server: FastifyInstance, isReady: () => Promise<boolean>): void {
  server.get('/health', unlimited, async () => ({ status: 'ok', reachableFrom: 'this machine only' }));
  server.get('/ready', unlimited, async (_request, reply) => {
    const ready = await isReady();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'database unreachable' });
  });
}
