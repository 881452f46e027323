import { appRouter, dataState, errorAnswer, type RouterContext } from '@polku/engine';
import { whileWanted } from '@polku/engine/node';
import { PolkuError } from '@polku/domain';
import { callTRPCProcedure, TRPCError } from '@trpc/server';
import { createHash } from 'node:crypto';
import type { Answer, Answers, Question } from '../answers/answers.ts';
import { AskAgainLater, refusalOf, tracedOf } from '../http/refusal.ts';
import type { Call } from './read-calls.ts';

/** Who asks, and for how long. */
export interface Asker {
  readonly context: RouterContext;
  /** For whom the work is counted. */
  readonly caller: string;
  /** Says when nobody waits for the answer any more, or the deadline has passed. */
  readonly signal: AbortSignal;
}

const codeOf = (error: unknown): string => {
  const cause = error instanceof TRPCError ? error.cause : error;
  if (cause instanceof PolkuError) return cause.code;
  return error instanceof TRPCError ? error.code : 'unexpected';
};

function refused(error: unknown, path: string): Answer {
  const { status, body } = refusalOf(error, path);
  return {
    status,
    body: JSON.stringify(body),
    code: codeOf(error),
    refusal: errorAnswer(error),
    ...(status === 500 ? { failure: tracedOf(error) } : {}),
    ...(error instanceof AskAgainLater ? { retryAfterSeconds: error.seconds } : {}),
  };
}

const [before, after] = ['{"result":{"data":', '}}'];
const answered = (data: unknown): string => `${before}${JSON.stringify(data ?? null)}${after}`;

/** What was answered, without what the protocol of the router puts around it. */
export const dataOf = ({ body }: Answer): string => body.slice(before.length, -after.length);

async function workOut({ path, input, type }: Call, context: RouterContext, signal: AbortSignal): Promise<Answer> {
  try {
    const getRawInput = () => Promise.resolve(input);
    const data: unknown = await whileWanted(signal, () =>
      callTRPCProcedure({ router: appRouter, path, getRawInput, ctx: context, type, signal, batchIndex: 0 }),
    );
    return { status: 200, body: answered(data) };
  } catch (error) {
    return refused(error, path);
  }
}

/** What an answer rests upon, as one short text; undefined where its procedure does not say that nothing else matters. */
async function keyOf(
  { path, input, type, meta }: Call,
  { database, caller, policy, lockedPlans, today }: RouterContext,
): Promise<string | undefined> {
  // What a permit opens is asked anew each time: it may have been withdrawn, and each reading of it is written down.
  if (type !== 'query' || meta?.mayBeKept !== true || policy === 'none') return undefined;
  const state = await dataState(database, caller, today?.());
  if (state === undefined) return undefined;
  const { roles, organisations } = caller;
  const all = [state, policy, roles, organisations, lockedPlans ?? null, path, input ?? null];
  return createHash('sha256').update(JSON.stringify(all)).digest('base64');
}

/** One question's answer, or why there is none: it never throws. */
export async function answerCall(call: Call, { context, caller, signal }: Asker, answers: Answers): Promise<Answer> {
  try {
    const key = await whileWanted(signal, () => keyOf(call, context));
    const question: Question = { path: call.path, caller, key };
    const isStill = async () => (await keyOf(call, context)) === key;
    return await answers.answer(question, signal, (until) => workOut(call, context, until), isStill);
  } catch (error) {
    return refused(error, call.path);
  }
}
