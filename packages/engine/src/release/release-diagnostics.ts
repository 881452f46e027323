import { isAbsence, type Diagnostics, type DisclosurePolicy, type MaybeNumber } from '@polku/domain/evaluation';
import { peopleCount, standardisedMeanDifference } from '@polku/stats';
import { unknownSegment } from '../estimate/diagnostics.ts';
import { dueBy } from '../estimate/follow-up-to.ts';
import type { CaseMix } from '../reduce/case-mix.ts';
import type { DurationCell, Excluded } from '../reduce/duration-cells.ts';
import type { TablesByArm } from './arm-tables.ts';
import {
  fewPeople,
  isSmall,
  mayTellWhole,
  roundedCount,
  roundSignificant,
  shownCount,
  shownSum,
  smallCount,
  wouldReveal,
} from './shown-number.ts';
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
  const levels = [...new Set(caseMix.segments.map(({ segment }) => segment))].sort();
  const shownBy = new Map([...segmentsByArm].map(([arm, bySegment]) => [arm, shownSegments(bySegment, levels, policy)]));
  return {
    balance: exact.balance.map((row) => ({
      ...row,
      standardisedMeanDifference: shownDifference(
        shownShare(shownBy.get(row.arm), row.level),
        shownShare(shownBy.get(row.reference), row.level),
      ),
    })),
    followUp,
    unknownSegmentShare: shownUnknownShare(exact.unknownSegmentShare, [...shownBy.values()]),
    orderViolations: pooled(exact.orderViolations, all),
    excluded: shownExcluded(exact.excluded, excluded, policy),
    startUpEpisodes: pooled(exact.startUpEpisodes, caseMix.interventionEpisodes),
  };
}

/** How many of an arm are of each segment, as that may be shown; and how many are in it. */
interface ShownSegments {
  readonly people: number;
  readonly bySegment: ReadonlyMap<string, MaybeNumber>;
}

/** Segments that nobody of the arm is of count too: that all of the others are told would tell how many are of the one that is not. */
function shownSegments(
  bySegment: Readonly<Record<string, number>>,
  levels: readonly string[],
  policy: DisclosurePolicy,
): ShownSegments | undefined {
  const exact = levels.map((level) => bySegment[level] ?? 0);
  const people = exact.reduce((sum, n) => sum + n, 0);
  if (people < policy.summaryMinimum.people) return undefined;
  const counts = shownGroups(exact, policy, mayTellWhole(people, policy));
  const shown = counts.flatMap((count) => (isAbsence(count) ? [] : [count]));
  const sum = shown.reduce((total, n) => total + n, 0);
  return {
    people: shown.length === counts.length ? sum : Math.max(sum, roundedCount(people, policy)),
    bySegment: new Map(levels.map((level, place) => [level, counts[place]!])),
  };
}

interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

function shownShare(arm: ShownSegments | undefined, level: string): Share | undefined {
  const numerator = arm?.bySegment.get(level);
  return arm === undefined || numerator === undefined || isAbsence(numerator) ? undefined : { numerator, denominator: arm.people };
}

/** Of the counts that are shown: the difference of exact shares would tell them more exactly. */
function shownDifference(a: Share | undefined, b: Share | undefined): MaybeNumber {
  return a === undefined || b === undefined ? fewPeople : roundSignificant(standardisedMeanDifference(a, b));
}

function shownUnknownShare(exact: MaybeNumber, arms: readonly (ShownSegments | undefined)[]): MaybeNumber {
  if (isAbsence(exact)) return exact;
  const shares = arms.map((arm) => (arm?.bySegment.has(unknownSegment) === false ? nobodyOf(arm) : shownShare(arm, unknownSegment)));
  if (!shares.every((share) => share !== undefined)) return wouldReveal;
  const total = (of: keyof Share): number => shares.reduce((sum, share) => sum + share[of], 0);
  return total('denominator') === 0 ? wouldReveal : roundSignificant(total('numerator') / total('denominator'));
}

const nobodyOf = ({ people }: ShownSegments): Share => ({ numerator: 0, denominator: people });

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
