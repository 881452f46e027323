/// <reference lib="webworker" />
import { appRouter, openPglite, type RouterContext } from '@polku/engine';
import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape } from '@trpc/server';
import type { DemoFault, WorkerCall, WorkerReport } from './protocol.ts';

/**
 * The demo's engine: a Postgres in memory, filled from the dump that the build made, behind the same router as a server.
 * In memory, because two tabs must not open one stored database and nothing of the demo is worth keeping.
 */
const report = (message: WorkerReport) => postMessage(message);

class BootError extends Error {
  constructor(readonly fault: DemoFault) {
    super(fault);
  }
}

async function boot(): Promise<RouterContext> {
  if (typeof WebAssembly === 'undefined') throw new BootError('no_webassembly');
  const file = (name: string) => fetch(`${import.meta.env.BASE_URL}demo/${name}`).catch(() => undefined);
  const [dump, locked] = await Promise.all([file('polku.tar.gz'), file('locked-plans.json')]);
  if (!dump?.ok || !locked?.ok) throw new BootError('dump_missing');
  const lockedPlans = (await locked.json()) as NonNullable<RouterContext['lockedPlans']>;
  return { database: await openPglite({ dump: await dump.blob() }), policy: 'steering', lockedPlans };
}

const context = boot();
context.then(
  () => report({ kind: 'ready' }),
  (error: unknown) => report({ kind: 'failed', fault: error instanceof BootError ? error.fault : 'boot_failed' }),
);

addEventListener('message', async ({ data: { id, path, input } }: MessageEvent<WorkerCall>) => {
  // The failed boot has been reported; the page refuses its calls itself.
  const ctx = await context.catch(() => undefined);
  if (!ctx) return;
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
    report({ kind: 'answer', id, data });
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause);
    // oxlint-disable-next-line no-underscore-dangle -- tRPC's own name for a router's settings
    report({ kind: 'refusal', id, error: getTRPCErrorShape({ config: appRouter._def._config, error, type: 'query', path, input, ctx }) });
  }
});
