import { isAbsence, isFollowed, ofIntervention, type Evaluation } from '@polku/domain/evaluation';
import { textCells, textColumns } from './definition-tables.ts';
import { estimateCells, estimateColumns, numberCells, numberColumns } from './number-cells.ts';
import { defineTable, type Columns } from './table.ts';

const ofConclusion = {
  metric: { type: 'string', description: 'Id of the metric.', required: true },
  instrument: { type: 'string', description: 'The instrument, where a metric is told of each by itself.' },
  arm: { type: 'string', description: 'The intervention.', required: true },
} as const satisfies Columns;
const toMetrics = [{ column: 'metric', table: 'metrics', key: 'metric' }] as const;

const concluded = ({ results }: Evaluation) =>
  results.filter(isFollowed).flatMap((result) =>
    (result.conclusions ?? []).map((conclusion) => ({
      which: { metric: result.metric, instrument: result.instrument ?? null, arm: conclusion.arm },
      conclusion,
      said: ofIntervention(result, conclusion.arm),
    })),
  );

/** What may be said of each result's effect, one for each intervention: by what basis, how large, how sure. */
export function conclusionsTable(evaluation: Evaluation) {
  return defineTable({
    name: 'conclusions',
    description: 'What may be said of the effect on each metric, as released: arm minus what would have been without the pilot.',
    columns: {
      ...ofConclusion,
      case: { type: 'string', description: 'What may be said.', required: true },
      reason: { type: 'string', description: 'Why nothing is compared, or why it cannot be told.' },
      certainty: { type: 'integer', description: '3 sure, 2 fairly sure, 1 a hint, 0 cannot be told.', required: true },
      lowered_by: { type: 'string', description: 'What lowered the certainty, separated by `;`.' },
      basis: { type: 'string', description: 'What the comparison rests on.', required: true },
      adjustment: { type: 'string', description: 'What the groups were made alike in.', required: true },
      references: { type: 'string', description: 'The arms that it is compared with, separated by `;`.' },
      beside: { type: 'string', description: 'Those of them that ran at the same time, separated by `;`.' },
      horizon_days: { type: 'integer', description: 'Days over which the outcome is counted.' },
      priority: {
        type: 'string',
        description: 'What the plan made of the metric.',
        values: ['primary', 'secondary', 'exploratory'],
        required: true,
      },
      ...estimateColumns,
      ...numberColumns('adjusted_p_value', 'Two-sided p value, adjusted within its family.'),
      ...numberColumns('sampling_lower', 'Lower end of the 95 % interval as if people alone varied.'),
      ...numberColumns('sampling_upper', 'Upper end of it.'),
      seen: { type: 'number', description: 'The difference that is seen; minus the next two it is the estimate.' },
      change_beside: { type: 'number', description: 'How much of it is the change beside.' },
      client_mix: { type: 'number', description: 'How much of it is the client mix.' },
      ...textColumns('sentence', 'The conclusion'),
    },
    references: toMetrics,
    rows: concluded(evaluation).map(({ which, conclusion, said }) => {
      const { samplingInterval, steps, adjustedPValue } = conclusion;
      return {
        ...which,
        case: conclusion.case,
        reason: conclusion.reason ?? null,
        certainty: conclusion.certainty,
        lowered_by: conclusion.loweredBy.join(';'),
        basis: conclusion.basis,
        adjustment: conclusion.adjustment,
        references: conclusion.references.join(';'),
        beside: conclusion.beside.join(';'),
        horizon_days: conclusion.horizon,
        priority: conclusion.priority,
        ...estimateCells(conclusion.estimate, conclusion.interval),
        ...numberCells('adjusted_p_value', adjustedPValue),
        ...numberCells('sampling_lower', isAbsence(samplingInterval) ? samplingInterval : samplingInterval.lower),
        ...numberCells('sampling_upper', isAbsence(samplingInterval) ? samplingInterval : samplingInterval.upper),
        seen: steps?.seen ?? null,
        change_beside: steps?.changeBeside ?? null,
        client_mix: steps?.clientMix ?? null,
        ...textCells('sentence', said.sentence),
      };
    }),
  });
}

/** What the same method makes of nothing: each placebo of each conclusion. */
export function placebosTable(evaluation: Evaluation) {
  return defineTable({
    name: 'placebos',
    description: 'Estimates of the same comparison where nothing happened, as released.',
    columns: {
      ...ofConclusion,
      kind: {
        type: 'string',
        description: 'An earlier quarter, a team beside, or a metric that the pilot cannot move.',
        values: ['time', 'team', 'metric'],
        required: true,
      },
      estimate: { type: 'number', description: 'The estimate, in the unit of the metric.', required: true },
      standard_error: { type: 'number', description: 'Its standard error, shocks of teams and quarters counted.', required: true },
    },
    references: toMetrics,
    rows: concluded(evaluation).flatMap(({ which, conclusion }) =>
      conclusion.placebos.map(({ kind, estimate, standardError }) => ({ ...which, kind, estimate, standard_error: standardError })),
    ),
  });
}
