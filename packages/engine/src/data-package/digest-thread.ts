import type { Worker } from 'node:worker_threads';
import type { Texts } from './byte-text.ts';
import type { RowRegister } from './resource-reader.ts';
import { RowDigests } from './row-digests.ts';

/** Threads of Node; a browser has none that share this code's way of starting, and validates in a worker as it is. */
const threads = globalThis.process?.getBuiltinModule?.('node:worker_threads');

/** Beside this file; named apart from where it is asked for, so that what bundles a page does not take along what only Node runs. */
const workerFile = './digest-worker.js';

interface Waiting {
  readonly resolve: (answer: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A thread in which rows are hashed and told apart while others are read: hashing takes a fifth of the time. Where it cannot be started,
 * or until it is, files are told apart in this thread.
 */
export class DigestThread {
  #worker: Worker | undefined;
  #started: Promise<boolean> | undefined;
  #isReady = false;
  #failure: Error | undefined;
  readonly #waiting: Waiting[] = [];

  /** Starts the thread, where it was not: it takes part from the next file on. @returns whether it does, when that is known. */
  start(): Promise<boolean> {
    return (this.#started ??= this.#begin());
  }

  /** Tells apart the rows of the next file, of which the digest must be asked for before another is begun. */
  rows(): RowRegister {
    if (!this.#isReady) return new RowDigests();
    return { addAll: (rows) => this.#ask(rows), digest: () => this.#ask(null) };
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #begin(): Promise<boolean> {
    if (threads === undefined) return Promise.resolve(false);
    const worker = new threads.Worker(new URL(workerFile, import.meta.url));
    this.#worker = worker;
    return new Promise((resolve) => {
      worker.on('message', (answer: Uint8Array | null) => {
        if (answer !== null) return this.#waiting.shift()!.resolve(answer);
        this.#isReady = true;
        resolve(true);
      });
      worker.on('error', (error) => {
        this.#isReady = false;
        this.#failure = error;
        resolve(false);
        for (const { reject } of this.#waiting.splice(0)) reject(error);
      });
    });
  }

  #ask(question: Texts | null): Promise<Uint8Array> {
    const answer = new Promise<Uint8Array>((resolve, reject) => {
      if (this.#failure !== undefined) return reject(this.#failure);
      this.#waiting.push({ resolve, reject });
      const moved = question === null ? [] : [question.bytes.buffer as ArrayBuffer, question.ends.buffer as ArrayBuffer];
      this.#worker!.postMessage(question, moved);
    });
    // Who asked hears of a failure when they wait for the answer, which may be later than it happens.
    answer.catch(() => {});
    return answer;
  }
}
