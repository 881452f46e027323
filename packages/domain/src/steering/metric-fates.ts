import type { FollowingStatus } from '../catalogue/metric-sets.ts';
import type { ResourceRow } from '../data-package/index.ts';
import { isFollowed, type Result } from '../evaluation/evaluation.ts';
import type { MetricId } from '../metrics/ids.ts';
import { notFollowedSentence } from '../sentences/absences.ts';
import { metrics } from '../metrics/index.ts';
import type { Text } from '../text.ts';

export interface MetricFate {
  readonly metric: MetricId;
  /** Null where nothing tells of it: there is no result, and nobody has said why. */
  readonly status: FollowingStatus | null;
  /** Why, in the words of the one who told it; else why the data hold nothing. Null of what is followed without a word. */
  readonly reason: string | Text | null;
  /** Told to be not possible, not done or yet to come, and there is a result all the same. */
  readonly isContradicted: boolean;
}

/**
 * What became of the metrics that a pilot set out to follow: followed, not possible, not done or later, with the reason. A result
 * shows that a metric is followed, whatever was told of it; a metric without either is not "not done" but not told.
 *
 * @example metricFates(['staff_nps'], [], [{ metric: 'staff_nps', status: 'not_done', reason: 'No survey' }])
 *   // [{ metric: 'staff_nps', status: 'not_done', reason: 'No survey', isContradicted: false }]
 */
export function metricFates(
  planned: readonly MetricId[],
  results: readonly Result[],
  told: readonly Pick<ResourceRow<'metric_statuses'>, 'metric' | 'status' | 'reason'>[],
): readonly MetricFate[] {
  return planned.map((metric) => {
    const row = told.find((each) => each.metric === metric);
    const result = results.find((each) => each.metric === metric);
    const hasResult = result !== undefined && isFollowed(result);
    const isContradicted = hasResult && row !== undefined && row.status !== 'followed';
    if (hasResult) return { metric, status: 'followed', reason: row?.reason ?? null, isContradicted };
    const whyNot = result === undefined ? null : notFollowedSentence(result.reason, metrics[metric]);
    return { metric, status: row?.status ?? null, reason: row?.reason ?? whyNot, isContradicted };
  });
}
