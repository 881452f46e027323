import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { appRouter, type AppRouter, type RouterContext } from '@polku/engine';
import { fastifyTRPCPlugin, type FastifyTRPCPluginOptions } from '@trpc/server/adapters/fastify';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';

export interface ServerOptions {
  /** What the router is given: the same for all, or by who asks. */
  readonly context: RouterContext | ((request: FastifyRequest) => Promise<RouterContext>);
  /** What stands before every route, such as what tells callers apart. */
  readonly before?: (server: FastifyInstance) => Promise<void>;
  /** Answers whether the database can be reached. */
  readonly isHealthy: () => Promise<boolean>;
  readonly logger: boolean;
}

const maxBodyBytes = 64 * 1024;
const maxCallsPerBatch = 20;
const requestsPerMinute = 600;

/** The router over HTTP. It logs codes and times only: no input, no address beyond the procedure's name. */
export async function buildServer({ context, before, isHealthy, logger }: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    bodyLimit: maxBodyBytes,
    routerOptions: { maxParamLength: 500 },
    logger: logger ? { serializers: { req: ({ method, url }) => ({ method, url: url.split('?')[0] }) } } : false,
  });
  await server.register(helmet);
  await server.register(rateLimit, { max: requestsPerMinute, timeWindow: '1 minute' });
  server.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  await before?.(server);

  server.get('/health', async (_request, reply) => {
    const healthy = await isHealthy();
    return reply.code(healthy ? 200 : 503).send({ status: healthy ? 'ok' : 'database unreachable' });
  });

  const trpcOptions: FastifyTRPCPluginOptions<AppRouter> = {
    prefix: '/trpc',
    trpcOptions: {
      router: appRouter,
      createContext: ({ req }) => (typeof context === 'function' ? context(req) : context),
      maxBatchSize: maxCallsPerBatch,
    },
  };
  await server.register(fastifyTRPCPlugin, trpcOptions);
  return server;
}
