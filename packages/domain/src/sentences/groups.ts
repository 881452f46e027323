import { isAbsence } from '../evaluation/absence.ts';
import type { AnyNumbers } from '../evaluation/evaluation.ts';
import type { MaybeNumber } from '../evaluation/numbers.ts';
import { comparableWithin } from './context.ts';

/** With more than this share of the outcomes unknown, those known may not stand for all. */
export const muchMissing = 0.2;

/** Unlike segments that standardising could not make up for: it was not possible, or left a fifth of the people out. */
export function isUnbalanced({ comparisons: [compared], diagnostics, standardised }: AnyNumbers): boolean {
  const unlike = (diagnostics?.balance ?? []).some(
    ({ arm, reference, standardisedMeanDifference: difference }) =>
      arm === compared?.arm && reference === compared.reference && !isAbsence(difference) && Math.abs(difference) > comparableWithin,
  );
  const isAdjusted = standardised !== undefined && !isAbsence(standardised) && coversMost(standardised.coverage);
  return unlike && !isAdjusted;
}

/** Share of those who could have been followed whose outcome is not known. */
export function missingShare({ diagnostics }: AnyNumbers): number {
  const { complete, potential } = diagnostics?.followUp ?? { complete: 0, potential: 0 };
  if (isAbsence(complete) || isAbsence(potential) || potential === 0) return 0;
  return 1 - complete / potential;
}

/** A coverage is suppressed only where it would count the few people in no common segment: then it covers nearly all. */
const coversMost = (coverage: MaybeNumber): boolean =>
  isAbsence(coverage) ? coverage.absent === 'suppressed' : coverage > 1 - muchMissing;
