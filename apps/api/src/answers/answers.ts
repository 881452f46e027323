import type { ErrorAnswer } from '@polku/engine';
import { LRUCache } from 'lru-cache';
import type { Budget } from './budget.ts';
import { Flights } from './flights.ts';

/** An answer as it is sent. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  /** The code of the error, where it is one; for the log. */
  readonly code?: string;
  /** The error as programs of others are told it. */
  readonly refusal?: ErrorAnswer;
  /** Where an error came from that nobody foresaw; for the log. */
  readonly failure?: object;
  /** When to ask again, where the error says so. */
  readonly retryAfterSeconds?: number;
}

export interface Question {
  /** The procedure's name. */
  readonly path: string;
  /** Who asks, for the budget. */
  readonly caller: string;
  /**
   * All that the answer rests upon: the data as they are now, policy, scope, and what is asked. Undefined where it may not be kept, nor given
   * to another who asks the same.
   */
  readonly key: string | undefined;
}

/**
 * Answers questions: once for all who ask the same at the same time, from what is kept where nothing that an answer rests upon has
 * changed, and else at the caller's cost.
 */
export class Answers {
  readonly #kept: LRUCache<string, Answer> | undefined;
  readonly #flights = new Flights<Answer>();
  readonly #budget: Budget;

  constructor({ keptBytes, budget }: { readonly keptBytes: number; readonly budget: Budget }) {
    this.#budget = budget;
    this.#kept =
      keptBytes === 0
        ? undefined
        : // Texts are two bytes a letter at most.
          new LRUCache({ maxSize: keptBytes, sizeCalculation: ({ body }, key) => 2 * (body.length + key.length) + 1 });
  }

  /**
   * @param work Works the answer out, until its signal says that nobody waits.
   * @param isStill Whether what the key says of the data holds after the work as before it: only then is the answer kept.
   * @throws AskAgainLater where the caller has asked for too much.
   */
  async answer(
    { path, caller, key }: Question,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<Answer>,
    isStill: () => Promise<boolean>,
  ): Promise<Answer> {
    if (key === undefined) return this.#budget.spend(caller, path, () => work(signal));
    const kept = this.#kept?.get(key);
    if (kept !== undefined || this.#flights.isOn(key)) this.#budget.count(caller);
    if (kept !== undefined) return kept;
    return this.#flights.join(key, signal, (until) =>
      this.#budget.spend(caller, path, async () => {
        const answer = await work(until);
        if (answer.status === 200 && (await isStill())) this.#kept?.set(key, answer);
        return answer;
      }),
    );
  }
}
