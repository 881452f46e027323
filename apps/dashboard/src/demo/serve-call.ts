import { appRouter, type RouterContext } from '@polku/engine';
import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape } from '@trpc/server';
import type { WorkerCall, WorkerReport } from './protocol.ts';

/** What the engine's router answers to a call of the page, or the error that a server would send. */
export async function serveCall({ id, path, input }: WorkerCall, ctx: RouterContext): Promise<WorkerReport> {
  try {
    const data: unknown = await callTRPCProcedure({
      router: appRouter,
      path,
      getRawInput: () => Promise.resolve(input),
      ctx,
      type: 'query',
      signal: undefined,
      batchIndex: 0,
    });
    return { kind: 'answer', id, data };
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause);
    // oxlint-disable-next-line no-underscore-dangle -- tRPC's own name for a router's settings
    return { kind: 'refusal', id, error: getTRPCErrorShape({ config: appRouter._def._config, error, type: 'query', path, input, ctx }) };
  }
}
