import { createPolkuClient, type PolkuClient } from '@polku/sdk';
import { workerLink } from '../demo/worker-link.ts';
import type { Ask, Asks, OwnReport, Progress, Refusal, ToWorker } from './protocol.ts';

/** The part of a Worker that a session needs, so that a test can stand in for one. */
export type SessionPort = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** Why the worker did not do what it was asked. */
export class RefusedAsk extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.fault);
  }
}

interface Waiting {
  readonly done: (answer: unknown) => void;
  readonly refused: (error: RefusedAsk) => void;
}

/** One worker with the reader's own data, from its start to its end: ending it forgets everything, whatever it is at. */
export class OwnSession {
  readonly client: PolkuClient;
  readonly #port: SessionPort;
  readonly #waiting = new Map<number, Waiting>();
  readonly #onProgress: (progress: Progress) => void;
  #nextId = 0;

  constructor(port: SessionPort, onProgress: (progress: Progress) => void) {
    this.#port = port;
    this.#onProgress = onProgress;
    this.client = createPolkuClient({ link: workerLink(() => port) });
    port.addEventListener('message', (event) => this.#hear((event as MessageEvent<OwnReport>).data));
    // The worker's script did not load, or it ran out of memory.
    port.addEventListener('error', () => this.#refuseAll({ fault: 'boot_failed' }));
  }

  ask<A extends keyof Asks>(ask: A, given: Asks[A]['given']): Promise<Asks[A]['answer']> {
    const id = this.#nextId;
    this.#nextId += 1;
    return new Promise((done, refused) => {
      this.#waiting.set(id, { done: done as Waiting['done'], refused });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      this.#port.postMessage({ kind: 'ask', id, ask, given } as Ask satisfies ToWorker);
    });
  }

  end(): void {
    this.#port.terminate();
    this.#waiting.clear();
  }

  #hear(report: OwnReport): void {
    if (report.kind === 'progress') this.#onProgress(report.progress);
    else if (report.kind === 'ready') performance.mark('polku:pglite-ready');
    else if (report.kind === 'failed') this.#refuseAll({ fault: report.fault });
    else if (report.kind === 'done' || report.kind === 'refused') {
      const waiting = this.#waiting.get(report.id);
      this.#waiting.delete(report.id);
      if (report.kind === 'done') waiting?.done(report.answer);
      else waiting?.refused(new RefusedAsk(report.refusal));
    }
  }

  #refuseAll(refusal: Refusal): void {
    for (const { refused } of this.#waiting.values()) refused(new RefusedAsk(refusal));
    this.#waiting.clear();
  }
}

export const startSession = (onProgress: (progress: Progress) => void): OwnSession =>
  new OwnSession(new Worker(new URL('./worker/main.ts', import.meta.url), { type: 'module', name: 'polku-own-data' }), onProgress);
