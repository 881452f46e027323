import {
  finalReportItemIds,
  finalReportItems,
  type FinalReportItem,
  type FinalReportItemId,
} from '../catalogue/steering/final-report-items.ts';
import { type Result, isFollowed } from '../evaluation/evaluation.ts';
import type { MetricId } from '../metrics/ids.ts';

/** What there is to make the report of: results of the evaluation, rows of `final_report.csv`, and decisions of the pilot. */
export interface FinalReportFacts {
  readonly results: readonly Result[];
  readonly texts: readonly { readonly item: FinalReportItemId; readonly text: string }[];
  readonly decisions: readonly string[];
}

export type FinalReportItemState =
  | {
      readonly item: FinalReportItemId;
      readonly boundTo: 'metrics';
      /** Metrics with a result, and those that the evaluation lists as not followed or does not list. */
      readonly told: readonly MetricId[];
      readonly missing: readonly MetricId[];
      readonly isReady: boolean;
    }
  | { readonly item: FinalReportItemId; readonly boundTo: 'text'; readonly text: string | null; readonly isReady: boolean }
  | { readonly item: FinalReportItemId; readonly boundTo: 'decision'; readonly decisions: readonly string[]; readonly isReady: boolean };

/**
 * The final report of a pilot, item by item in its order: which metrics, text or decision each rests on, and what is missing of it. An
 * item of metrics is ready once every metric has a result; one that could not be followed belongs in the report with its reason (see
 * `metricFates`), not left out.
 *
 * @example finalReportState({ results: [], texts: [], decisions: ['Go on'] }).filter(({ isReady }) => isReady).length // 1
 */
export function finalReportState({ results, texts, decisions }: FinalReportFacts): readonly FinalReportItemState[] {
  const followed = new Set(results.filter(isFollowed).map(({ metric }) => metric));
  return finalReportItemIds.map((item) => {
    const { boundTo }: FinalReportItem = finalReportItems[item];
    if (boundTo === 'decision') return { item, boundTo, decisions, isReady: decisions.length > 0 };
    if (boundTo === 'text') {
      const text = texts.find((each) => each.item === item)?.text ?? null;
      return { item, boundTo, text, isReady: text !== null };
    }
    const told = boundTo.metrics.filter((metric) => followed.has(metric));
    const missing = boundTo.metrics.filter((metric) => !followed.has(metric));
    return { item, boundTo: 'metrics', told, missing, isReady: missing.length === 0 };
  });
}
