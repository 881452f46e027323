import { errorAnswer, openProcedures, type RouterContext } from '@polku/engine';
import { PolkuError } from '@polku/domain';
import type { FastifyError, FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import { answerCall, dataOf } from '../calls/answer-call.ts';
import { callOf } from '../calls/read-calls.ts';
import { askerOf, type Answering } from '../calls/serve-calls.ts';
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
export const openApiRoutes: FastifyPluginCallback<Answering> = (server, answering, done) => {
  // Only JSON is read: a form of another site could send text.
  server.removeContentTypeParser('text/plain');
  server.setErrorHandler<FastifyError | PolkuError>(async (error, _request, reply) => {
    if (error instanceof PolkuError) return sendError(reply, error);
    const { statusCode = 500 } = error;
    const unreadable = new PolkuError('invalid_request', 'The body is one JSON object, sent as application/json.');
    return statusCode < 500 ? reply.code(statusCode).send(errorAnswer(unreadable)) : sendError(reply, undefined);
  });
  const document = openApiDocument();
  server.get('/openapi.json', async (_request, reply) => reply.send(document));
  for (const { name, input } of openProcedures()) {
    server.post(addressOf(name), async (request, reply) => {
      try {
        const call = callOf(name, input === undefined ? undefined : (request.body ?? {}));
        const asker = await askerOf(request, reply, answering, call.meta?.isLoad === true);
        const answer = await answerCall(call, asker, answering.answers);
        request.told = { procedures: [name], codes: [answer.code ?? 'ok'] };
        if (answer.retryAfterSeconds !== undefined) reply.header('retry-after', answer.retryAfterSeconds);
        if (answer.refusal !== undefined) return await reply.code(statusOf(answer.refusal.code)).send(answer.refusal);
        return await reply.type('application/json').send(dataOf(answer));
      } catch (error) {
        return sendError(reply, error);
      }
    });
  }
  done();
};
