import { isAbsence, type Absence } from '../evaluation/absence.ts';
import type { NumbersOf } from '../evaluation/evaluation.ts';
import type { MaybeInterval, MaybeNumber } from '../evaluation/numbers.ts';
import type { ResultKind } from '../evaluation/results.ts';
import { kindWords } from '../kinds/words.ts';
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
export type WordlessResult = { [K in ResultKind]: NumbersOf<K> }[ResultKind];

/** Undefined where there is nothing to compare; an absence where the comparison has no number. */
export function leadingEffect<K extends ResultKind>(result: NumbersOf<K>, context: SentenceContext): LeadingEffect | Absence | undefined {
  const { effect } = kindWords[result.kind];
  return effect === undefined ? undefined : oriented(effect.difference(result), effect.sign(context));
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
