import { waitingPeriods, type CaseWait } from '../cases/waiting-periods.ts';
import type { CaseFile } from './case-file.ts';

/** The waits of a case by the day: of its recorded states, or of those that its milestones tell of. */
export const waitsOf = ({ own, stays, events, on }: CaseFile): readonly CaseWait[] =>
  waitingPeriods(
    own.pathway.length > 0
      ? own.pathway.map(({ state, entered_on: enteredOn, support_needed: supportNeeded }) => ({ state, enteredOn, supportNeeded }))
      : stays.map(({ state, from: enteredOn }) => ({ state, enteredOn })),
    events,
    on,
  );
