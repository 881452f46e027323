import type { DesignRow } from './design-rows.ts';

/** People of one place in the design who are alike in their outcome. */
export interface DesignedRow<Outcome> {
  readonly place: DesignRow;
  /** Month, a third of a block, counted back and forth from the start. */
  readonly month: number;
  readonly segment: string;
  /** Age, gender and flags of people who are alike in them; told only where the plan weighs by them. */
  readonly profile?: readonly string[];
  readonly n: number;
  readonly outcome: Outcome;
}

/** Days of a block: a quarter of a year. */
export const blockDays = 91;
export const monthsInBlock = 3;
export const blockOf = ({ month }: { readonly month: number }): number => Math.floor(month / monthsInBlock);

/** What an outcome has to tell of itself so that its cells can be contrasted, whatever its kind. */
export interface OutcomeOf<Outcome> {
  /** Whether somebody with this outcome had what is counted: so that a group without events is not compared. */
  readonly isEvent: (outcome: Outcome) => boolean;
  /** No difference of means is larger: 1 of shares, the horizon of days. */
  readonly largestDifference: number;
  /** The value of each row's people, from all rows of a group and stratum together. */
  readonly valuesOf: (rows: readonly DesignedRow<Outcome>[]) => (outcome: Outcome) => number;
}
