import {
  concludeCase,
  type CertaintyLoweringReason,
  type Conclusion,
  type ConclusionReason,
  type DisclosurePolicy,
  type FamilyVerdict,
  type MaybeInterval,
  type MaybeNumber,
} from '@polku/domain/evaluation';
import { isAbsent, type ShockSpread } from '@polku/stats';
import { onlyAHintBecause } from '../designs/beside-alone.ts';
import type { DesignedEffect } from '../designs/designed-effect.ts';
import { doubtsOf } from '../designs/doubts.ts';
import type { InterventionEffect } from '../designs/kind-effects.ts';
import { hidesNothing } from './hides-nothing.ts';
import { outward, roundOutward } from './round-outward.ts';
import { shownStartUp } from './shown-start-up.ts';
import { fewPeople, roundSignificant } from './shown-number.ts';
import { tippingPoint } from './tipping-point.ts';

/** What is known of a conclusion beside its effect. */
export interface Concluding {
  readonly arm: string;
  readonly unit: string;
  readonly direction: 'higher_is_better' | 'lower_is_better' | 'neutral';
  readonly priority: Conclusion['priority'];
  readonly margin: number | null;
  readonly claim: 'superiority' | 'non_inferiority' | 'equivalence';
  /** Why one may be less sure, beside what the cells say. */
  readonly reasons: readonly CertaintyLoweringReason[];
  /** Days after a start that the plan tells by themselves. */
  readonly startUpDays: number;
  readonly verdict: FamilyVerdict;
  readonly unadjusted: readonly UnadjustedPair[];
}

/** The largest share of those due whose outcome may be unknown. */
const muchMissing = 0.2;

const nothing = {
  adjustment: 'none',
  coverage: { absent: 'not_estimable', reason: 'no_data' },
  estimate: { absent: 'not_estimable', reason: 'no_data' },
  interval: { absent: 'not_estimable', reason: 'no_data' },
  samplingInterval: { absent: 'not_estimable', reason: 'no_data' },
  shock: { absent: 'not_estimable', reason: 'no_data' },
  adjustedPValue: { absent: 'not_estimable', reason: 'no_data' },
} as const satisfies Partial<Conclusion>;

/** A result that is described and not compared, and why. */
export function notCompared(
  { arm, unit, priority, unadjusted }: Concluding,
  reason: ConclusionReason,
  basis: Conclusion['basis'],
): Conclusion {
  return {
    ...nothing,
    arm,
    basis,
    references: [],
    beside: [],
    horizon: null,
    unit,
    placebos: [],
    priority,
    case: 'not_compared',
    reason,
    certainty: 0,
    loweredBy: [],
    unadjusted: [...unadjusted],
  };
}

/**
 * The one conclusion of a result for one intervention: made from exact numbers, then rounded outward as the policy rounds, and its
 * case read from the rounded interval, so that a stricter policy can only weaken it.
 */
export function conclude(
  { horizonDays, found, withExits, lostShare, lostPeople }: InterventionEffect,
  given: Concluding,
  policy: DisclosurePolicy,
): Conclusion {
  if (!('contrast' in found)) return notCompared(given, reasonOf(found.reason), found.basis);
  const { arm, unit, direction, priority, margin, claim, verdict, unadjusted } = given;
  const base = {
    arm,
    basis: found.basis,
    adjustment: found.adjustment,
    references: [...found.references],
    beside: [...found.beside],
    horizon: horizonDays,
    unit,
    priority,
    unadjusted: [...unadjusted],
  };
  if (isOfFew(found, policy))
    return {
      ...base,
      coverage: fewPeople,
      estimate: fewPeople,
      interval: fewPeople,
      samplingInterval: fewPeople,
      shock: fewPeople,
      adjustedPValue: fewPeople,
      placebos: [],
      case: 'cannot_be_told',
      reason: 'suppressed',
      certainty: 0,
      loweredBy: [],
    };

  const { estimate, coverage, spread, samplingInterval, intervalAt } = found.contrast;
  const exact = intervalAt(verdict.level);
  const shown = isAbsent(exact) ? samplingInterval : exact;
  const round = hidesNothing(policy) ? undefined : roundOutward((shown.upper - shown.lower) / 4);
  const near = (value: number) => round?.near(value) ?? value;
  const digits = (value: number): number => (round === undefined ? value : (roundSignificant(value) as number));
  const told = {
    ...base,
    coverage: digits(coverage),
    estimate: near(estimate),
    samplingInterval: { ...samplingInterval, lower: near(samplingInterval.lower), upper: near(samplingInterval.upper) },
    ...(found.steps === undefined ? {} : { steps: stepsOf(found.steps, near, near(estimate)) }),
  };
  if (isAbsent(exact))
    return {
      ...told,
      interval: exact,
      shock: exact,
      adjustedPValue: exact,
      placebos: [],
      case: 'cannot_be_told',
      reason: 'no_cell_to_show_a_shock',
      certainty: 0,
      loweredBy: [...given.reasons],
    };
  const interval = outward(exact, round);
  const exitsDisagree = withExits !== undefined && isOpposite(withExits, estimate) && (found.contrast.pValue ?? 1) < 0.05;
  const isWide = margin !== null && (interval.upper - interval.lower) / 2 > margin;
  const loweredBy: CertaintyLoweringReason[] = [
    ...given.reasons,
    ...onlyAHintBecause(found),
    ...doubtsOf(found),
    ...(exitsDisagree ? (['exits_disagree'] as const) : []),
    ...(lostShare > muchMissing ? (['much_missing'] as const) : []),
    ...(isWide ? (['wider_than_margin'] as const) : []),
  ];
  const said = concludeCase({ lower: interval.lower, upper: interval.upper, direction, margin, claim, loweredBy });
  return {
    ...told,
    interval,
    shock: spread === undefined ? nothing.shock : shockOf(spread, digits),
    placebos: found.placebos
      .filter(({ people }) => hidesNothing(policy) || people >= policy.summaryMinimum.people)
      .map(({ kind, estimate, standardError }) => ({ kind, estimate: near(estimate), standardError: digits(standardError) })),
    adjustedPValue: pValueOf(verdict.adjustedPValue, digits),
    ...said,
    ...(said.case === 'cannot_be_told'
      ? { reason: loweredBy.length > 0 && interval.lower * interval.upper > 0 ? 'reasons_against' : 'interval_holds_zero' }
      : {}),
    loweredBy,
    ...tippingPoint({ case: said.case, lower: interval.lower, upper: interval.upper, margin, lostShare, lostPeople }, direction, policy),
    ...(found.startUp === undefined ? {} : { startUp: shownStartUp(found.startUp, given.startUpDays, policy) }),
  };
}

const shockOf = ({ teamSpread, blockSpread, cells, priorScale }: ShockSpread, digits: (value: number) => number) => ({
  teamSpread: digits(teamSpread),
  blockSpread: digits(blockSpread),
  cells,
  priorScale: digits(priorScale),
});

const pValueOf = (value: number | undefined, digits: (value: number) => number): MaybeNumber =>
  value === undefined ? { absent: 'not_estimable', reason: 'no_variation' } : digits(value);

const isOpposite = (a: number, b: number): boolean => a * b < 0;

/** A group of few people or events behind what is contrasted. */
const isOfFew = ({ groups }: DesignedEffect, policy: DisclosurePolicy): boolean =>
  !hidesNothing(policy) &&
  groups.some(({ people, events }) => people < policy.summaryMinimum.people || events < policy.summaryMinimum.events);

/** The steps add up as they are shown: what is left of the rounding is the mix's. */
function stepsOf(
  steps: NonNullable<Conclusion['steps']>,
  near: (value: number) => number,
  estimate: number,
): NonNullable<Conclusion['steps']> {
  const [seen, changeBeside] = [near(steps.seen), near(steps.changeBeside)];
  return { seen, changeBeside, clientMix: Number((seen - changeBeside - estimate).toPrecision(12)) };
}

const reasons: Partial<Record<string, ConclusionReason>> = {
  no_comparison: 'no_comparison',
  too_few_months: 'too_few_months',
  too_few_in_groups: 'too_few_in_groups',
  too_few_comparable: 'too_few_comparable',
  too_few_observations: 'no_cell_to_show_a_shock',
  empty_arm: 'too_few_in_groups',
  no_common_segment: 'too_few_comparable',
  nobody_beside: 'nobody_beside',
  only_start_up: 'only_start_up',
};
const reasonOf = (reason: string): ConclusionReason => reasons[reason] ?? 'not_estimable';

/** The crude difference of an intervention and one comparator, as it is released. */
interface UnadjustedPair {
  readonly reference: string;
  readonly estimate: MaybeNumber;
  readonly interval: MaybeInterval;
}
