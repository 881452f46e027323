import { timeBoundOf, type ProportionMetric } from '@polku/domain/metrics';
import { askedOfDesign } from '../../designs/asked-of-design.ts';
import type { KindEffects } from '../../designs/kind-effects.ts';
import { knownEffects } from '../../designs/known-effects.ts';
import { knownValue } from '../../designs/known-outcome.ts';
import type { Measured } from '../../estimate/unreleased.ts';
import type { ProportionTables } from './reduce.ts';

/** Counted is within one last day, or not compared. */
function dueDayOf(metric: ProportionMetric): number {
  const bound = timeBoundOf(metric);
  return bound.isCompared && typeof bound.within === 'object' ? bound.within.at(-1)! : 0;
}

/** The share with the outcome on the day on which it is due; of published counts nothing more is known. */
export function effects({ designed, published }: ProportionTables, measured: Measured, metric: ProportionMetric): KindEffects {
  if (published !== undefined) return { notComparedBecause: 'published_counts' };
  return knownEffects(designed, {
    ...askedOfDesign(measured),
    horizonDays: dueDayOf(metric),
    outcomeOf: () => knownValue(1),
  });
}
