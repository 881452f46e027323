import type { DisclosurePolicy, NumbersOf, ResultKind } from '@polku/domain/evaluation';
import type { GroupedDurations } from '../estimate/grouped-tables.ts';
import type { Unreleased } from '../estimate/unreleased.ts';
import type { DurationCell, Excluded } from '../reduce/duration-cells.ts';
import type { TablesByArm } from './arm-tables.ts';
import { releaseDiagnostics, shownFollowUp } from './release-diagnostics.ts';
import { releaseStandardisedShares } from './release-standardised.ts';

interface DurationTables {
  readonly cells: readonly DurationCell[];
  readonly groups: GroupedDurations;
  readonly excluded: readonly Excluded[];
}

/** Of durations: the standardised shares of a day, and who was followed to it. */
export function releaseDurationBasis<K extends ResultKind>(
  { numbers, tables: { cells, groups, excluded }, caseMix }: Unreleased<K, DurationTables>,
  shown: TablesByArm,
  day: number,
  policy: DisclosurePolicy,
): Pick<NumbersOf<K>, 'standardised' | 'diagnostics'> {
  const { standardised, diagnostics } = numbers;
  return {
    ...(standardised === undefined ? {} : { standardised: releaseStandardisedShares(standardised, groups, shown, day, policy) }),
    ...(diagnostics === undefined
      ? {}
      : { diagnostics: releaseDiagnostics(diagnostics, shownFollowUp(shown, cells, day, policy), caseMix, excluded, policy) }),
  };
}
