import { PolkuError } from '@polku/domain';
import { setTimeout as pause } from 'node:timers/promises';

const firstPauseMillis = 250;
const longestPauseMillis = 5_000;

/**
 * Does what a start needs of the database, and waits for it where it does not answer yet: the two may start at the same time, in
 * either order.
 *
 * @param say Is told once that it waits, and once that it need not any more.
 * @param waitMillis For how long, in all.
 * @throws what `work` failed with at last, or at once where waiting does not help.
 */
export async function waitForDatabase(
  work: () => Promise<void>,
  { waitMillis, say, stop }: { readonly waitMillis: number; readonly say: (words: string) => void; readonly stop?: AbortSignal },
): Promise<void> {
  const until = performance.now() + waitMillis;
  for (let pauseMillis = firstPauseMillis, hasSaid = false; ; pauseMillis = Math.min(2 * pauseMillis, longestPauseMillis)) {
    try {
      await work();
      if (hasSaid) say('The database answers.');
      return;
    } catch (error) {
      const isWorthWaiting = error instanceof PolkuError && (error.code === 'database_unreachable' || error.code === 'deadline_passed');
      if (!isWorthWaiting || performance.now() + pauseMillis > until) throw error;
      if (!hasSaid) say(`The database does not answer yet. Waiting for it, ${Math.round(waitMillis / 1000)} s at most.`);
      hasSaid = true;
      await pause(pauseMillis, undefined, stop === undefined ? {} : { signal: stop });
    }
  }
}
