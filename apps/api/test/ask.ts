import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

/** Asks a procedure as clients do: its input goes in the body. */
export const ask = (
  server: FastifyInstance,
  procedure: string,
  input?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<LightMyRequestResponse> =>
  server.inject({
    method: 'POST',
    url: `/trpc/${procedure}`,
    headers: { 'content-type': 'application/json', ...headers },
    payload: input === undefined ? '' : JSON.stringify(input),
  });
