import type { OfEachFile } from '../../metrics/conditions.ts';
import type { Defined, MetricBase, MetricPhrases } from '../../metrics/metric-base.ts';
import type { Text } from '../../text.ts';
import type { KindDefinition } from '../kind-definition.ts';

/** Means of answers by round or period: how they stand now, and how they stood before. */
export interface SeriesMetric extends MetricBase, Defined {
  readonly kind: 'series';
  readonly phrases: Pick<MetricPhrases, 'notFollowed'> & {
    /** One group's mean `{value}` of round `{period}`; and of several rounds the `{first}` and, in round `{period}`, the `{last}`. */
    readonly once: Text;
    readonly fromTo: Text;
  };
  readonly of: OfEachFile<'series'>;
}

export const definition: KindDefinition<SeriesMetric> = {
  estimator: {
    fi: 'Keskiarvot kierroksittain, XmR-rajat, katkaistu aikasarja (autoregressiiviset virheet, REML)',
    sv: 'Medelvärden per omgång, XmR-gränser, avbruten tidsserie (autoregressiva fel, REML)',
    en: 'Means by round, XmR limits, interrupted series (autoregressive errors, REML)',
  },
  inWords: ({ definition: words }) => words,
  reads: ({ of }) => [{ files: [of.rows] }],
  counts: () => 'answers',
};
