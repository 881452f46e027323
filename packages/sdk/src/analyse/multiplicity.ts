import { adjustPValues, isAbsent, notEstimable, type MultiplicityMethod } from '@polku/stats';
import { unboxed, type Json } from './json.ts';

/** Adjustments by R's names for them. */
const methods: Readonly<Record<string, MultiplicityMethod>> = {
  holm: 'holm',
  BH: 'benjamini-hochberg',
  bonferroni: 'bonferroni',
  BY: 'benjamini-yekutieli',
  hochberg: 'hochberg',
};

/** P-values adjusted for their number, every way; a missing one, null, is no test and stays missing. */
export function multiplicityTree(pValues: readonly (number | null)[]): Json {
  const tests = pValues.map((p) => p ?? notEstimable('no_data'));
  const adjusted = (method: MultiplicityMethod): Json => unboxed(adjustPValues(tests, method).map((p) => (isAbsent(p) ? null : p)));
  return { p: unboxed(pValues), ...Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, adjusted(method)])) };
}
