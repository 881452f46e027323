import { PolkuError } from '@polku/domain';
import { setTimeout as afterwards } from 'node:timers/promises';

const firstPauseMillis = 250;
const longestPauseMillis = 5_000;

interface Waiting {
  /** For how long, in all. */
  readonly waitMillis: number;
  /** Is told once that it waits, and once that it need not any more. */
  readonly say: (words: string) => void;
  /** Waits this long, or fails where nobody wants to start any more. */
  readonly pause?: (millis: number) => Promise<void>;
}

const rest = (millis: number) => afterwards(millis);

/**
 * Does what a start needs of the database, and waits for it where it does not answer yet: the two may start at the same time, in
 * either order.
 *
 * @throws what `work` failed with at last, or at once where waiting does not help.
 */
export async function waitForDatabase(work: () => Promise<void>, { waitMillis, say, pause = rest }: Waiting): Promise<void> {
  let left = waitMillis;
  for (let pauseMillis = firstPauseMillis, hasSaid = false; ; pauseMillis = Math.min(2 * pauseMillis, longestPauseMillis)) {
    const began = performance.now();
    try {
      await work();
      if (hasSaid) say('The database answers.');
      return;
    } catch (error) {
      const isWorthWaiting = error instanceof PolkuError && (error.code === 'database_unreachable' || error.code === 'deadline_passed');
      left -= pauseMillis + performance.now() - began;
      if (!isWorthWaiting || left < 0) throw error;
      if (!hasSaid) say(`The database does not answer yet. Waiting for it, ${Math.round(waitMillis / 1000)} s at most.`);
      hasSaid = true;
      await pause(pauseMillis);
    }
  }
}
