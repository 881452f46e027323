import {
  isAbsence,
  isFollowed,
  type ComparisonMeasure,
  type Evaluation,
  type FollowedResult,
  type Measure,
  type NotFollowedResult,
  type Standardised,
} from '@polku/domain/evaluation';
import { textCells, textColumns } from './definition-tables.ts';
import { armMeasures, comparisonMeasures, seriesMeasures } from './measures.ts';
import { estimateCells, estimateColumns, reasonOf, shown } from './number-cells.ts';
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
const people = {
  n: { type: 'number', description: 'People, rows or answers that the number rests on.' },
  n_reason: { type: 'string', description: 'Why that is not told.' },
} as const satisfies Columns;

const metricCells = ({ metric, instrument }: Pick<FollowedResult, 'metric' | 'instrument'>) => ({ metric, instrument: instrument ?? null });
const peopleCells = ({ n }: Pick<Measure, 'n'>) => ({ n: shown(n), n_reason: reasonOf(n) });
const toMetrics = [{ column: 'metric', table: 'metrics', key: 'metric' }] as const;

function standardisedMeasures(result: FollowedResult): readonly { readonly arm: string | null; readonly measures: readonly Measure[] }[] {
  const { standardised } = result;
  if (standardised === undefined) return [];
  if (isAbsence(standardised)) return [{ arm: null, measures: [{ measure: 'standardised', estimate: standardised }] }];
  return standardised.arms.map(({ arm, estimate, interval }) => ({
    arm,
    measures: [{ ...standardisedOf(standardised, 'standardised'), estimate, interval }],
  }));
}

const standardisedOf = ({ estimand, day }: Standardised, prefix: string) => ({
  measure: `${prefix}_${estimand}`,
  ...(day !== undefined && { day }),
});

const notFollowedRow = ({ metric, absent, reason }: NotFollowedResult) => ({
  metric,
  instrument: null,
  arm: null,
  measure: 'all',
  part: null,
  day: null,
  ...estimateCells({ absent, reason }, undefined),
  n: null,
  n_reason: null,
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
    },
    references: toMetrics,
    rows: results.flatMap((result) =>
      isFollowed(result)
        ? [...armMeasures(result), ...standardisedMeasures(result)].flatMap(({ arm, measures }) =>
            measures.map((each) => ({
              ...metricCells(result),
              arm,
              measure: each.measure,
              part: each.part ?? null,
              day: each.day ?? null,
              ...estimateCells(each.estimate, each.interval),
              ...peopleCells(each),
            })),
          )
        : [notFollowedRow(result)],
    ),
  });
}

function standardisedComparisons({ standardised }: FollowedResult) {
  if (standardised === undefined || isAbsence(standardised)) return [];
  return standardised.comparisons.map(({ arm, reference, ...numbers }) => ({
    arm,
    reference,
    measures: [{ ...standardisedOf(standardised, 'standardised_difference_of'), ...numbers } satisfies ComparisonMeasure],
  }));
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
      degrees_of_freedom: { type: 'number', description: 'Degrees of freedom of the test.' },
      p_value: { type: 'number', description: 'Two-sided p value.' },
      p_value_reason: { type: 'string', description: 'Why there is no p value, or no degrees of freedom.' },
    },
    references: toMetrics,
    rows: results.filter(isFollowed).flatMap((result) =>
      [...comparisonMeasures(result), ...standardisedComparisons(result)].flatMap(({ arm, reference, measures }) =>
        measures.map((each: ComparisonMeasure) => ({
          ...metricCells(result),
          arm,
          reference,
          measure: each.measure,
          part: each.part ?? null,
          day: each.day ?? null,
          ...estimateCells(each.estimate, each.interval),
          degrees_of_freedom: shown(each.degreesOfFreedom),
          p_value: shown(each.pValue),
          p_value_reason: reasonOf(each.pValue) ?? reasonOf(each.degreesOfFreedom),
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
          ...peopleCells(each),
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
