import type { FastifyInstance } from 'fastify';

/** Answers that are sent while the server stops are the last on their connections, which would else be held open for more. */
export function closeAfterLastAnswer(server: FastifyInstance): void {
  let isStopping = false;
  server.addHook('preClose', (done) => {
    isStopping = true;
    done();
  });
  server.addHook('onSend', async (_request, reply) => {
    if (isStopping) reply.header('connection', 'close');
  });
}

/**
 * Stops a server: takes no more requests, sends the answers that are on their way, and after a while cuts off those who do not take
 * theirs.
 *
 * @returns whether everyone had their answer.
 */
export async function stopWithin(server: FastifyInstance, stopMillis: number): Promise<boolean> {
  let everyone = true;
  const cut = setTimeout(() => {
    everyone = false;
    server.server.closeAllConnections();
  }, stopMillis);
  try {
    await server.close();
  } finally {
    clearTimeout(cut);
  }
  return everyone;
}
