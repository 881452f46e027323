import type { Defined, MetricBase, MetricPhrases } from '../../metrics/metric-base.ts';
import { describedBecause, type Described } from '../time-bound.ts';
import type { KindDefinition } from '../kind-definition.ts';

/** Net promoter score of one kind of respondent. */
export interface ScoreMetric extends MetricBase, Defined {
  readonly kind: 'score';
  readonly phrases: MetricPhrases;
  readonly respondent: 'client' | 'staff';
}

export const definition: KindDefinition<ScoreMetric, Described> = {
  estimator: {
    fi: 'NPS, t-väli; ero Welchin menetelmällä',
    sv: 'NPS, t-intervall; skillnad enligt Welch',
    en: 'NPS, t interval; difference by Welch',
  },
  timeBound: ({ respondent }) => describedBecause(respondent === 'client' ? 'denominator_after_referral' : 'not_bound_in_time'),
  inWords: ({ definition: words }) => words,
  reads: () => [{ files: ['feedback'] }],
  counts: () => 'answers',
};
