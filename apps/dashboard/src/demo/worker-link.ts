import type { AppRouter } from '@polku/engine';
import { TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import type { DemoFault, WorkerCall, WorkerReport } from './protocol.ts';

export type DemoBoot = 'starting' | 'ready' | { readonly fault: DemoFault };

/** The part of a Worker that the link needs, so that a test can stand in for one. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'addEventListener'>;

export interface DemoEngine {
  readonly link: TRPCLink<AppRouter>;
  readonly boot: () => DemoBoot;
  readonly onBootChange: (listener: () => void) => () => void;
}

/** Why a call to the demo's engine failed, where the engine itself is not there. */
export class DemoFaultError extends Error {
  constructor(readonly fault: DemoFault) {
    super(`The demo's database is not available: ${fault}`);
  }
}

/** A tRPC link to the router in a worker, and the state of the worker's boot. */
export function connectWorker(worker: WorkerPort): DemoEngine {
  let boot: DemoBoot = 'starting';
  let nextId = 0;
  const listeners = new Set<() => void>();
  const waiting = new Map<number, (report: WorkerReport) => void>();

  const becomes = (next: DemoBoot) => {
    boot = next;
    for (const listener of listeners) listener();
  };
  const fails = (fault: DemoFault) => {
    becomes({ fault });
    for (const settle of waiting.values()) settle({ kind: 'failed', fault });
    waiting.clear();
  };

  worker.addEventListener('message', ({ data }: MessageEvent<WorkerReport>) => {
    if (data.kind === 'ready') {
      performance.mark('polku:pglite-ready');
      becomes('ready');
    } else if (data.kind === 'failed') fails(data.fault);
    else {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    }
  });
  // The worker's own script did not load or threw outside a call.
  worker.addEventListener('error', () => fails('boot_failed'));

  const link: TRPCLink<AppRouter> =
    () =>
    ({ op }) =>
      observable((observer) => {
        const settle = (report: WorkerReport) => {
          if (report.kind === 'answer') {
            observer.next({ result: { type: 'data', data: report.data } });
            observer.complete();
          } else if (report.kind === 'refusal') observer.error(TRPCClientError.from({ error: report.error }));
          else if (report.kind === 'failed') observer.error(TRPCClientError.from(new DemoFaultError(report.fault)));
        };
        if (typeof boot === 'object') {
          settle({ kind: 'failed', fault: boot.fault });
          return;
        }
        const id = nextId;
        nextId += 1;
        waiting.set(id, settle);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
        worker.postMessage({ id, path: op.path, input: op.input } satisfies WorkerCall);
        return () => waiting.delete(id);
      });

  return {
    link,
    boot: () => boot,
    onBootChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
