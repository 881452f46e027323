import type { DesignRow } from './design-rows.ts';

/** People of one place in the design who are alike in their outcome. */
export interface DesignedRow<Outcome> {
  readonly place: DesignRow;
  /** Block of 91 days, counted back and forth from the start. */
  readonly block: number;
  readonly segment: string;
  readonly n: number;
  readonly outcome: Outcome;
}

/** What an outcome has to tell of itself so that its cells can be contrasted, whatever its kind. */
export interface OutcomeOf<Outcome> {
  /** Whether somebody with this outcome had what is counted: so that a group without events is not compared. */
  readonly isEvent: (outcome: Outcome) => boolean;
  /** The value of each row's people, from all rows of a group and stratum together. */
  readonly valuesOf: (rows: readonly DesignedRow<Outcome>[]) => (outcome: Outcome) => number;
}
