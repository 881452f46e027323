import type { DesignedRow, OutcomeOf } from './designed-row.ts';

/** What is known of an episode on the day on which it is due: a number, or that it was lost before. */
export interface KnownOutcome {
  /** null: lost. */
  readonly value: number | null;
}

/** What can be known of everybody by one day: a share's 0 or 1, days in a state. */
export const knownValue = (largestDifference: number): OutcomeOf<KnownOutcome> => ({
  largestDifference,
  isEvent: ({ value }) => value !== null && value > 0,
  valuesOf: () => (outcome) => valueOf(outcome),
});

function valueOf({ value }: KnownOutcome): number {
  if (value === null) throw new RangeError('Those who were lost have no outcome.');
  return value;
}

export const isKnown = <Outcome extends KnownOutcome>({ outcome }: DesignedRow<Outcome>): boolean => outcome.value !== null;
