import { consentInvariants } from './invariants/consent.ts';
import { courseInvariants } from './invariants/course.ts';
import { dateInvariants } from './invariants/dates.ts';
import type { Invariant } from './invariants/invariant.ts';
import { responsibilityInvariants } from './invariants/responsibility.ts';

/**
 * What holds of every case, whatever its course. Two more laws hold by the way things are declared: neither diagnosis nor benefit
 * can be a guard of a transition, and a return to the team is counted while it resets no clock.
 */
export const invariants = {
  ...courseInvariants,
  ...consentInvariants,
  ...responsibilityInvariants,
  ...dateInvariants,
} as const satisfies Record<string, Invariant>;

export type InvariantId = keyof typeof invariants;
export const invariantIds = Object.keys(invariants) as InvariantId[];
