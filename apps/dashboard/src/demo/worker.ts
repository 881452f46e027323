/// <reference lib="webworker" />
import { onOwnMachine, type RouterContext } from '@polku/engine';
import { bootFrom, builtFile, faultOf } from './boot.ts';
import type { WorkerCall, WorkerReport } from './protocol.ts';
import { serveCall } from './serve-call.ts';

/**
 * The demo's engine: a Postgres in memory, filled from the dump that the build made, behind the same router as a server.
 * In memory, because two tabs must not open one stored database and nothing of the demo is worth keeping.
 */
const report = (message: WorkerReport) => postMessage(message);

async function boot(): Promise<RouterContext> {
  const [database, locked] = await Promise.all([bootFrom('polku.tar.gz'), builtFile('locked-plans.json')]);
  return { ...onOwnMachine, database, policy: 'steering', lockedPlans: (await locked.json()) as NonNullable<RouterContext['lockedPlans']> };
}

const context = boot();
context.then(
  () => report({ kind: 'ready' }),
  (error: unknown) => report({ kind: 'failed', fault: faultOf(error) }),
);

addEventListener('message', async ({ data: call }: MessageEvent<WorkerCall>) => {
  // The failed boot has been reported; the page refuses its calls itself.
  const ctx = await context.catch(() => undefined);
  if (ctx) report(await serveCall(call, ctx));
});
