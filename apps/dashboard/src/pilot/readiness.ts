import { isAbsence, isFollowed, type Evaluation, type FollowedResult } from '@polku/domain/evaluation';
import type { ComparedPair } from './compared-pair.ts';

/** Standardised mean differences below this are usually read as balance (Austin 2009). */
export const balanceLimit = 0.1;

/** The differences in case mix between the two groups, as far as they may be shown. */
export function balanceOf(result: FollowedResult, pair: ComparedPair) {
  return (result.diagnostics?.balance ?? []).filter(({ arm, reference }) => arm === pair.arm && reference === pair.reference);
}

/** True where some result waits for people who have not been followed as long as it looks ahead. */
export function isMaturing(evaluation: Evaluation): boolean {
  const episodes = evaluation.pilot.arms.reduce((sum, { episodes: own }) => sum + (isAbsence(own) ? 0 : own), 0);
  return evaluation.results.filter(isFollowed).some(({ diagnostics }) => {
    const potential = diagnostics?.followUp.potential;
    return potential !== undefined && !isAbsence(potential) && potential < episodes;
  });
}

/** Of those whose follow-up is due, how many were followed to the end; undefined where it is unknown or may not be shown. */
export function followedShare({ diagnostics }: FollowedResult): number | undefined {
  if (!diagnostics) return undefined;
  const { complete, potential } = diagnostics.followUp;
  return isAbsence(complete) || isAbsence(potential) || potential === 0 ? undefined : complete / potential;
}

export interface DataQuality {
  /** Undefined also where no episode has a segment: then the package does not use them. */
  readonly knownSegmentShare: number | undefined;
  /** Pairs of dates in an impossible order. */
  readonly orderViolations: number | undefined;
}

/** What the data's state lets one believe; undefined where it is unknown or may not be shown. */
export function dataQuality(evaluation: Evaluation): DataQuality {
  const all = evaluation.results.filter(isFollowed).flatMap(({ diagnostics }) => diagnostics ?? []);
  const unknownShares = all.flatMap(({ unknownSegmentShare }) => (isAbsence(unknownSegmentShare) ? [] : unknownSegmentShare));
  const violations = all.flatMap(({ orderViolations }) => (isAbsence(orderViolations) ? [] : orderViolations));
  const unknown = unknownShares.length > 0 ? Math.max(...unknownShares) : 1;
  return {
    knownSegmentShare: unknown < 1 ? 1 - unknown : undefined,
    orderViolations: violations.length > 0 ? Math.max(...violations) : undefined,
  };
}
