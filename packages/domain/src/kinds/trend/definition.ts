import type { Defined, MetricBase, MetricPhrases } from '../../metrics/metric-base.ts';
import { describedBecause, type Described } from '../time-bound.ts';
import type { KindDefinition } from '../kind-definition.ts';

/** How a score moves over all its occasions, each instrument by itself: how much faster one group's rises than another's. */
export interface TrendMetric extends MetricBase, Defined {
  readonly kind: 'trend';
  readonly phrases: MetricPhrases;
}

export const definition: KindDefinition<TrendMetric, Described> = {
  estimator: {
    fi: 'Sekamalli (REML), satunnainen taso, Satterthwaite',
    sv: 'Blandad modell (REML), slumpmässig nivå, Satterthwaite',
    en: 'Mixed model (REML), random intercept, Satterthwaite',
  },
  timeBound: () => describedBecause('not_bound_in_time'),
  inWords: ({ definition: words }) => words,
  reads: () => [{ files: ['scores'] }],
  counts: () => 'people',
};
