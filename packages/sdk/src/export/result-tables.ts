import {
  isFollowed,
  type Evaluation,
  type FollowedResult,
  type NotFollowedResult,
  armMeasures,
  comparisonMeasures,
  seriesMeasures,
} from '@polku/domain/evaluation';
import { textCells, textColumns } from './definition-tables.ts';
import { estimateCells, estimateColumns, numberCells, numberColumns } from './number-cells.ts';
import { defineTable, type Columns } from './table.ts';

const ofMetric = {
  metric: { type: 'string', description: 'Id of the metric.', required: true },
  instrument: { type: 'string', description: 'The instrument, where a metric is told of each by itself.' },
} as const satisfies Columns;
const which = {
  measure: { type: 'string', description: 'Which number of the metric it is; `all`: none of its numbers was followed.', required: true },
  part: {
    type: 'string',
    description: 'Of which part: a cause, a state, a group or step of a share, an occasion, a period, a quantile, a term of a model.',
  },
  day: { type: 'number', description: 'Days after day 0, where the number is read at one, or reaches to it.' },
} as const satisfies Columns;
const people = numberColumns('n', 'People, rows or answers that the number rests on.');
const peopleAtRisk = numberColumns('at_risk', 'Of numbers read at a day: people still followed after it, and free of what is counted.');

const metricCells = ({ metric, instrument }: Pick<FollowedResult, 'metric' | 'instrument'>) => ({ metric, instrument: instrument ?? null });
const toMetrics = [{ column: 'metric', table: 'metrics', key: 'metric' }] as const;

const notFollowedRow = ({ metric, absent, reason }: NotFollowedResult) => ({
  metric,
  instrument: null,
  arm: null,
  measure: 'all',
  part: null,
  day: null,
  ...estimateCells({ absent, reason }, undefined),
  ...numberCells('n', undefined),
  ...numberCells('at_risk', undefined),
});

/** Each number of each arm, curves aside; a metric without data has one row that says why. */
export function resultsTable({ results }: Evaluation) {
  return defineTable({
    name: 'results',
    description: 'The numbers of each metric and arm, as released.',
    columns: {
      ...ofMetric,
      arm: { type: 'string', description: 'The arm; empty where the row is of the whole pilot.' },
      ...which,
      ...estimateColumns,
      ...people,
      ...peopleAtRisk,
    },
    references: toMetrics,
    rows: results.flatMap((result) =>
      isFollowed(result)
        ? armMeasures(result).flatMap(({ arm, measures, atRiskOn }) =>
            measures.map((each) => ({
              ...metricCells(result),
              arm,
              measure: each.measure,
              part: each.part ?? null,
              day: each.day ?? null,
              ...estimateCells(each.estimate, each.interval),
              ...numberCells('n', each.n),
              ...numberCells('at_risk', each.day === undefined ? undefined : atRiskOn(each.day)),
            })),
          )
        : [notFollowedRow(result)],
    ),
  });
}

/** Each number of each comparison. */
export function comparisonsTable({ results }: Evaluation) {
  return defineTable({
    name: 'comparisons',
    description:
      'Unadjusted comparisons of two arms, as released: differences are arm minus reference, ratios arm over reference. What may be said stands in conclusions.',
    columns: {
      ...ofMetric,
      arm: { type: 'string', description: 'The arm that is compared.', required: true },
      reference: { type: 'string', description: 'The arm that it is compared with.', required: true },
      ...which,
      ...estimateColumns,
      ...numberColumns('degrees_of_freedom', 'Degrees of freedom of the test.'),
      ...numberColumns('p_value', 'Two-sided p value.'),
    },
    references: toMetrics,
    rows: results.filter(isFollowed).flatMap((result) =>
      comparisonMeasures(result).flatMap(({ arm, reference, measures }) =>
        measures.map((each) => ({
          ...metricCells(result),
          arm,
          reference,
          measure: each.measure,
          part: each.part ?? null,
          day: each.day ?? null,
          ...estimateCells(each.estimate, each.interval),
          ...numberCells('degrees_of_freedom', each.degreesOfFreedom),
          ...numberCells('p_value', each.pValue),
        })),
      ),
    ),
  });
}

/** Curves by day, means by occasion and by period. */
export function seriesTable({ results }: Evaluation) {
  return defineTable({
    name: 'series',
    description: 'Curves by day after day 0, and means by occasion or period, as released.',
    columns: {
      ...ofMetric,
      arm: { type: 'string', description: 'The arm.', required: true },
      measure: { type: 'string', description: 'Which number it is.', required: true },
      part: { type: 'string', description: 'Of which part: a cause.' },
      axis: { type: 'string', description: 'What the position counts.', values: ['day', 'month', 'period'], required: true },
      position: { type: 'number', description: 'The day, month (of 30.4375 days) or period; of a curve the end of its step.' },
      label: { type: 'string', description: 'Name of the occasion or period.' },
      ...estimateColumns,
      ...people,
    },
    references: toMetrics,
    rows: results.filter(isFollowed).flatMap((result) =>
      seriesMeasures(result).flatMap(({ arm, points }) =>
        points.map((each) => ({
          ...metricCells(result),
          arm,
          measure: each.measure,
          part: each.part ?? null,
          axis: each.axis,
          position: each.position,
          label: each.label ?? null,
          ...estimateCells(each.estimate, each.interval),
          ...numberCells('n', each.n),
        })),
      ),
    ),
  });
}

/** What each result says in words, and how sure a reader may be. */
export function findingsTable({ results }: Evaluation) {
  return defineTable({
    name: 'findings',
    description: 'What each result says, in words made of the released numbers, and how sure a reader may be.',
    columns: {
      ...ofMetric,
      certainty: { type: 'integer', description: '3 sure, 2 fairly sure, 1 a hint, 0 cannot be told; empty: not followed.' },
      lowered_by: { type: 'string', description: 'What lowered the certainty, separated by `;`.' },
      ...textColumns('sentence', 'The result'),
    },
    references: toMetrics,
    rows: results.map((result) => ({
      metric: result.metric,
      instrument: (isFollowed(result) ? result.instrument : undefined) ?? null,
      certainty: (isFollowed(result) ? result.certainty?.level : undefined) ?? null,
      lowered_by: isFollowed(result) ? (result.certainty?.loweredBy ?? []).join(';') : '',
      ...textCells('sentence', result.sentence),
    })),
  });
}
