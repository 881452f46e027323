import { isAbsence, type Absence, type ArmResult, type DisclosurePolicy, type MaybeNumber } from '@polku/domain/evaluation';
import { hiddenEstimate } from '../../release/arm-tables.ts';
import { isSmall, mayTellWhole, roundedCount, wouldReveal } from '../../release/shown-number.ts';
import { shownGroups } from '../../release/shown-groups.ts';
import type { PartCounts } from './part-counts.ts';
import { partShare, type PartShare } from './part-share.ts';

type Arm = ArmResult<'proportion'>;

const hidden = (part: string, absence: Absence, denominator: MaybeNumber): PartShare => ({
  part,
  numerator: absence,
  denominator,
  ...hiddenEstimate(absence),
});

/** The parts of an arm as they may be shown beside its numbers: of nobody's where these are hidden, and told anew from what is shown. */
export function releaseParts(exact: Arm, shown: Arm, declared: readonly PartCounts[], policy: DisclosurePolicy): Pick<Arm, 'parts'> {
  const { parts } = exact;
  if (parts === undefined) return {};
  const { numerator, denominator } = shown;
  if (isAbsence(numerator)) return { parts: parts.map(({ part }) => hidden(part, numerator, numerator)) };
  const people = denominator as number;
  // An empty arm has nothing to hide.
  if (people === 0) return { parts };
  const areSteps = declared.some(({ of }) => of === 'step');
  return { parts: [...(areSteps ? shownSteps(exact, shown, policy) : shownShares(parts, people, exact, declared, policy))] };
}

/** Parts of people: those of the numerator add up to it, and the others to what it leaves, so that each kind is hidden by itself. */
function shownShares(
  parts: readonly PartShare[],
  people: number,
  exact: Arm,
  declared: readonly PartCounts[],
  policy: DisclosurePolicy,
): readonly PartShare[] {
  const tellsNobody = mayTellWhole(exact.denominator as number, policy);
  const shown = new Map(
    (['numerator', 'rest'] as const).flatMap((side) => {
      const own = parts.filter((_, i) => declared[i]!.of === side);
      const counts = shownGroups(
        own.map(({ numerator }) => numerator as number),
        policy,
        tellsNobody,
      );
      return own.map(({ part }, i) => [part, counts[i]!] as const);
    }),
  );
  return parts.map((each) => {
    const count = shown.get(each.part)!;
    return isAbsence(count) ? hidden(each.part, count, people) : partShare(each.part, count, people);
  });
}

/**
 * Steps from one total to another: each number stands in two of them, so that all are hidden where one of them, or what is between two, is
 * small, or where a step that everybody of a few took would tell of each of them.
 */
function shownSteps(exact: Arm, { numerator, denominator }: Arm, policy: DisclosurePolicy): readonly PartShare[] {
  const steps = exact.parts!;
  // One number is shown in one way, or several would tell it more exactly.
  const shownOf = (count: number): number =>
    count === exact.denominator ? (denominator as number) : count === exact.numerator ? (numerator as number) : roundedCount(count, policy);
  const told = steps.map((each) => {
    const [some, all] = [each.numerator as number, each.denominator as number];
    const isTold = [some, all - some, all].every((count) => !isSmall(count, policy));
    const isWhole = some === 0 || some === all;
    const isRoundedToWhole = !isWhole && shownOf(some) >= shownOf(all);
    const tells = isTold && !isRoundedToWhole && (!isWhole || mayTellWhole(all, policy));
    return tells ? partShare(each.part, shownOf(some), shownOf(all)) : undefined;
  });
  return told.every((each) => each !== undefined) ? told : steps.map(({ part }) => hidden(part, wouldReveal, wouldReveal));
}
