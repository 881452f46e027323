import { setTimeout as pause } from 'node:timers/promises';

/** How often is looked whether something has come to be. */
const lookEveryMillis = 25;

/**
 * Waits until what is looked for is there.
 *
 * @param what Said where it never comes.
 * @returns what was found, and after how many milliseconds.
 * @throws Error where it is not there after `withinMillis`: a fault that does not end is a finding.
 */
export async function until<T>(
  what: string,
  withinMillis: number,
  look: () => Promise<T | undefined>,
): Promise<{ readonly found: T; readonly afterMillis: number }> {
  const began = performance.now();
  for (;;) {
    const found = await look().catch(() => undefined);
    const afterMillis = performance.now() - began;
    if (found !== undefined) return { found, afterMillis };
    if (afterMillis > withinMillis) throw new Error(`Within ${Math.round(withinMillis / 1000)} s, not once: ${what}.`);
    await pause(lookEveryMillis);
  }
}
