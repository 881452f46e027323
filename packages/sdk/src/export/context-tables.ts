import {
  isAbsence,
  isFollowed,
  plannedMetrics,
  policies,
  type Diagnostics,
  type Evaluation,
  type EvaluationPlan,
  type FollowedResult,
  type MaybeNumber,
} from '@polku/domain/evaluation';
import { numberCells, numberColumns } from './number-cells.ts';
import { defineTable } from './table.ts';

interface QualityFact {
  readonly measure: string;
  readonly part?: string;
  readonly arm?: string;
  readonly reference?: string;
  readonly value: MaybeNumber;
}

const diagnosed = ({
  followUp,
  unknownSegmentShare,
  orderViolations,
  excluded,
  startUpEpisodes,
  balance,
}: Diagnostics): readonly QualityFact[] => [
  { measure: 'followed_long_enough', value: followUp.potential },
  { measure: 'outcome_known', value: followUp.complete },
  { measure: 'unknown_segment_share', value: unknownSegmentShare },
  { measure: 'order_violations', value: orderViolations },
  { measure: 'start_up_episodes', value: startUpEpisodes },
  ...excluded.map(({ reason, n }) => ({ measure: 'excluded', part: reason, value: n })),
  ...balance.map(({ covariate, level, arm, reference, standardisedMeanDifference }) => ({
    measure: 'standardised_mean_difference',
    part: `${covariate}=${level}`,
    arm,
    reference,
    value: standardisedMeanDifference,
  })),
];

function qualityOf({ diagnostics, standardised }: FollowedResult): readonly QualityFact[] {
  const isStandardised = standardised !== undefined && !isAbsence(standardised);
  return [
    ...(diagnostics === undefined ? [] : diagnosed(diagnostics)),
    ...(isStandardised ? [{ measure: 'share_in_compared_segments', value: standardised.coverage }] : []),
  ];
}

/** How complete the data behind each metric are, what was left out, and how alike the arms are. */
export function dataQualityTable({ results }: Evaluation) {
  return defineTable({
    name: 'data_quality',
    description: 'Notes on the data behind each metric, with counts as released.',
    columns: {
      metric: { type: 'string', description: 'Id of the metric.', required: true },
      instrument: { type: 'string', description: 'The instrument, where a metric is told of each by itself.' },
      measure: {
        type: 'string',
        description:
          'followed_long_enough: episodes referred at least the horizon before the cut-off; outcome_known: those of them whose outcome is known; unknown_segment_share; order_violations: events in an order that raises a warning; start_up_episodes: referred in the first three months of an intervention arm; excluded: episodes left out, by reason; standardised_mean_difference: how unlike two arms are; share_in_compared_segments.',
        required: true,
      },
      part: { type: 'string', description: 'The reason of leaving out, or the covariate and its level.' },
      arm: { type: 'string', description: 'The arm, of a difference.' },
      reference: { type: 'string', description: 'The arm that it is compared with.' },
      ...numberColumns('value', 'The number.'),
    },
    references: [{ column: 'metric', table: 'metrics', key: 'metric' }],
    rows: results.filter(isFollowed).flatMap((result) =>
      qualityOf(result).map(({ measure, part, arm, reference, value }) => ({
        metric: result.metric,
        instrument: result.instrument ?? null,
        measure,
        part: part ?? null,
        arm: arm ?? null,
        reference: reference ?? null,
        ...numberCells('value', value),
      })),
    ),
  });
}

/** The groups that the pilot compares. */
export function armsTable({ pilot }: Evaluation) {
  return defineTable({
    name: 'arms',
    description: 'The groups that the pilot compares.',
    columns: {
      arm: { type: 'string', description: 'Id of the arm.', required: true },
      label: { type: 'string', description: 'Name of the arm.' },
      role: { type: 'string', description: 'What it is in the comparison.', values: ['intervention', 'comparator'], required: true },
      ...numberColumns('episodes', 'Cases of the arm, as released.'),
    },
    key: ['arm'],
    rows: pilot.arms.map(({ id, label, role, episodes }) => ({ arm: id, label, role, ...numberCells('episodes', episodes) })),
  });
}

/** The plan that the rows held when they were evaluated; without a sound one no rows. */
export function planTable(plan: EvaluationPlan | null) {
  return defineTable({
    name: 'plan',
    description: 'What was to be looked at, decided before looking; no rows where the data package holds no sound plan.',
    columns: {
      metric: { type: 'string', description: 'Id of the metric.', required: true },
      priority: { type: 'string', description: 'How much weight it has.', values: ['primary', 'secondary', 'exploratory'], required: true },
      direction: { type: 'string', description: 'Which way counts as better; empty: as the definition says.' },
      margin: { type: 'number', description: 'The smallest difference that matters, in the unit of the metric; empty: none was agreed.' },
      horizon_days: { type: 'integer', description: 'Follow-up in days.' },
      adjustment: { type: 'string', description: 'What the comparison is adjusted for, separated by `;`.' },
    },
    key: ['metric'],
    rows:
      plan === null
        ? []
        : plannedMetrics(plan).map(({ metric, priority, direction, margin, horizonDays, adjustment }) => ({
            metric,
            priority,
            direction,
            margin,
            horizon_days: horizonDays,
            adjustment: adjustment.join(';'),
          })),
  });
}

/** Where the numbers come from, so that they can be computed again. */
export function provenanceTable({ pilot, provenance }: Evaluation) {
  return defineTable({
    name: 'provenance',
    description: 'What the numbers were computed from and by: one row.',
    columns: {
      pilot: { type: 'string', description: 'Id of the pilot.', required: true },
      name: { type: 'string', description: 'Name of the pilot.' },
      design: { type: 'string', description: 'How the arms came to be compared.' },
      data_hash: {
        type: 'string',
        description:
          'SHA-256 over the rows of the data package, each file sorted by its key; under a policy that hides, keyed with a secret of who made it.',
      },
      plan_hash: { type: 'string', description: 'SHA-256 of the evaluation plan; empty: the rows hold no sound one.' },
      plan_locked_on: { type: 'date', description: 'Day on which the plan was locked, by its hash; empty: no locked plan was given.' },
      plan_said_locked_on: { type: 'date', description: 'Day on which the rows claim that it was locked, which nothing has checked.' },
      as_of: { type: 'date', description: 'The cut-off: nothing after this day was used.' },
      horizon_days: { type: 'integer', description: 'Horizon of the restricted means.' },
      window_days: { type: 'string', description: 'Days at which shares were read, separated by `;`.' },
      policy: { type: 'string', description: 'Disclosure policy under which every number was released.' },
      minimum_count: { type: 'integer', description: 'Smallest count of people that the policy shows.' },
      polku_version: { type: 'string', description: 'Version of the software.' },
    },
    key: ['pilot'],
    rows: [
      {
        pilot: pilot.id,
        name: pilot.name,
        design: pilot.design,
        data_hash: provenance.datasetHash,
        plan_hash: provenance.planHash,
        plan_locked_on: provenance.planLockedOn,
        plan_said_locked_on: provenance.planSaidLockedOn,
        as_of: provenance.asOf,
        horizon_days: provenance.horizonDays,
        window_days: provenance.windowDays.join(';'),
        policy: provenance.policy,
        minimum_count: policies[provenance.policy].minimumCount,
        polku_version: provenance.polkuVersion,
      },
    ],
  });
}
