import type { Text } from '../../../src/index.ts';
import { metrics, type MetricDefinition } from '../../../src/metrics.ts';
import { resultSentence, type SentenceContext, type WordlessResult } from '../../../src/sentences.ts';
import { context, inWork, readable, recommendations, scores, waits } from '../released.ts';
import { concluded, type Concluded } from '../concluded.ts';
import type { IntervalCase } from './intervals.ts';

/** A kind of result with a difference to tell, from an interval that has better as positive. */
export interface ComparedKind {
  readonly metric: MetricDefinition;
  /** What one step of an interval is in the metric's unit. */
  readonly step: number;
  readonly result: (estimate: number, lower: number, upper: number) => WordlessResult;
}

export type ComparedKindId = 'wait' | 'moreIsBetter' | 'lessIsBetter' | 'neitherIsBetter' | 'change' | 'recommendation';

const turned =
  (result: ComparedKind['result']): ComparedKind['result'] =>
  (estimate, lower, upper) =>
    result(-estimate, -upper, -lower);

export const comparedKinds: Readonly<Record<ComparedKindId, ComparedKind>> = {
  wait: { metric: metrics.time_to_service, step: 1, result: turned(waits) },
  moreIsBetter: { metric: metrics.employed_at_12_months, step: 0.01, result: inWork },
  lessIsBetter: { metric: metrics.withdrawn, step: 0.01, result: turned(inWork) },
  neitherIsBetter: { metric: metrics.disability_pension_share, step: 0.01, result: inWork },
  change: {
    metric: metrics.score_change,
    step: 0.1,
    result: (estimate, lower, upper) => scores(estimate, lower, upper),
  },
  recommendation: {
    metric: metrics.client_nps,
    step: 1,
    result: recommendations,
  },
};

/** What is said of a kind of result whose interval lies so. */
export function said(
  { metric, step, result }: ComparedKind,
  { estimate, lower, upper, margin, asksNonInferiority = false, isHint = false }: IntervalCase,
  changes: Partial<SentenceContext> = {},
  given: Concluded = {},
): Text {
  const within = { ...context, margin: margin === null ? null : margin * step, ...changes };
  const found = concluded(result(estimate * step, lower * step, upper * step), metric, within, {
    claim: asksNonInferiority ? 'non_inferiority' : 'superiority',
    // One that caps without being told before the sentence.
    ...(isHint ? { loweredBy: ['before_decision_day'] } : {}),
    ...given,
  });
  return readable(resultSentence(found, metric, within));
}
