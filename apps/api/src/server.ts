import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { appRouter, type AppRouter, type RouterContext } from '@polku/engine';
import { fastifyTRPCPlugin, type FastifyTRPCPluginOptions } from '@trpc/server/adapters/fastify';
import { uploadRoutes } from './imports/upload-routes.ts';
import type { UploadLimits } from './imports/upload-limits.ts';
import { bodiesOnly } from './open-api/bodies-only.ts';
import { openApiRoutes } from './open-api/open-api-routes.ts';
import Fastify, { type FastifyInstance } from 'fastify';

export interface ServerOptions {
  readonly context: RouterContext;
  /** Answers whether the database can be reached. */
  readonly isHealthy: () => Promise<boolean>;
  /** Whether to write a log, or where to. */
  readonly logger: boolean | { write(line: string): void };
  /** What an upload may hold, where it is less than usual. */
  readonly uploads?: UploadLimits;
}

const maxBodyBytes = 64 * 1024;
const maxCallsPerBatch = 20;
const requestsPerMinute = 600;

/** The router over HTTP. It logs codes and times only: no input, no address beyond the procedure's name. */
export async function buildServer({ context, isHealthy, logger, uploads }: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    bodyLimit: maxBodyBytes,
    routerOptions: { maxParamLength: 500 },
    logger: logger
      ? {
          serializers: { req: ({ method, url }) => ({ method, url: url.split('?')[0] }) },
          ...(typeof logger === 'object' && { stream: logger }),
        }
      : false,
  });
  await server.register(helmet);
  await server.register(rateLimit, { max: requestsPerMinute, timeWindow: '1 minute' });
  server.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });

  server.get('/health', async (_request, reply) => {
    const healthy = await isHealthy();
    return reply.code(healthy ? 200 : 503).send({ status: healthy ? 'ok' : 'database unreachable', reachableFrom: 'this machine only' });
  });

  bodiesOnly(server);
  const contextOf = async () => context;
  await server.register(openApiRoutes, { contextOf });
  await server.register(uploadRoutes, { contextOf, ...(uploads && { limits: uploads }) });
  const trpcOptions: FastifyTRPCPluginOptions<AppRouter> = {
    prefix: '/trpc',
    trpcOptions: { router: appRouter, createContext: () => context, maxBatchSize: maxCallsPerBatch, allowMethodOverride: true },
  };
  await server.register(fastifyTRPCPlugin, trpcOptions);
  return server;
}
