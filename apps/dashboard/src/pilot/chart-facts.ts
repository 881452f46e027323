import type { ChartArm } from '@polku/charts';
import type { Text } from '@polku/domain';
import { isAbsence, policies, type FollowedResult, type ResultOf } from '@polku/domain/evaluation';
import { otherStates, type MetricDefinition } from '@polku/domain/metrics';
import { definitionOf } from './results-by-topic.ts';
import type { ResultView } from './words.ts';

/** What charts need beside a result: the pilot's arms, and what the metric's or the instrument's declaration says. */

export function chartProps({ evaluation }: ResultView): { readonly arms: readonly ChartArm[]; readonly minimumCount: number } {
  return {
    arms: evaluation.pilot.arms.map(({ id, label, episodes }) => ({ id, label, n: episodes })),
    minimumCount: policies[evaluation.provenance.policy].minimumCount,
  };
}

const isOfKind = <K extends MetricDefinition['kind']>(
  definition: MetricDefinition | undefined,
  kind: K,
): definition is Extract<MetricDefinition, { kind: K }> => definition?.kind === kind;

/** What the days are counted from, where that is not the referral. */
export function startLabel(result: ResultOf<'duration'>): Text | undefined {
  const definition = definitionOf(result);
  return isOfKind(definition, 'duration') ? definition.daysSince : undefined;
}

/** The outcomes in the metric's own order; by their ids where this dashboard does not know the metric. */
export function outcomes(result: ResultOf<'competing'>): readonly { readonly id: string; readonly label: Text }[] {
  const definition = definitionOf(result);
  if (isOfKind(definition, 'competing')) return definition.causes.map(({ id, label }) => ({ id, label }));
  return (result.arms[0]?.causes ?? []).map(({ cause }) => ({ id: cause, label: { fi: cause, sv: cause, en: cause } }));
}

/** The instrument's range; from nought to a round number above the means where an answer does not say it. */
/** What each state of an occupancy is called: as its metric declares it. */
export function occupancyStates(result: ResultOf<'occupancy'>): readonly { readonly id: string; readonly label: Text }[] {
  const definition = definitionOf(result);
  const named = definition?.kind === 'occupancy' ? definition.states : [];
  const others: Readonly<Record<string, Text>> = otherStates;
  return (result.arms[0]?.states ?? []).map(({ state }) => ({
    id: state,
    label: named.find(({ id }) => id === state)?.label ?? others[state] ?? { fi: state, sv: state, en: state },
  }));
}

interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}

/** Answers to surveys are given from 0 to 10. */
export const answerScale: Scale = { minimum: 0, maximum: 10 };

export function instrumentScale(result: ResultOf<'change'>): Scale {
  const means = result.arms.flatMap(({ baselineMean, followUpMean }) =>
    [baselineMean, followUpMean].flatMap((mean) => (isAbsence(mean) ? [] : mean)),
  );
  return scaleOf(result, means);
}

export function trendScale(result: ResultOf<'trend'>): Scale {
  return scaleOf(
    result,
    result.arms.flatMap(({ occasions }) => occasions.flatMap(({ mean }) => (isAbsence(mean) ? [] : mean))),
  );
}

/** The instrument's range; where the result does not tell it, one that holds the means. */
function scaleOf({ instrumentScale: scale }: FollowedResult, means: readonly number[]): Scale {
  return scale ?? { minimum: Math.min(0, ...means), maximum: Math.max(10, Math.ceil((Math.max(0, ...means) * 1.25) / 10) * 10) };
}
