import {
  interfaceChecklist,
  interfaceCounterpartIds,
  type InterfaceCell,
  type InterfaceCounterpartId,
} from '../catalogue/steering/interfaces.ts';
import type { Day } from '../pathway/day.ts';

/** A description of a border or of a structure of co-operation: a row of `interfaces.csv`. */
export interface InterfaceDescription extends InterfaceCell {
  readonly described: boolean;
  readonly agreedOn: Day | null;
}

/** What is still to be described with a party. */
export interface InterfaceGap {
  readonly counterpart: InterfaceCounterpartId;
  readonly missing: readonly InterfaceCell[];
  /** Described, and not agreed on with the party. */
  readonly notAgreed: readonly InterfaceCell[];
}

/**
 * What the national assignment asks for and a project has not described yet, party by party; a party with nothing left is not listed.
 * Each party has four descriptions: the division of work and the structures of co-operation, each as it is and as it is meant to be.
 *
 * @example interfaceGaps([]).map(({ missing }) => missing.length) // [4, 4, 4, 4, 4]
 */
export function interfaceGaps(descriptions: readonly InterfaceDescription[]): readonly InterfaceGap[] {
  const of = (cell: InterfaceCell): readonly InterfaceDescription[] =>
    descriptions.filter(
      ({ counterpart, kind, state, described }) =>
        described && counterpart === cell.counterpart && kind === cell.kind && state === cell.state,
    );
  const checklist = interfaceChecklist();
  return interfaceCounterpartIds.flatMap((counterpart) => {
    const cells = checklist.filter((cell) => cell.counterpart === counterpart);
    const missing = cells.filter((cell) => of(cell).length === 0);
    const notAgreed = cells.filter((cell) => of(cell).length > 0 && of(cell).every(({ agreedOn }) => agreedOn === null));
    return missing.length + notAgreed.length === 0 ? [] : [{ counterpart, missing, notAgreed }];
  });
}
