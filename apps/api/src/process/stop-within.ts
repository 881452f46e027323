import type { FastifyInstance } from 'fastify';

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
