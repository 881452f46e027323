import type { Defined, MetricBase, MetricPhrases } from '../../metrics/metric-base.ts';
import { boundWithin } from '../time-bound.ts';
import type { KindDefinition } from '../kind-definition.ts';

/** Change of a score from `baseline` to the last later occasion, complete pairs, each instrument by itself. */
export interface ChangeMetric extends MetricBase, Defined {
  readonly kind: 'change';
  readonly phrases: MetricPhrases;
}

export const definition: KindDefinition<ChangeMetric> = {
  estimator: { fi: 'Parittainen muutos, Welchin t', sv: 'Parvis förändring, Welchs t', en: 'Paired change, Welch’s t' },
  timeBound: () => boundWithin('occasion'),
  inWords: ({ definition: words }) => words,
  reads: () => [{ files: ['scores'] }],
  counts: () => 'people',
};
