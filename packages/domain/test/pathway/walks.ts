import * as fc from 'fast-check';
import type { PathwayEntry } from '../../src/pathway/case-record.ts';
import { nextStates } from '../../src/pathway/machine.ts';
import type { StateId } from '../../src/pathway/states.ts';

const millisecondsInDay = 86_400_000;

/** The day so many days after 1 January 2022. */
export const dayAfter = (days: number): string => new Date(Date.UTC(2022, 0, 1) + days * millisecondsInDay).toISOString().slice(0, 10);

/**
 * A case that passes as the machine allows: each step picks one of the states that may follow. Days between entries are at least
 * `leastDays`; a walk ends with a terminal state or after so many steps.
 */
export const walks = ({ leastDays = 1, mostSteps = 25 } = {}): fc.Arbitrary<readonly PathwayEntry[]> =>
  fc
    .array(fc.record({ pick: fc.nat(), wait: fc.integer({ min: leastDays, max: 60 }) }), { minLength: 1, maxLength: mostSteps })
    .map((steps) => {
      const path: PathwayEntry[] = [];
      let [state, day]: [StateId | null, number] = [null, 0];
      for (const { pick, wait } of steps) {
        const following = nextStates(state);
        if (following.length === 0) break;
        // Three in four picks go on living, or nearly every walk would be short.
        const live = following.filter((id) => !id.startsWith('ended_'));
        const among: readonly StateId[] = live.length > 0 && pick % 4 > 0 ? live : following;
        state = among[Math.floor(pick / 4) % among.length]!;
        day += wait;
        path.push({ state, enteredOn: dayAfter(day) });
      }
      return path;
    });
