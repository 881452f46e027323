import { PolkuError } from '@polku/domain';
import type { RouterContext } from '@polku/engine';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Answer, Answers } from '../answers/answers.ts';
import type { Settings } from '../settings.ts';
import { answerCall, type Asker } from './answer-call.ts';
import { readCalls } from './read-calls.ts';

interface Asked {
  readonly Params: { readonly paths: string };
  readonly Querystring: { readonly batch?: string; readonly input?: string };
}

/** Ends when the caller is gone, or has waited for as long as anyone may. */
function patienceOf(reply: FastifyReply, answerMillis: number): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort(new PolkuError('deadline_passed', 'Nobody waits for the answer.')));
  const passed = new AbortController();
  const timer = setTimeout(
    () => passed.abort(new PolkuError('deadline_passed', 'The answer took too long, and the work for it was stopped.')),
    answerMillis,
  );
  reply.raw.once('close', () => clearTimeout(timer));
  return AbortSignal.any([gone.signal, passed.signal]);
}

/** Written out, or as JSON writes it: no database keeps it. */
const nul = /\0|\\u0000/;

/** Who the work is counted for: one who is known by that, another by the address. */
const callerOf = ({ caller }: RouterContext, request: FastifyRequest): string =>
  caller.organisations === 'all' ? `address ${request.ip}` : `subject ${caller.subject}`;

/** What it takes to answer over HTTP. */
export interface Answering {
  readonly contextOf: (request: FastifyRequest) => Promise<RouterContext>;
  readonly settings: Settings;
  readonly answers: Answers;
}

/** Who asks, and how long they wait. */
export async function askerOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { contextOf, settings }: Pick<Answering, 'contextOf' | 'settings'>,
  isLoad: boolean,
): Promise<Asker> {
  const context = await contextOf(request);
  return { context, caller: callerOf(context, request), signal: patienceOf(reply, isLoad ? settings.loadMillis : settings.answerMillis) };
}

const sameStatus = (answers: readonly Answer[]): number =>
  answers.every(({ status }) => status === answers[0]!.status) ? answers[0]!.status : 207;

/**
 * The router over HTTP, as clients of tRPC ask it. Each question of a batch is answered by itself, so that it is counted, kept and
 * refused like any other. Questions are asked by POST alone: an address is written down by every proxy and browser on its way, and
 * the ids of pilots and organisations do not belong there. What asks nothing, such as the list of pilots, may be read by GET.
 */
export function serveCalls(server: FastifyInstance, { contextOf, settings, answers }: Answering): void {
  const { callsPerRequest } = settings;

  const readJson = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser('application/json');
  server.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    // Who asks for what needs no input may say that the body is JSON, and send none.
    if (body === '') done(null, undefined);
    else if (nul.test(body)) done(new PolkuError('request_refused', 'The request holds a character that no text has (NUL).'));
    else readJson(request, body, done);
  });

  server.route<Asked>({
    method: ['GET', 'POST'],
    url: '/trpc/:paths',
    handler: async (request, reply) => {
      const { batch, input } = request.query;
      if (request.method === 'GET' && input !== undefined) {
        throw new PolkuError('asked_in_address', 'Ask by POST, with the input in the body (httpBatchLink: methodOverride "POST").');
      }
      const isBatch = batch === '1';
      const calls = readCalls(request.params.paths, isBatch, request.body ?? undefined, callsPerRequest);
      if (request.method === 'GET' && calls.some(({ type }) => type === 'mutation')) {
        throw new PolkuError('asked_in_address', 'What changes anything is asked by POST.');
      }
      const asker = await askerOf(
        request,
        reply,
        { contextOf, settings },
        calls.some(({ meta }) => meta?.isLoad === true),
      );
      const given = await Promise.all(calls.map((call) => answerCall(call, asker, answers)));
      request.told = {
        procedures: calls.map(({ path, meta }) => (meta === undefined ? 'unknown' : path)),
        codes: given.map(({ code }) => code ?? 'ok'),
      };
      for (const { failure } of given) if (failure !== undefined) request.log.error(failure, 'a request failed');
      const retry = given.find(({ retryAfterSeconds }) => retryAfterSeconds !== undefined)?.retryAfterSeconds;
      if (retry !== undefined) reply.header('retry-after', retry);
      const body = isBatch ? `[${given.map((each) => each.body).join(',')}]` : given[0]!.body;
      return reply.code(sameStatus(given)).type('application/json').send(body);
    },
  });
}
