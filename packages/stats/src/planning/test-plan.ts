import { normalQuantile } from '../foundations/distributions.ts';
import { PolkuError } from '../foundations/errors.ts';

/** What every plan of a two-sided comparison of two arms rests on. */
export interface TestPlan {
  /** Chance of a finding where there is no effect; .05 where absent. */
  readonly alpha?: number;
  /** Chance of a finding where the effect is as assumed; .8 where absent. */
  readonly power?: number;
  /** Share of the people who are in the arm rather than the reference; .5 where absent. */
  readonly allocation?: number;
}

/** How many people a comparison needs: as computed, and rounded up to whole people in each arm. */
export interface SampleSize {
  readonly arm: number;
  readonly reference: number;
  readonly people: { readonly arm: number; readonly reference: number };
}

/** @internal */
export function sampleSize(total: number, allocation: number): SampleSize {
  const [arm, reference] = [total * allocation, total * (1 - allocation)];
  return { arm, reference, people: { arm: Math.ceil(arm), reference: Math.ceil(reference) } };
}

/** @internal */
export function checkPlan({ alpha = 0.05, power = 0.8, allocation = 0.5 }: TestPlan): Required<TestPlan> {
  for (const [name, share] of Object.entries({ alpha, power, allocation })) {
    if (!(share > 0 && share < 1)) refuse(`"${name}" between 0 and 1`);
  }
  if (power <= alpha / 2) refuse('a power above half of alpha, which comes without any effect');
  return { alpha, power, allocation };
}

/** The quantiles that a two-sided test of level `alpha` and a power stand for. @internal */
export const criticalValue = (alpha: number): number => -normalQuantile(alpha / 2);
/** @internal */
export const powerValue = (power: number): number => normalQuantile(power);

/** @internal */
export function refuse(expected: string): never {
  throw new PolkuError('invalid_argument', `A plan needs ${expected}.`, { expected });
}

/** @internal */
export function checkPositive(values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) if (!(value > 0 && Number.isFinite(value))) refuse(`"${name}" above 0`);
}
