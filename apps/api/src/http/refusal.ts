import { errorCodes, isErrorCode, PolkuError } from '@polku/domain';
import { appRouter } from '@polku/engine';
import { getTRPCErrorShape, TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';

/** What a caller is told who is not answered: the status, and a body like that of any other error of the router. */
interface Refusal {
  readonly status: number;
  readonly body: { readonly error: unknown };
}

const unexpected = 'The request failed. Nothing was changed; try again, and tell those who run the server if it fails again.';

/** An error as it is told: by its code where Polku threw it on purpose, and without a word of its own where it did not. */
function asTold(error: unknown): TRPCError {
  if (error instanceof TRPCError) return error;
  if (!(error instanceof PolkuError) || !isErrorCode(error.code))
    return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: unexpected });
  return new TRPCError({ code: errorCodes[error.code].trpcCode, message: error.message, cause: error });
}

export function refusalOf(error: unknown, path?: string): Refusal {
  const told = asTold(error);
  // oxlint-disable-next-line no-underscore-dangle -- tRPC's own name for a router's settings
  const config = appRouter._def._config;
  const shape = getTRPCErrorShape({ config, error: told, type: 'unknown', path, input: undefined, ctx: undefined });
  return { status: getHTTPStatusCodeFromError(told), body: { error: shape } };
}

/** How many seconds to wait before asking again, of errors that say so. */
export class AskAgainLater extends PolkuError {
  readonly seconds: number;

  constructor(waitMillis: number) {
    const seconds = Math.max(1, Math.ceil(waitMillis / 1000));
    super('asked_too_much', `You have asked for more than the server works out for one caller. Ask again in ${seconds} s.`);
    this.seconds = seconds;
  }
}

/** What Fastify refuses by itself, in the words of Polku. */
const ofFastify: Readonly<Record<string, PolkuError>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: new PolkuError('request_too_large', 'The request is larger than the server takes.'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new PolkuError('asked_from_elsewhere', 'A request must say that its body is application/json.'),
};

function inOurWords(error: unknown): unknown {
  const { code = '', statusCode = 500 } = error as Partial<FastifyError>;
  if (error instanceof PolkuError || error instanceof TRPCError) return error;
  if (ofFastify[code] !== undefined) return ofFastify[code];
  return statusCode >= 400 && statusCode < 500 ? new PolkuError('request_refused', 'The request cannot be read.') : error;
}

function sendRefusal(reply: FastifyReply, error: unknown): FastifyReply {
  const { status, body } = refusalOf(error);
  if (error instanceof AskAgainLater) reply.header('retry-after', error.seconds);
  return reply.code(status).type('application/json').send(body);
}

/** Errors leave with a code and words of ours, never with what caused them; nothing that was asked stands in them. */
export function refuseInPlainWords(server: FastifyInstance): void {
  server.setErrorHandler((error, request, reply) => {
    const told = inOurWords(error);
    if (!(told instanceof PolkuError || told instanceof TRPCError)) request.log.error(tracedOf(error), 'a request failed');
    return sendRefusal(reply, told);
  });
  server.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: { message: 'There is nothing at this address.' } }));
}

/** Where an error came from, without its message, which may hold what was asked. */
export function tracedOf(error: unknown): { readonly failure: string; readonly at: readonly string[] } {
  if (!(error instanceof Error)) return { failure: typeof error, at: [] };
  return {
    failure: error.name,
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8),
  };
}
