import type { FollowedResult, NumbersOf, PolicyId } from '@polku/domain/evaluation';
import type { MetricKind, MetricOf } from '@polku/domain/metrics';
import { kinds } from '../kinds/index.ts';
import type { Measurement } from '../reduce/measurement.ts';
import { release, releaseWords, type Released } from '../release/release.ts';
import { wordsOf } from './words-of.ts';

/** One metric from rows to words: its results, as the policy's audience may see them. None where the data hold nothing about it. */
export async function evaluateMetric<K extends MetricKind>(
  id: string,
  metric: MetricOf<K> & { readonly kind: K },
  measurement: Measurement,
  policy: PolicyId,
): Promise<readonly Released<FollowedResult>[]> {
  const kind = kinds[metric.kind];
  const { version, unit } = metric;
  const { caseMix, options } = measurement;
  const reduced = await kind.reduce(metric, measurement, id);
  return reduced.map((tables) => {
    const estimates = kind.estimate(tables, measurement, metric);
    const numbers: NumbersOf<K> = { metric: id, metricVersion: version, kind: metric.kind, unit, ...estimates };
    const released = release(kind, { numbers, tables, caseMix, options }, policy);
    return releaseWords(released, (shown) => wordsOf(shown, metric, measurement, policy));
  });
}
