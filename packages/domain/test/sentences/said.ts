import type { Text } from '../../src/index.ts';
import { metrics, type MetricDefinition } from '../../src/metrics.ts';
import { resultSentence, type SentenceContext, type WordlessResult } from '../../src/sentences.ts';
import { concluded, type Concluded } from './concluded.ts';
import { context } from './released.ts';

/** What is said of a result of a metric, of which so much matters: as its plan and its cells let it be concluded. */
const say =
  (metric: MetricDefinition, margin: number) =>
  (result: WordlessResult, { given, ...changes }: Partial<SentenceContext> & { readonly given?: Concluded } = {}): Text => {
    const within = { ...context, margin, ...changes };
    return resultSentence(result.comparisons.length === 0 ? result : concluded(result, metric, within, given), metric, within);
  };
export const sayWaits = say(metrics.time_to_service, 7);
export const sayWork = say(metrics.employed_at_12_months, 0.05);
export const sayOutcome = say(metrics.outcome_after_referral, 0.05);
export const sayScores = say(metrics.score_change, 0.5);
