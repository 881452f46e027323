import { isAbsence, type Absence } from '../evaluation/absence.ts';
import type { Conclusion } from '../evaluation/conclusion.ts';
import type { NumbersOf } from '../evaluation/evaluation.ts';
import type { ResultKind } from '../evaluation/results.ts';
import { kindWords } from '../kinds/words.ts';
import type { SentenceContext } from './context.ts';
import { effectCaseOf, type EffectCase } from './effect-case.ts';

/** The effect that a result's first conclusion tells, in the metric's unit and turned so that better is positive; where neither is, so that more is. */
export interface LeadingEffect {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly said: EffectCase;
}

/** A result whose words and certainty are still to come. */
export type WordlessResult = { [K in ResultKind]: NumbersOf<K> }[ResultKind];

/** Nothing shows how far a team's own variation reaches: the groups are described, and it is said that it cannot be told. */
export const isUntellable = ({ case: said, reason }: Conclusion): boolean =>
  said === 'cannot_be_told' && reason === 'no_cell_to_show_a_shock';

/** Undefined where nothing is compared; an absence where the effect may not be told. */
export function leadingEffect<K extends ResultKind>(result: NumbersOf<K>, context: SentenceContext): LeadingEffect | Absence | undefined {
  const { effect: words } = kindWords[result.kind];
  const [conclusion] = result.conclusions ?? [];
  if (words === undefined || conclusion === undefined) return undefined;
  const said = effectCaseOf(conclusion.case);
  if (said === undefined || isUntellable(conclusion)) return undefined;
  const { estimate, interval } = conclusion;
  if (isAbsence(estimate)) return estimate;
  if (isAbsence(interval)) return interval;
  if (words.sign(context) === 1) return { estimate, lower: interval.lower, upper: interval.upper, said };
  return { estimate: -estimate, lower: -interval.upper, upper: -interval.lower, said };
}
