import type { AppRouter } from '@polku/engine';
import { TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import type { EngineFault, WorkerCall, WorkerReport } from './protocol.ts';

/** The part of a Worker that the link needs, so that a test can stand in for one. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'addEventListener'>;

/** Why a call to an engine in this browser failed, where the engine itself is not there. */
export class EngineFaultError extends Error {
  constructor(readonly fault: EngineFault) {
    super(`The database in the browser is not available: ${fault}`);
  }
}

/** A tRPC link to the router in a worker, which is started by the first call: pages that ask nothing of it need not carry its database. */
export function workerLink(start: () => WorkerPort): TRPCLink<AppRouter> {
  let worker: WorkerPort | undefined;
  let fault: EngineFault | undefined;
  let nextId = 0;
  const waiting = new Map<number, (report: WorkerReport) => void>();

  const fails = (reason: EngineFault) => {
    fault = reason;
    for (const settle of waiting.values()) settle({ kind: 'failed', fault: reason });
    waiting.clear();
  };
  const listenTo = (port: WorkerPort): WorkerPort => {
    port.addEventListener('message', ({ data }: MessageEvent<WorkerReport>) => {
      if (data.kind === 'ready') performance.mark('polku:pglite-ready');
      else if (data.kind === 'failed') fails(data.fault);
      else if (data.kind === 'answer' || data.kind === 'refusal') {
        waiting.get(data.id)?.(data);
        waiting.delete(data.id);
      }
    });
    // The worker's own script did not load or threw outside a call.
    port.addEventListener('error', () => fails('boot_failed'));
    return port;
  };

  return () =>
    ({ op }) =>
      observable((observer) => {
        const settle = (report: WorkerReport) => {
          if (report.kind === 'answer') {
            observer.next({ result: { type: 'data', data: report.data } });
            observer.complete();
          } else if (report.kind === 'refusal') observer.error(TRPCClientError.from({ error: report.error }));
          else if (report.kind === 'failed') observer.error(TRPCClientError.from(new EngineFaultError(report.fault)));
        };
        worker ??= listenTo(start());
        if (fault !== undefined) {
          settle({ kind: 'failed', fault });
          return;
        }
        const id = nextId;
        nextId += 1;
        waiting.set(id, settle);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
        worker.postMessage({ kind: 'call', id, path: op.path, input: op.input } satisfies WorkerCall);
        return () => waiting.delete(id);
      });
}
