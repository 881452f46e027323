import { isAbsence, type ArmResult, type Comparison, type DisclosurePolicy } from '@polku/domain';
import type { Numbers } from '../evaluate/unreleased.ts';
import {
  fewPeople,
  isSmall,
  roundEstimate,
  roundSignificant,
  rounder,
  shownCount,
  shownParts,
  smallGroup,
  wouldReveal,
} from './shown-number.ts';

interface Shown<K extends 'proportion' | 'change' | 'score' | 'count'> {
  readonly arms: ArmResult<K>[];
  readonly comparisons: Comparison<K>[];
}

export function releaseProportion({ arms, comparisons }: Numbers<'proportion'>, policy: DisclosurePolicy): Shown<'proportion'> {
  const shown = new Map(arms.map((arm) => [arm.arm, releaseProportionArm(arm, policy)]));
  const carries = (id: string): boolean => {
    const exact = arms.find(({ arm }) => arm === id)!;
    const { people, events } = policy.summaryMinimum;
    return !isAbsence(shown.get(id)!.estimate) && (exact.denominator as number) >= people && (exact.numerator as number) >= events;
  };
  return {
    arms: [...shown.values()],
    comparisons: comparisons.map((comparison) => {
      if (carries(comparison.arm) && carries(comparison.reference)) return { ...comparison, pValue: roundSignificant(comparison.pValue) };
      const hidden = { estimate: fewPeople, interval: fewPeople };
      return { ...comparison, riskDifference: hidden, riskRatio: hidden, pValue: fewPeople };
    }),
  };
}

function releaseProportionArm(exact: ArmResult<'proportion'>, policy: DisclosurePolicy): ArmResult<'proportion'> {
  const { arm, denominator, numerator, unknown } = exact;
  // Published and computed counts alike are numbers here; an empty arm has nothing to hide.
  if (isAbsence(denominator) || isAbsence(numerator) || isAbsence(unknown) || denominator === 0) return exact;
  const hidden = (absence: typeof smallGroup) => ({
    arm,
    numerator: absence,
    unknown: absence,
    bounds: absence,
    estimate: absence,
    interval: absence,
  });
  if (isSmall(denominator, policy)) return { ...hidden(smallGroup), denominator: smallGroup };
  if ((numerator === 0 || numerator === denominator) && denominator < policy.wholeShareMinimum)
    return { ...hidden(wouldReveal), denominator };
  const without = denominator - numerator - unknown;
  const parts = shownParts({ numerator, unknown, without }, policy);
  if (isAbsence(parts.numerator)) return { ...hidden(parts.numerator as typeof smallGroup), denominator };
  return { ...exact, unknown: parts.unknown, bounds: isAbsence(parts.unknown) ? parts.unknown : exact.bounds };
}

export function releaseChange({ arms, comparisons }: Numbers<'change'>, policy: DisclosurePolicy): Shown<'change'> {
  const carries = (id: string): boolean => {
    const exact = arms.find(({ arm }) => arm === id)!;
    return (exact.paired as number) >= policy.summaryMinimum.people;
  };
  return {
    arms: arms.map((arm) => releaseChangeArm(arm, carries(arm.arm), policy)),
    comparisons: comparisons.map((comparison) => {
      const { difference } = comparison;
      return carries(comparison.arm) && carries(comparison.reference)
        ? {
            ...comparison,
            difference: {
              ...roundEstimate(difference),
              df: roundSignificant(difference.df, 3),
              pValue: roundSignificant(difference.pValue),
            },
          }
        : { ...comparison, difference: { estimate: fewPeople, interval: fewPeople, df: fewPeople, pValue: fewPeople } };
    }),
  };
}

function releaseChangeArm(exact: ArmResult<'change'>, carriesSummary: boolean, policy: DisclosurePolicy): ArmResult<'change'> {
  const { arm, n, paired, change } = exact;
  const parts = shownParts({ paired: paired as number, unanswered: (n as number) - (paired as number) }, policy);
  const counts = {
    arm,
    n: shownCount(n, policy),
    paired: parts.paired,
    responseRate: isAbsence(parts.paired) ? parts.paired : exact.responseRate,
  };
  if (!carriesSummary) {
    return {
      ...counts,
      baselineMean: fewPeople,
      followUpMean: fewPeople,
      change: { estimate: fewPeople, interval: fewPeople, standardDeviation: fewPeople },
    };
  }
  const spread = isAbsence(change.interval) ? 0 : (change.interval.upper - change.interval.lower) / 4;
  const round = (value: typeof exact.baselineMean) => (isAbsence(value) ? value : rounder(spread)(value));
  return {
    ...counts,
    baselineMean: round(exact.baselineMean),
    followUpMean: round(exact.followUpMean),
    change: { ...roundEstimate(change), standardDeviation: roundSignificant(change.standardDeviation) },
  };
}

export function releaseScore({ arms, comparisons }: Numbers<'score'>, policy: DisclosurePolicy): Shown<'score'> {
  const carries = (id: string): boolean => (arms.find(({ arm }) => arm === id)!.respondents as number) >= policy.summaryMinimum.people;
  return {
    arms: arms.map((exact) => {
      const { promoters, passives, detractors } = exact;
      const counts = { promoters: promoters as number, passives: passives as number, detractors: detractors as number };
      // The score tells promoters minus detractors: with one count hidden, the shown others would give it away.
      const hidesOne = Object.values(counts).some((count) => isSmall(count, policy));
      const shown = hidesOne ? { promoters: wouldReveal, passives: wouldReveal, detractors: wouldReveal } : counts;
      const respondents = shownCount(exact.respondents, policy);
      return carries(exact.arm)
        ? { ...roundEstimate(exact), respondents, ...shown }
        : { arm: exact.arm, respondents, ...shown, estimate: fewPeople, interval: fewPeople };
    }),
    comparisons: comparisons.map((comparison) =>
      carries(comparison.arm) && carries(comparison.reference)
        ? { ...comparison, difference: { ...roundEstimate(comparison.difference), pValue: roundSignificant(comparison.difference.pValue) } }
        : { ...comparison, difference: { estimate: fewPeople, interval: fewPeople, pValue: fewPeople } },
    ),
  };
}

export function releaseCount({ arms }: Numbers<'count'>, policy: DisclosurePolicy): Shown<'count'> {
  return {
    arms: arms.map((exact) => {
      const value = shownCount(exact.value, policy);
      if (!isAbsence(value)) return { ...exact, forecast: isAbsence(exact.forecast) ? exact.forecast : roundEstimate(exact.forecast) };
      return { ...exact, value, shareOfTarget: value, forecast: value };
    }),
    comparisons: [],
  };
}
