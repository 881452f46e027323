import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Settings } from '../settings.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What was asked, by the names of procedures, and what came of it: for the log. */
    told?: { readonly procedures: readonly string[]; readonly codes: readonly string[] };
  }
}

/** Where the log goes, where it does not go to standard output. */
export interface LogStream {
  write(line: string): void;
}

/** The log as JSON, a line each, without anything of a request but what `logAnswers` takes from it. */
export const loggerOf = ({ logLevel }: Settings, into: LogStream | undefined): FastifyServerOptions['logger'] => ({
  ...(into === undefined ? {} : { stream: into }),
  level: logLevel,
  base: null,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  serializers: { req: () => ({}), res: () => ({}), err: () => ({ type: '', message: '', stack: '' }) },
});

/** One line for each answer: route, procedures, status, codes and duration. No address as it was asked, no body, no caller. */
export function logAnswers(server: FastifyInstance): void {
  server.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        ...request.told,
        status: reply.statusCode,
        millis: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}
