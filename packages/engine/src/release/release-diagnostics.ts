import { isAbsence, type Diagnostics, type DisclosurePolicy, type MaybeNumber } from '@polku/domain/evaluation';
import { peopleCount } from '@polku/stats';
import { unknownSegment } from '../estimate/diagnostics.ts';
import { dueBy } from '../estimate/follow-up-to.ts';
import type { CaseMix } from '../reduce/case-mix.ts';
import type { DurationCell, Excluded } from '../reduce/duration-cells.ts';
import type { TablesByArm } from './arm-tables.ts';
import { fewPeople, isSmall, mayTellWhole, roundSignificant, shownCount, shownSum, smallCount, wouldReveal } from './shown-number.ts';
import { shownGroups } from './shown-groups.ts';
import { shownParts } from './shown-parts.ts';

type FollowUp = Diagnostics['followUp'];

/**
 * Diagnostics that give away no small group: numbers of all arms together only where no arm is too small to be shown, and
 * none whose rest would be a few.
 */
export function releaseDiagnostics(
  exact: Diagnostics,
  followUp: FollowUp,
  caseMix: CaseMix,
  excluded: readonly Excluded[],
  policy: DisclosurePolicy,
): Diagnostics {
  const segmentsByArm = new Map<string, Record<string, number>>();
  for (const { arm, segment, n } of caseMix.segments) segmentsByArm.set(arm, { ...segmentsByArm.get(arm), [segment]: n });
  const episodes = [...segmentsByArm.values()].map((bySegment) => Object.values(bySegment).reduce((sum, n) => sum + n, 0));
  const all = episodes.reduce((sum, n) => sum + n, 0);
  const hidesAnArm = episodes.some((n) => isSmall(n, policy));
  const pooled = (count: MaybeNumber, of: number): MaybeNumber => {
    if (isAbsence(count)) return count;
    return hidesAnArm && count > 0 ? wouldReveal : shownParts({ count, rest: of - count }, policy).count;
  };
  return {
    balance: exact.balance.map((row) => ({
      ...row,
      standardisedMeanDifference: [row.arm, row.reference].every((arm) => tellsShare(segmentsByArm.get(arm) ?? {}, row.level, policy))
        ? roundSignificant(row.standardisedMeanDifference)
        : fewPeople,
    })),
    followUp,
    unknownSegmentShare: shownUnknownShare(exact.unknownSegmentShare, [...segmentsByArm.values()], policy),
    orderViolations: pooled(exact.orderViolations, all),
    excluded: shownExcluded(exact.excluded, excluded, policy),
    startUpEpisodes: pooled(exact.startUpEpisodes, caseMix.interventionEpisodes),
  };
}

/** Whether the share of a segment among an arm's people may be told: its count, and with it those of the others. */
function tellsShare(bySegment: Readonly<Record<string, number>>, level: string, policy: DisclosurePolicy): boolean {
  const people = Object.values(bySegment).reduce((sum, n) => sum + n, 0);
  return people >= policy.summaryMinimum.people && !isAbsence(shownParts({ ...bySegment }, policy)[level] ?? 0);
}

function shownUnknownShare(share: MaybeNumber, arms: readonly Readonly<Record<string, number>>[], policy: DisclosurePolicy): MaybeNumber {
  const isToldByArm = arms.every((bySegment) => {
    const unknown = bySegment[unknownSegment] ?? 0;
    const known = Object.values(bySegment).reduce((sum, n) => sum + n, 0) - unknown;
    return !isSmall(unknown, policy) && !isSmall(known, policy);
  });
  return isToldByArm ? roundSignificant(share) : wouldReveal;
}

/** Left out by reason: all reasons go where an arm has few of one, since the size of the arm tells how many all are. */
function shownExcluded(exact: Diagnostics['excluded'], byArm: readonly Excluded[], policy: DisclosurePolicy): Diagnostics['excluded'] {
  if (!byArm.some(({ n }) => isSmall(n, policy))) return exact.map(({ reason, n }) => ({ reason, n: shownCount(n, policy, smallCount) }));
  return exact.map(({ reason, n }) => {
    if (n === 0) return { reason, n: shownSum(n, policy) };
    const isOnlySmall = exact.length === 1 && !isAbsence(n) && isSmall(n, policy);
    return { reason, n: isOnlySmall ? smallCount : wouldReveal };
  });
}

/**
 * Who was followed to a day, of those due: of all arms together, where none of them is too small to be shown, and neither the lost nor
 * those who are not due yet are a few.
 */
export function shownFollowUp(tables: TablesByArm, cells: readonly DurationCell[], day: number, policy: DisclosurePolicy): FollowUp {
  const arms = [...tables.values()].filter(({ exact }) => peopleCount(exact) > 0);
  const hidden = { complete: wouldReveal, potential: wouldReveal };
  if (arms.some(({ people, shown }) => isAbsence(people) || shown === undefined)) return hidden;
  const exact = dueBy(day, cells);
  const everyone = exact.complete + exact.lost + exact.early;
  const [complete = wouldReveal, lost = wouldReveal] = shownGroups(
    [exact.complete, exact.lost, exact.early],
    policy,
    mayTellWhole(everyone, policy),
  );
  return isAbsence(complete) || isAbsence(lost) ? hidden : { complete, potential: complete + lost };
}

/** Who was followed of counts shown by arm: absent where an arm's own count is. */
export function summedFollowUp(arms: readonly { readonly complete: MaybeNumber; readonly potential: MaybeNumber }[]): FollowUp {
  const sum = (counts: readonly MaybeNumber[]): MaybeNumber =>
    counts.reduce<MaybeNumber>((total, count) => (isAbsence(total) || isAbsence(count) ? wouldReveal : total + count), 0);
  return { complete: sum(arms.map(({ complete }) => complete)), potential: sum(arms.map(({ potential }) => potential)) };
}
