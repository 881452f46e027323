import { isAbsence, type Absence } from '../evaluation/absence.ts';
import type { Conclusion, ConclusionCase } from '../evaluation/conclusion.ts';
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
  /** What may be said of it, where it is a conclusion's. */
  readonly said?: EffectCase;
}

/** Which words the effect earns under the plan. What is neither good nor bad cannot be "not worse", whatever the plan asks. */
export function verdictOf({ lower, upper, said }: LeadingEffect, { margin, asksNonInferiority, direction }: SentenceContext): EffectCase {
  if (said !== undefined) return said;
  return effectCase({ lower, upper, margin, asksNonInferiority: asksNonInferiority && direction !== 'neutral' });
}

/** A result whose words and certainty are still to come. */
export type WordlessResult = { [K in ResultKind]: NumbersOf<K> }[ResultKind];

/** Undefined where there is nothing to compare; an absence where the comparison has no number. */
export function leadingEffect<K extends ResultKind>(result: NumbersOf<K>, context: SentenceContext): LeadingEffect | Absence | undefined {
  const { effect } = kindWords[result.kind];
  if (effect === undefined) return undefined;
  const [conclusion] = result.conclusions ?? [];
  return conclusion === undefined ? oriented(effect.difference(result), effect.sign(context)) : concluded(conclusion, effect.sign(context));
}

/** The same words of what is neither good nor bad: whether it is one or the other follows from the metric. */
const cases: Readonly<Record<Exclude<ConclusionCase, 'not_compared'>, EffectCase>> = {
  better: 'better',
  probably_better: 'probably_better',
  no_real_difference: 'no_real_difference',
  not_worse: 'not_worse',
  worse: 'worse',
  probably_worse: 'probably_worse',
  more: 'better',
  probably_more: 'probably_better',
  fewer: 'worse',
  probably_fewer: 'probably_worse',
  cannot_be_told: 'cannot_be_told',
};

function concluded(conclusion: Conclusion, sign: 1 | -1): LeadingEffect | Absence | undefined {
  if (conclusion.case === 'not_compared') return undefined;
  const effect = oriented(conclusion, sign);
  return effect === undefined || isAbsence(effect) ? effect : { ...effect, said: cases[conclusion.case] };
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
