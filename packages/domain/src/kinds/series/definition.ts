import type { ColumnOf, NumberColumnOf } from '../../data-package/column-of.ts';
import type { ResourceName } from '../../data-package/index.ts';
import type { RowConditionOf } from '../../metrics/conditions.ts';
import type { Defined, MetricBase, MetricPhrases } from '../../metrics/metric-base.ts';
import type { Text } from '../../text.ts';
import { describedBecause, type Described } from '../time-bound.ts';
import type { KindDefinition } from '../kind-definition.ts';

/** Answers by round or period. */
type Answers = {
  readonly [File in ResourceName]: {
    readonly rows: File;
    readonly datedBy: ColumnOf<File, 'date'>;
    readonly where: readonly RowConditionOf<File>[];
    /** Columns: whole numbers in order of time, what was asked about, and the answer. */
    readonly period: ColumnOf<File, 'integer'>;
    readonly topic: ColumnOf<File>;
    readonly value: NumberColumnOf<File>;
  };
}[ResourceName];

/** Means of answers by round or period: how they stand now, and how they stood before. */
export interface SeriesMetric extends MetricBase, Defined {
  readonly kind: 'series';
  readonly phrases: Pick<MetricPhrases, 'notFollowed'> & {
    /** One group's mean `{value}`, measured `{round}` (in round 2); and of several rounds the `{first}` and the `{last}`. */
    readonly once: Text;
    readonly fromTo: Text;
  };
  readonly of: Answers;
}

export const definition: KindDefinition<SeriesMetric, Described> = {
  estimator: {
    fi: 'Keskiarvot kierroksittain, XmR-rajat, katkaistu aikasarja (autoregressiiviset virheet, REML)',
    sv: 'Medelvärden per omgång, XmR-gränser, avbruten tidsserie (autoregressiva fel, REML)',
    en: 'Means by round, XmR limits, interrupted series (autoregressive errors, REML)',
  },
  timeBound: () => describedBecause('not_bound_in_time'),
  inWords: ({ definition: words }) => words,
  reads: ({ of }) => [{ files: [of.rows] }],
  counts: () => 'answers',
};
