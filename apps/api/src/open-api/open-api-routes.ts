import { errorAnswer, openProcedures, type RouterContext } from '@polku/engine';
import { PolkuError } from '@polku/domain';
import type { FastifyError, FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import { addressOf } from './address-of.ts';
import { openApiDocument } from './document.ts';
import { statusOf } from './status-of.ts';

/** Who calls and what they may see, of each request. */
export type ContextOf = (request: FastifyRequest) => Promise<RouterContext>;

/** A failure as an answer: its code and words. */
export function sendError(reply: FastifyReply, error: unknown): FastifyReply {
  const answer = errorAnswer(error);
  return reply.code(statusOf(answer.code)).send(answer);
}

/** The procedures that programs of others may call, each at an address of its own, and the document that describes them. */
export const openApiRoutes: FastifyPluginCallback<{ readonly contextOf: ContextOf }> = (server, { contextOf }, done) => {
  // Only JSON is read: a form of another site could send text.
  server.removeContentTypeParser('text/plain');
  server.setErrorHandler<FastifyError>(async ({ statusCode = 500 }, _request, reply) => {
    const unreadable = new PolkuError('invalid_request', 'The body is one JSON object, sent as application/json.');
    return statusCode < 500 ? reply.code(statusCode).send(errorAnswer(unreadable)) : sendError(reply, undefined);
  });
  const document = openApiDocument();
  server.get('/openapi.json', async (_request, reply) => reply.send(document));
  for (const { name, input, call } of openProcedures()) {
    server.post(addressOf(name), async (request, reply) => {
      try {
        const asked = input === undefined ? undefined : (request.body ?? {});
        return await reply.send(await call(await contextOf(request), asked));
      } catch (error) {
        return sendError(reply, error);
      }
    });
  }
  done();
};
