import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { AskAgainLater } from './refusal.ts';
import type { Settings } from '../settings.ts';

/** How many requests an address may make, whatever they cost; what they cost is counted for each caller, where they are answered. */
export async function limitRequests(server: FastifyInstance, { requestsPerMinute }: Settings): Promise<void> {
  await server.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: '1 minute',
    errorResponseBuilder: (_request, { ttl }) => new AskAgainLater(ttl),
  });
}

/** What Node itself holds callers to. It looks as often as the shortest of them wants. */
export function deadlinesOfServer({ headersMillis, bodyMillis, idleMillis }: Settings) {
  return {
    requestTimeout: bodyMillis,
    connectionTimeout: idleMillis,
    keepAliveTimeout: Math.min(idleMillis, 60_000),
    http: { headersTimeout: Math.min(headersMillis, bodyMillis), connectionsCheckingInterval: Math.min(headersMillis, bodyMillis, 1_000) },
  };
}
