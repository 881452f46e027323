import type { Json } from '../analyse/json.ts';

/** What every plan rests on (see `TestPlan` of the estimators). */
export interface PlanTerms {
  readonly alpha: number;
  readonly power: number;
  /** Share of the people who are in the arm rather than the reference. */
  readonly allocation: number;
}

/** A plan as it is printed: one JSON document, or a few lines for a planner. */
export interface Plan {
  readonly json: Json;
  readonly lines: readonly string[];
}

interface ArmSizes {
  readonly n1: number;
  readonly n0: number;
}

/** The sizes of the arm and the reference where the arm has `n` people. */
export const armSizes = (n: number, allocation: number): ArmSizes => ({ n1: n, n0: (n * (1 - allocation)) / allocation });

/** Rounded up to whole people; what is above a whole number by rounding alone is that number. */
export function wholePeople({ n1, n0 }: ArmSizes): { readonly arm: number; readonly reference: number; readonly total: number } {
  const [arm, reference] = [n1, n0].map((n) => Math.ceil(n * (1 - 1e-12)));
  return { arm, reference, total: arm + reference };
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const threeDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const shares = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

export const countInWords = (count: number): string => whole.format(count);
export const numberInWords = (value: number): string => threeDigits.format(value);

/** A share as a percentage that never says all or none of what is only nearly so. */
export function shareInWords(share: number): string {
  if (share > 0.999 && share < 1) return 'over 99.9%';
  if (share < 0.001 && share > 0) return 'under 0.1%';
  return shares.format(share);
}

/** How many people, said by arm where the arms differ. */
export function peopleInWords(sizes: ArmSizes): string {
  const { arm, reference, total } = wholePeople(sizes);
  return arm === reference
    ? `${countInWords(arm)} people in each arm, ${countInWords(total)} in all`
    : `${countInWords(arm)} people in the arm and ${countInWords(reference)} in the reference, ${countInWords(total)} in all`;
}

/** The test that the plan is for. */
export const testInWords = ({ alpha }: PlanTerms): string => `(Two-sided test at the level of ${shareInWords(alpha)}.)`;
