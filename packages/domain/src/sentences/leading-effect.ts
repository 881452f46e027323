import { isAbsence, type Absence } from '../evaluation/absence.ts';
import type { FollowedResult } from '../evaluation/evaluation.ts';
import type { MaybeInterval, MaybeNumber } from '../evaluation/results.ts';
import type { SentenceContext } from './context.ts';
import { effectCase, type EffectCase } from './effect-case.ts';

/** The main effect of a result's leading comparison, in the metric's unit and turned so that better is positive; where neither is, so that more is. */
export interface LeadingEffect {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** Which words the effect earns under the plan. What is neither good nor bad cannot be "not worse", whatever the plan asks. */
export function verdictOf({ lower, upper }: LeadingEffect, { margin, asksNonInferiority, direction }: SentenceContext): EffectCase {
  return effectCase({ lower, upper, margin, asksNonInferiority: asksNonInferiority && direction !== 'neutral' });
}

/** A result whose words and certainty are still to come. */
export type WordlessResult = FollowedResult extends infer R
  ? R extends FollowedResult
    ? Omit<R, 'sentence' | 'headline' | 'certainty' | 'comparisonWords' | 'instrumentScale'>
    : never
  : never;

/** The latest day at which both arms have been followed long enough to compare the first cause. */
export function leadingOutcome(result: Extract<WordlessResult, { kind: 'competing' }>) {
  const cause = result.comparisons[0]?.causes[0];
  const shown = cause?.at.filter(({ riskDifference }) => !isAbsence(riskDifference.estimate));
  return shown?.at(-1) ?? cause?.at.at(-1);
}

/** Undefined where there is nothing to compare; an absence where the comparison has no number. */
export function leadingEffect(result: WordlessResult, context: SentenceContext): LeadingEffect | Absence | undefined {
  switch (result.kind) {
    case 'duration':
      return oriented(result.comparisons[0]?.restrictedMeanDifference, -1);
    case 'competing':
      return oriented(leadingOutcome(result)?.riskDifference, signOf(context));
    case 'proportion':
      return oriented(result.comparisons[0]?.riskDifference, signOf(context));
    case 'change':
      return oriented(result.comparisons[0]?.difference, (context.instrument?.higherIsBetter ?? true) ? 1 : -1);
    case 'trend':
      return oriented(steepening(result), (context.instrument?.higherIsBetter ?? true) ? 1 : -1);
    case 'score':
      return oriented(result.comparisons[0]?.difference, 1);
    // What changed at an interruption is told by its numbers: rounds are few, and few carry no interval that could be put into words.
    case 'series':
    case 'occupancy':
    case 'count':
      return undefined;
  }
}

/** Of what is neither good nor bad, more counts as positive. */
const signOf = ({ direction }: SentenceContext): 1 | -1 => (direction === 'lower_is_better' ? -1 : 1);

/** How much faster the arm's scores rise, in points a month. */
function steepening({ comparisons }: Extract<WordlessResult, { kind: 'trend' }>) {
  const model = comparisons[0]?.model;
  if (model === undefined || isAbsence(model)) return model === undefined ? undefined : { estimate: model, interval: model };
  return model.terms.find(({ term }) => term === 'arm:month');
}

function oriented(
  difference: { estimate: MaybeNumber; interval: MaybeInterval } | undefined,
  sign: 1 | -1,
): LeadingEffect | Absence | undefined {
  if (difference === undefined) return undefined;
  const { estimate, interval } = difference;
  if (isAbsence(estimate)) return estimate;
  if (isAbsence(interval)) return interval;
  if (sign === 1) return { estimate, lower: interval.lower, upper: interval.upper };
  return { estimate: -estimate, lower: -interval.upper, upper: -interval.lower };
}
