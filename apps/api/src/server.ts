import type { RouterContext } from '@polku/engine';
import Fastify, { LogController, type FastifyInstance, type FastifyPluginCallback, type FastifyRequest } from 'fastify';
import { Answers } from './answers/answers.ts';
import { Budget } from './answers/budget.ts';
import { serveCalls } from './calls/serve-calls.ts';
import { refuseStrangers } from './http/callers.ts';
import { sendHeaders } from './http/headers.ts';
import { tellHealth } from './http/health.ts';
import { deadlinesOfServer, limitRequests } from './http/limits.ts';
import { logAnswers, loggerOf, type LogStream } from './http/logging.ts';
import { refuseInPlainWords } from './http/refusal.ts';
import { closeAfterLastAnswer } from './process/stop-within.ts';
import { readSettings, type Settings } from './settings.ts';
import type { UploadLimits } from './imports/upload-limits.ts';
import { uploadRoutes } from './imports/upload-routes.ts';
import { openApiRoutes } from './open-api/open-api-routes.ts';

export interface ServerOptions {
  /** What the router is given: the same for all, or by who asks. */
  readonly context: RouterContext | ((request: FastifyRequest) => Promise<RouterContext>);
  /** What stands before every route, such as what tells callers apart. */
  readonly before?: (server: FastifyInstance) => Promise<void>;
  /** Answers whether the database can be reached. */
  readonly isHealthy: () => Promise<boolean>;
  /** Whether to write a log, or where to. */
  readonly logger: boolean | LogStream;
  /** What an upload may hold, where it is less than usual. */
  readonly uploads?: UploadLimits;
  /** Those that differ from what holds unless set. */
  readonly settings?: Partial<Settings>;
  /** Traces requests; it sees them from the first. */
  readonly telemetry?: FastifyPluginCallback;
}

const unlessSet = readSettings({ DATABASE_URL: 'postgres://' });

/** The router over HTTP, with what surrounds it: a file for each concern. */
export async function buildServer({
  context,
  before,
  isHealthy,
  logger,
  settings: own = {},
  telemetry,
  uploads,
}: ServerOptions): Promise<FastifyInstance> {
  const settings: Settings = { ...unlessSet, ...own };
  const server = Fastify({
    ...deadlinesOfServer(settings),
    bodyLimit: settings.bodyBytes,
    // As long as Node lets an address be: the number of questions in it is limited, and told in words.
    routerOptions: { maxParamLength: 16_384 },
    trustProxy: settings.proxies.length === 0 ? false : [...settings.proxies],
    logger: logger === false ? false : loggerOf(settings, logger === true ? undefined : logger),
    // `logAnswers` says what there is to say.
    logController: new LogController({ disableRequestLogging: true }),
  });
  server.server.maxConnections = settings.callersAtOnce;
  if (telemetry !== undefined) await server.register(telemetry);
  refuseInPlainWords(server);
  if (logger !== false) logAnswers(server);
  closeAfterLastAnswer(server);
  await sendHeaders(server);
  await refuseStrangers(server, settings);
  await limitRequests(server, settings);
  await before?.(server);
  tellHealth(server, isHealthy);
  const contextOf = typeof context === 'function' ? context : () => Promise.resolve(context);
  const answers = new Answers({ keptBytes: settings.keptBytes, budget: new Budget(settings) });
  serveCalls(server, { contextOf, settings, answers });
  await server.register(openApiRoutes, { contextOf, settings, answers });
  await server.register(uploadRoutes, { contextOf, ...(uploads && { limits: uploads }) });
  return server;
}
