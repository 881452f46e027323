import {
  concludeCase,
  type CertaintyLoweringReason,
  type Conclusion,
  type ConclusionReason,
  type DisclosurePolicy,
} from '@polku/domain/evaluation';
import { isAbsent, type Absent } from '@polku/stats';
import type { DesignedEffect } from '../designs/designed-effect.ts';
import type { InterventionEffect } from '../designs/kind-effects.ts';
import type { Concluding } from './concluding.ts';
import { hidesNothing } from './hides-nothing.ts';
import { reasonsAgainst } from './reasons-against.ts';
import { roundOutward } from './round-outward.ts';
import { shownEffect, shownEvidence } from './shown-effect.ts';
import { fewPeople } from './shown-number.ts';
import { shownStartUp } from './shown-start-up.ts';
import { tippingPoint } from './tipping-point.ts';

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
export function conclude(effect: InterventionEffect, given: Concluding, policy: DisclosurePolicy): Conclusion {
  const { found, lostShare, lostPeople } = effect;
  if (!('contrast' in found)) return notCompared(given, reasonOf(found.reason), found.basis);
  const { direction, margin, claim, verdict, startUpDays } = given;
  const compared = whatIsCompared(found, effect, given);
  if (isOfFew(found, policy)) return { ...compared, ...tooFewToShow };

  const exact = found.contrast.intervalAt(verdict.level);
  const rounding = roundOutward(isAbsent(exact) ? found.contrast.samplingInterval : exact, policy);
  const told = { ...compared, ...shownEffect(found, rounding) };
  if (isAbsent(exact)) return { ...told, ...withoutInterval(exact), loweredBy: [...given.reasons] };

  const interval = rounding.outward(exact);
  const { lower, upper } = interval;
  const loweredBy = [...reasonsAgainst(found, effect, given, interval)];
  const said = concludeCase({ lower, upper, direction, margin, claim, loweredBy });
  return {
    ...told,
    interval,
    ...shownEvidence(found, verdict, rounding, policy),
    ...said,
    ...(said.case === 'cannot_be_told' ? { reason: untellableBecause(interval, loweredBy) } : {}),
    loweredBy,
    ...tippingPoint({ case: said.case, lower, upper, margin, lostShare, lostPeople }, direction, policy),
    ...(found.startUp === undefined ? {} : { startUp: shownStartUp(found.startUp, startUpDays, policy) }),
  };
}

/** What stands whatever is found: who is compared with whom, in what, and the pairs as they are. */
const whatIsCompared = (
  { basis, adjustment, references, beside }: DesignedEffect,
  { horizonDays }: InterventionEffect,
  { arm, unit, priority, unadjusted }: Concluding,
) => ({
  arm,
  basis,
  adjustment,
  references: [...references],
  beside: [...beside],
  horizon: horizonDays,
  unit,
  priority,
  unadjusted: [...unadjusted],
});

const tooFewToShow = {
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
} satisfies Partial<Conclusion>;

/** No cell shows how far a shock reaches, so that the effect may be anything. */
const withoutInterval = (absence: Absent) =>
  ({
    interval: absence,
    shock: absence,
    adjustedPValue: absence,
    placebos: [],
    case: 'cannot_be_told',
    reason: 'no_cell_to_show_a_shock',
    certainty: 0,
  }) satisfies Partial<Conclusion>;

/** Either the interval does not say, or it does and the reasons against leave nothing of it. */
const untellableBecause = (
  { lower, upper }: { readonly lower: number; readonly upper: number },
  loweredBy: readonly CertaintyLoweringReason[],
): ConclusionReason => (loweredBy.length > 0 && lower * upper > 0 ? 'reasons_against' : 'interval_holds_zero');

/** A group of few people or events behind what is contrasted. */
const isOfFew = ({ groups }: DesignedEffect, policy: DisclosurePolicy): boolean =>
  !hidesNothing(policy) &&
  groups.some(({ people, events }) => people < policy.summaryMinimum.people || events < policy.summaryMinimum.events);

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
