import { LRUCache } from 'lru-cache';
import { AskAgainLater } from '../http/refusal.ts';

export interface BudgetSettings {
  readonly workMillisPerMinute: number;
  readonly workMillisAtOnce: number;
}

interface Purse {
  /** May be below zero: what was begun is finished, and paid for afterwards. */
  millis: number;
  filledAt: number;
}

/** What the first question of a kind is taken to cost, until one was measured. */
const costUnlessKnownMillis = 250;
/** How much the newest measurement counts in what the next question is taken to cost. */
const weightOfNewest = 0.2;
/** Any question costs this, so that answers that are kept are counted too. */
const leastMillis = 1;
const callersRemembered = 10_000;

/**
 * How much work is done for whom. Each caller has a purse of milliseconds of work, which fills up steadily: a question takes out
 * what such questions have cost, before it is worked on, and is settled by what it did cost.
 *
 * It counts the time that a question is worked on, here and in the database: on a crowded server a question costs more, so callers slow
 * down. It is kept in this process: two processes behind one address give each caller two purses.
 */
export class Budget {
  readonly #settings: BudgetSettings;
  readonly #now: () => number;
  readonly #purses = new LRUCache<string, Purse>({ max: callersRemembered });
  readonly #costs = new Map<string, number>();

  /** @param now Time in milliseconds, from any beginning. */
  constructor(settings: BudgetSettings, now: () => number = () => performance.now()) {
    this.#settings = settings;
    this.#now = now;
  }

  /** Counts a question that took no work. @throws AskAgainLater */
  count(caller: string): void {
    this.#take(caller, leastMillis);
  }

  /**
   * Does work at a caller's cost.
   *
   * @param kind What is asked, by the name of its procedure.
   * @throws AskAgainLater where the purse does not hold what such a question costs; nothing is begun then.
   */
  async spend<T>(caller: string, kind: string, work: () => Promise<T>): Promise<T> {
    const expected = this.#costs.get(kind) ?? costUnlessKnownMillis;
    this.#take(caller, expected);
    const began = this.#now();
    try {
      return await work();
    } finally {
      const cost = Math.max(leastMillis, this.#now() - began);
      this.#filled(caller).millis += expected - cost;
      this.#costs.set(kind, expected + weightOfNewest * (cost - expected));
    }
  }

  #filled(caller: string): Purse {
    const now = this.#now();
    const { workMillisPerMinute, workMillisAtOnce } = this.#settings;
    const purse = this.#purses.get(caller) ?? { millis: workMillisAtOnce, filledAt: now };
    purse.millis = Math.min(workMillisAtOnce, purse.millis + ((now - purse.filledAt) * workMillisPerMinute) / 60_000);
    purse.filledAt = now;
    this.#purses.set(caller, purse);
    return purse;
  }

  #take(caller: string, millis: number): void {
    const purse = this.#filled(caller);
    // Who has all that one may have is let in, however much such a question costs.
    const needed = Math.min(millis, this.#settings.workMillisAtOnce);
    if (purse.millis < needed) throw new AskAgainLater(((needed - purse.millis) * 60_000) / this.#settings.workMillisPerMinute);
    purse.millis -= millis;
  }
}
